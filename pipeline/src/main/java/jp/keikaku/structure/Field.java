package jp.keikaku.structure;

import java.util.Locale;

/**
 * What a printed label can mean; the names, with {@code -} for {@code _}, are those of the
 * vocabulary file.
 */
enum Field {
  NUMBER,
  NAME,
  DESCRIPTION,
  DEPARTMENTS,
  CATEGORY,
  SCHEDULE,
  CHALLENGES,
  INDEX,
  TERM,
  BEFORE,
  AFTER,
  DEFINITION,
  CONTENTS_HEADING,
  LIST_HEADING,
  LEGEND_HEADING,
  CHANGES_HEADING,
  GLOSSARY_HEADING,
  APPENDIX_HEADING,
  COMPARISON_HEADING,
  ISSUED,
  PUBLISHER,
  EDITOR,
  ADDRESS,
  TELEPHONE;

  /** The name as the vocabulary file writes it. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
