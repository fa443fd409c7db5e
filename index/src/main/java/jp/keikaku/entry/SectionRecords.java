package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.Section;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;

/** Paragraphs and table rows of sections, and headings below which neither stands. */
final class SectionRecords {
  private final EditionReference reference;
  private final RecordKind wanted;
  private final Set<String> bylawTitles = new HashSet<>();
  private final List<ArchivedRecord> records = new ArrayList<>();

  private SectionRecords(EditionReference reference, RecordKind wanted) {
    this.reference = reference;
    this.wanted = wanted;
  }

  static List<ArchivedRecord> paragraphs(EditionReference reference, Edition edition) {
    return of(reference, edition, RecordKind.PARAGRAPH);
  }

  static List<ArchivedRecord> rows(EditionReference reference, Edition edition) {
    return of(reference, edition, RecordKind.TABLE);
  }

  static List<ArchivedRecord> headings(EditionReference reference, Edition edition) {
    return of(reference, edition, RecordKind.SECTION);
  }

  private static List<ArchivedRecord> of(
      EditionReference reference, Edition edition, RecordKind wanted) {
    SectionRecords sections = new SectionRecords(reference, wanted);
    edition.bylaws().stream().map(Bylaw::title).map(Text::value).forEach(sections.bylawTitles::add);
    edition.sections().forEach(section -> sections.add(section, ""));
    return sections.records;
  }

  private void add(Section section, String parentPath) {
    String path =
        parentPath + Objects.requireNonNullElse(section.number(), section.title().value());
    switch (wanted) {
      case PARAGRAPH -> {
        for (int i = 0; i < section.paragraphs().size(); i++) {
          paragraph(section, path, i);
        }
      }
      case TABLE -> rows(section, path);
      case SECTION -> heading(section, path);
      case EDITION, ITEM, TERM, ARTICLE, CHANGE, AMENDMENT, COMPARISON ->
          throw new IllegalArgumentException("no part of a section: " + wanted);
    }
    section.children().forEach(child -> add(child, path));
  }

  /**
   * The first paragraph stands for its heading, or a heading's words would bring up all of them.
   */
  private void paragraph(Section section, String path, int index) {
    Text text = section.paragraphs().get(index);
    Text heading = index == 0 ? section.title() : Text.EMPTY;
    records.add(
        new ArchivedRecord(
            RecordIds.record(reference.id() + "/paragraph", path, String.valueOf(index + 1)),
            RecordKind.PARAGRAPH,
            null,
            name(section),
            reference,
            List.of(),
            new PartList().name(null, heading).prose(null, text).parts(),
            List.of(),
            text.anchors().isEmpty() ? section.places() : text.places()));
  }

  /**
   * Numbered through the section: whether tables above each other are one is the print's matter.
   */
  private void rows(Section section, String path) {
    int number = 0;
    for (Table table : section.tables()) {
      for (List<Text> cells : table.rows()) {
        List<RecordPart> parts = TableRows.parts(cells);
        if (!parts.isEmpty()) {
          number++;
          records.add(
              new ArchivedRecord(
                  RecordIds.record(reference.id() + "/table", path, String.valueOf(number)),
                  RecordKind.TABLE,
                  null,
                  name(section),
                  reference,
                  List.of(),
                  parts,
                  List.of(),
                  TableRows.places(cells, table.places())));
        }
      }
    }
  }

  private void heading(Section section, String path) {
    List<RecordPart> parts = new PartList().name(null, section.title()).parts();
    boolean bare = section.paragraphs().isEmpty() && section.tables().isEmpty();
    boolean ofBylaw = bylawTitles.contains(section.title().value());
    if (bare && !ofBylaw && !parts.isEmpty()) {
      records.add(
          new ArchivedRecord(
              RecordIds.record(reference.id(), "section", path),
              RecordKind.SECTION,
              null,
              name(section),
              reference,
              List.of(),
              parts,
              List.of(),
              section.places()));
    }
  }

  private static String name(Section section) {
    String number = section.number();
    return number == null ? section.title().value() : number + " " + section.title().value();
  }
}
