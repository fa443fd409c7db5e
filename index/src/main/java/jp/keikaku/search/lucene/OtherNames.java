package jp.keikaku.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.analysis.WholeKey;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.entry.RecordPart;

/**
 * Which names mean one thing, as a record's own text says: a glossary's terms with their
 * expansions, names that are shortened (以下「推進本部」という。) and departments that are called otherwise
 * now. Each record brings its own, so that what a query is widened to is always what the archive
 * holds.
 */
final class OtherNames {
  private static final String NAME = "[\\p{IsHan}\\p{IsKatakana}ー・･a-zA-Z0-9Ａ-Ｚａ-ｚ０-９々]";

  /** {@code 八千代市電子自治体推進本部（以下「推進本部」という。）}; brackets may stand inside the name. */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?<full>"
              + NAME
              + "{2,60}(?:[(（]"
              + NAME
              + "{1,20}[)）]"
              + NAME
              + "{1,40})?)[」』]?[(（]以下[^「」（）。]{0,25}「(?<short>[^」]{3,40})」という");

  private static final String OFFICES = "課室部局係";
  private static final String OFFICE = NAME + "{1,20}[" + OFFICES + "]";

  /** {@code 情報政策課はデジタル戦略課に改めました}. */
  private static final Pattern RENAMED =
      Pattern.compile(
          "(?<former>"
              + OFFICE
              + ")[はを]、?(?<now>"
              + OFFICE
              + ")[にへと](?:改め|改称|名称(?:を|が)?変|変更|再編|なり)");

  /** One of these stands in whatever {@link #RENAMED} matches. */
  private static final List<String> CHANGES = List.of("改", "変", "再編", "なり");

  private OtherNames() {}

  /** Keys for {@link IndexFields#OTHER_NAME}. */
  static Set<String> keys(ArchivedRecord record) {
    Set<String> keys = new LinkedHashSet<>();
    if (record.kind() == RecordKind.TERM) {
      record.names().forEach(one -> record.names().forEach(other -> add(keys, one, other)));
    }
    for (RecordPart part : record.parts()) {
      String text = part.text().value();
      if (text.contains("」という") && (text.contains("（以下") || text.contains("(以下"))) {
        SHORTENED
            .matcher(text)
            .results()
            .filter(found -> shortens(found.group("short"), found.group("full")))
            .forEach(found -> both(keys, found.group("full"), found.group("short")));
      }
      if (speaksOfOffices(text) && CHANGES.stream().anyMatch(text::contains)) {
        RENAMED
            .matcher(text)
            .results()
            .forEach(found -> both(keys, found.group("former"), found.group("now")));
      }
    }
    return keys;
  }

  /**
   * Whether 課は, 課を … stands somewhere and 課に, 課へ … behind it: most texts need not be looked at any
   * closer.
   */
  private static boolean speaksOfOffices(String text) {
    int former = officeBefore("はを", text, 0);
    return former >= 0 && officeBefore("にへと", text, former) >= 0;
  }

  private static int officeBefore(String particles, String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      if (particles.indexOf(text.charAt(i)) >= 0 && OFFICES.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the characters of a name stand in the full one in the same order. */
  private static boolean shortens(String name, String full) {
    int found = -1;
    for (int i = 0; i < name.length(); i++) {
      found = full.indexOf(name.charAt(i), found + 1);
      if (found < 0) {
        return false;
      }
    }
    return name.length() < full.length();
  }

  private static void both(Set<String> keys, String one, String other) {
    add(keys, one, other);
    add(keys, other, one);
  }

  /** A name that holds the other one finds nothing that this would not find. */
  private static void add(Set<String> keys, String name, String other) {
    String key = WholeKey.of(name);
    if (!key.isEmpty() && !WholeKey.of(other).contains(key)) {
      keys.add(key + IndexFields.SEPARATOR + other);
    }
  }
}
