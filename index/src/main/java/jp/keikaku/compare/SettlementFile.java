package jp.keikaku.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What a person settled about items, glossary terms, bylaws and articles, in the archive's file
 * {@code settled.tsv}: one line for each case, {@code EARLIER-ID}, {@code RELATION}, {@code
 * LATER-ID} with tabs between them. The ids are those of {@code search} and {@code show} ({@code
 * …/2022/item/1-1}, {@code …/2022/term/RPA}, {@code …/2022/article/設置要領/第3条}) and, for a whole
 * bylaw, {@code …/2022/bylaw/設置要領}; RELATION is {@code same}, {@code merged}, {@code split}, {@code
 * removed} (with {@code -} as the later id) or {@code added} (with {@code -} as the earlier one).
 * Lines that begin with {@code #} and empty lines are passed over.
 */
public final class SettlementFile {
  /** Its name in the folder of an archive. */
  public static final String NAME = "settled.tsv";

  private SettlementFile() {}

  /**
   * The settled cases.
   *
   * @param lines of the file
   * @param editions those that are asked about; an id that begins as theirs names one of their
   *     records
   * @throws SettlementException where a line cannot be understood
   */
  public static List<Settlement> parse(List<String> lines, List<Edition> editions)
      throws SettlementException {
    List<Settlement> settlements = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        settlements.add(parse(line, i + 1, editions));
      }
    }
    return List.copyOf(settlements);
  }

  private static Settlement parse(String line, int number, List<Edition> editions)
      throws SettlementException {
    String[] parts = line.split("\t", -1);
    if (parts.length != 3) {
      throw new SettlementException("error.settled", number, "");
    }
    String word = parts[1].strip();
    Relation relation =
        Stream.of(Relation.values())
            .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new SettlementException("error.settled-relation", number, word));
    @Nullable String before = id(parts[0]);
    @Nullable String after = id(parts[2]);
    if ((relation == Relation.ADDED) != (before == null)
        || (relation == Relation.REMOVED) != (after == null)) {
      throw new SettlementException("error.settled-side", number, word);
    }
    for (String id : Stream.of(before, after).flatMap(Stream::ofNullable).toList()) {
      if (editions.stream().anyMatch(edition -> RecordNames.isUnknown(edition, id))) {
        throw new SettlementException("error.settled-id", number, id);
      }
    }
    return new Settlement(relation, before, after);
  }

  private static @Nullable String id(String part) {
    String id = Normalizer.normalize(part.strip(), Normalizer.Form.NFKC);
    return id.equals("-") ? null : id;
  }
}
