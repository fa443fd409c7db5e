package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.compare.EditionComparison.HistoryState;
import jp.keikaku.document.Change;
import jp.keikaku.document.Edition;

/** Compares two editions of a plan. */
public final class EditionComparer {
  private EditionComparer() {}

  /**
   * What changed from one edition to the next, and whether the later edition's printed history says
   * so.
   *
   * @param settlements what a person settled; what speaks of other editions is passed over
   */
  public static EditionComparison compare(
      Edition before, Edition after, List<Settlement> settlements) {
    return compare(before, List.of(), after, settlements);
  }

  /**
   * The same for editions that do not follow each other: items are followed from edition to
   * edition.
   *
   * @param between the editions between the two, earliest first; may be empty
   */
  public static EditionComparison compare(
      Edition before, List<Edition> between, Edition after, List<Settlement> settlements) {
    HistoryState state = state(before, after);
    List<Change> history =
        state == HistoryState.COMPARED ? PrintedHistory.ownEntries(after) : List.of();
    List<ItemLink> links =
        between.isEmpty()
            ? ItemIdentity.links(before, after, history, settlements)
            : ItemChain.links(before, between, after, settlements);
    List<Difference> items =
        links.stream().flatMap(link -> ItemComparison.of(link).stream()).toList();
    List<Difference> differences = new ArrayList<>(items);
    differences.addAll(DepartmentComparison.of(before, after, links));
    differences.addAll(GlossaryComparison.of(before, after, settlements));
    differences.addAll(BylawComparison.of(before, after, settlements));
    differences.addAll(SectionComparison.of(before.sections(), after.sections()));
    differences.addAll(ImprintComparison.of(before, after));
    return new EditionComparison(
        EditionLabel.of(before),
        EditionLabel.of(after),
        state,
        differences,
        DeclaredHistory.against(history, before, after, items).stream()
            .filter(declaration -> state == HistoryState.COMPARED)
            .toList());
  }

  private static HistoryState state(Edition before, Edition after) {
    if (PrintedHistory.ownEntries(after).isEmpty()) {
      return HistoryState.NONE_PRINTED;
    }
    return tellsOfThisStep(before, after) ? HistoryState.COMPARED : HistoryState.OTHER_STEP;
  }

  /** A printed history tells what changed since the edition of the year before. */
  static boolean tellsOfThisStep(Edition before, Edition after) {
    Integer from = before.fiscalYear();
    Integer to = after.fiscalYear();
    return from == null || to == null || to - from == 1;
  }
}
