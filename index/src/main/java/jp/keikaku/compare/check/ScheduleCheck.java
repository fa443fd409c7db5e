package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Level;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;

/** Phases that go backwards, such as 移行 before 調査・検討; and years before the edition's own. */
final class ScheduleCheck {
  /** Earlier phases first. A word that no pattern knows, such as 継続, has no rank. */
  private static final List<Pattern> RANKS =
      List.of(
          Pattern.compile("調査|検討|研究|企画|構想"),
          Pattern.compile("準備|設計|取りまとめ|試行|実証|構築|契約|整備"),
          Pattern.compile("移行|実施|導入|運用|稼働|開始|完了"));

  private ScheduleCheck() {}

  static Stream<Finding> findings(Edition edition) {
    return edition.items().stream().flatMap(item -> backwards(item).stream());
  }

  private static List<Finding> backwards(Item item) {
    List<Finding> findings = new ArrayList<>();
    SchedulePhase before = null;
    int highest = -1;
    for (SchedulePhase phase : item.schedule()) {
      OptionalInt rank = rank(phase.phase());
      if (rank.isEmpty()) {
        continue;
      }
      if (before != null && rank.getAsInt() < highest) {
        findings.add(
            new Finding(
                "phase-backwards",
                Level.WARNING,
                item.number() == null ? item.name().value() : item.number(),
                List.of(
                    new Passage("item", words(before), item.places()),
                    new Passage("item", words(phase), item.places()))));
      }
      if (rank.getAsInt() >= highest) {
        highest = rank.getAsInt();
        before = phase;
      }
    }
    return findings;
  }

  private static String words(SchedulePhase phase) {
    return phase.fiscalYear() + " " + phase.phase();
  }

  /** 移行準備 is a preparation: what stands in the first pattern that matches decides. */
  private static OptionalInt rank(@org.jspecify.annotations.Nullable Text phase) {
    if (phase == null) {
      return OptionalInt.empty();
    }
    String word = Folding.key(phase.value());
    return IntStream.range(0, RANKS.size())
        .filter(rank -> RANKS.get(rank).matcher(word).find())
        .findFirst();
  }
}
