package jp.keikaku.structure;

import java.util.Locale;

/**
 * What a printed label can mean; the names, with {@code -} for {@code _}, are those of the
 * vocabulary file.
 */
enum Field {
  NUMBER(Use.CELL),
  NAME(Use.CELL),
  DESCRIPTION(Use.CELL),
  DEPARTMENTS(Use.CELL),
  CATEGORY(Use.CELL),
  SCHEDULE(Use.CELL),
  CHALLENGES(Use.CELL),
  /** Part of a department: 部, 課 and 係 in cells of their own. */
  DEPARTMENT_PART(Use.CELL),
  /** A label that has no field of its own. */
  OTHER(Use.CELL),
  INDEX(Use.CELL),
  TERM(Use.CELL),
  DEFINITION(Use.CELL),
  READING(Use.CELL),
  EXPANSION(Use.CELL),
  ALIAS(Use.CELL),
  BEFORE(Use.CELL),
  AFTER(Use.CELL),
  CONTENTS_HEADING(Use.HEADING),
  LIST_HEADING(Use.HEADING),
  LEGEND_HEADING(Use.HEADING),
  CHANGES_HEADING(Use.HEADING),
  GLOSSARY_HEADING(Use.HEADING),
  APPENDIX_HEADING(Use.HEADING),
  COMPARISON_HEADING(Use.HEADING),
  ISSUED(Use.IMPRINT),
  PUBLISHER(Use.IMPRINT),
  EDITOR(Use.IMPRINT),
  ADDRESS(Use.IMPRINT),
  TELEPHONE(Use.IMPRINT);

  /** Where a label stands. The same word may mean one thing in each. */
  enum Use {
    /** In a table, above or beside its values. */
    CELL,
    /** Above a section. */
    HEADING,
    /** Before its value in a line of the colophon. */
    IMPRINT
  }

  private final Use use;

  Field(Use use) {
    this.use = use;
  }

  /** Where labels of it stand. */
  Use use() {
    return use;
  }

  /** The name as the vocabulary file writes it. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
