package jp.keikaku.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.text.Sha256;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, wherever it stands on its pages and whichever edition it is of: most records
 * of a plan say the same in its next edition, and are one document of the index then.
 *
 * @param copies equal for the same record in all editions, see {@link RecordHead}; of an edition's
 *     own record its id, since no other edition has it
 * @param kind what it is
 * @param number in ASCII digits, or null
 * @param title what people recognise it by
 * @param names other words that it is called by
 * @param parts its texts without their places
 * @param phases of an item in the year of its edition: the same schedule means another one later
 * @param departments who does it
 */
record Wording(
    String copies,
    RecordKind kind,
    @Nullable String number,
    String title,
    List<String> names,
    List<Part> parts,
    List<String> phases,
    List<String> departments) {
  /** Bytes of a digest that are kept: no two wordings will ever share so many. */
  private static final int ENOUGH = 16;

  /** A text of a record without its places. */
  record Part(RecordPart.Role role, @Nullable String label, String text) {}

  Wording {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    phases = List.copyOf(phases);
    departments = List.copyOf(departments);
  }

  static Wording of(ArchivedRecord record, RecordHead head) {
    List<Part> parts = new ArrayList<>(record.parts().size());
    for (RecordPart part : record.parts()) {
      parts.add(new Part(part.role(), part.label(), part.text().value()));
    }
    return new Wording(
        record.kind() == RecordKind.EDITION ? record.id() : head.copies(),
        record.kind(),
        record.number(),
        record.title(),
        record.names(),
        parts,
        phases(record),
        record.departments());
  }

  private static List<String> phases(ArchivedRecord record) {
    Integer year = record.edition().fiscalYear();
    if (record.kind() != RecordKind.ITEM || year == null) {
      return List.of();
    }
    String label = year + "年度";
    return record.parts().stream()
        .filter(part -> label.equals(part.label()))
        .map(part -> part.text().value())
        .toList();
  }

  /** The texts of a role, in the order of a reader. */
  List<String> texts(RecordPart.Role role) {
    return parts.stream().filter(part -> part.role() == role).map(Part::text).toList();
  }

  /** The pillars that an item stands under. */
  List<String> pillars() {
    return kind != RecordKind.ITEM
        ? List.of()
        : parts.stream()
            .filter(part -> ItemRecords.PILLAR.equals(part.label()))
            .map(Part::text)
            .toList();
  }

  /** Equal for equal wordings, and for no others that anybody will meet. */
  BytesRef digest() {
    StringBuilder all = new StringBuilder();
    add(all, copies);
    add(all, kind.name());
    add(all, number);
    add(all, title);
    addAll(all, names);
    all.append(parts.size()).append(';');
    for (Part part : parts) {
      add(all, part.role().name());
      add(all, part.label());
      add(all, part.text());
    }
    addAll(all, phases);
    addAll(all, departments);
    byte[] digest = Sha256.digest(all.toString().getBytes(StandardCharsets.UTF_8));
    return new BytesRef(digest, 0, ENOUGH);
  }

  private static void addAll(StringBuilder all, List<String> texts) {
    all.append(texts.size()).append(';');
    texts.forEach(text -> add(all, text));
  }

  /** Its length first, so that no two series of texts look alike. */
  private static void add(StringBuilder all, @Nullable String text) {
    if (text == null) {
      all.append('-');
    } else {
      all.append(text.length()).append(':').append(text);
    }
  }
}
