package jp.keikaku.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.archive.RecordKind;

/** What people call the kinds of records in a query. */
final class KindNames {
  private static final Map<RecordKind, List<String>> JAPANESE =
      Map.of(
          RecordKind.EDITION, List.of("版", "計画"),
          RecordKind.ITEM, List.of("取組項目", "項目", "取組", "事業"),
          RecordKind.TERM, List.of("用語", "用語解説"),
          RecordKind.ARTICLE, List.of("条文", "条", "例規"),
          RecordKind.CHANGE, List.of("変更", "変更履歴"),
          RecordKind.PARAGRAPH, List.of("本文", "段落"),
          RecordKind.TABLE, List.of("表", "表の行"),
          RecordKind.SECTION, List.of("見出し", "節"));

  /** As the index cuts them: two characters each. */
  private static final List<String> BYLAWS =
      List.of("条例", "規則", "要綱", "要領", "規程", "規定", "告示", "訓令");

  private KindNames() {}

  static Optional<RecordKind> of(String name) {
    String wanted = name.strip();
    Optional<RecordKind> english = RecordKind.of(wanted);
    return english.isPresent()
        ? english
        : JAPANESE.entrySet().stream()
            .filter(entry -> entry.getValue().contains(wanted))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  static boolean isBylaw(String name) {
    return BYLAWS.contains(name.strip());
  }

  static boolean isKnown(String name) {
    return of(name).isPresent() || isBylaw(name);
  }
}
