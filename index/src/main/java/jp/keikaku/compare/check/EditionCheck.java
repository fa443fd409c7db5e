package jp.keikaku.compare.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;

/** Holds an edition against itself. */
public final class EditionCheck {
  private static final List<Function<Edition, Stream<Finding>>> CHECKS =
      List.of(
          OverviewCheck::findings,
          PillarTitleCheck::findings,
          ContentsCheck::findings,
          NumberSeriesCheck::findings,
          HistoryCheck::findings,
          ScheduleCheck::findings,
          TermMarkCheck::findings,
          SpellingCheck::findings,
          ReferenceCheck::findings,
          DateCheck::findings);

  private EditionCheck() {}

  /** Everything that the checks find, in their order. */
  public static List<Finding> findings(Edition edition) {
    return CHECKS.stream().flatMap(check -> check.apply(edition)).toList();
  }
}
