package jp.keikaku.compare;

import java.util.List;
import jp.keikaku.document.Item;
import org.jspecify.annotations.Nullable;

/**
 * One item over the editions of its plan.
 *
 * @param origin where it came from
 * @param originItem the item that it was split from, or null
 * @param stages the item in each edition that prints it, earliest first; never empty
 * @param outcome what came of it
 * @param outcomeItem the item that it was merged into, or null
 * @param lastEdition the newest edition that was asked
 */
public record ItemLife(
    Origin origin,
    @Nullable Side originItem,
    List<Stage> stages,
    Outcome outcome,
    @Nullable Side outcomeItem,
    EditionLabel lastEdition) {
  /** Copies the stages. */
  public ItemLife {
    stages = List.copyOf(stages);
  }

  /** Where an item came from. */
  public enum Origin {
    /** The earliest edition prints it already. */
    FIRST_EDITION,
    /** It was new. */
    ADDED,
    /** It was split from another one. */
    SPLIT
  }

  /** What came of an item. */
  public enum Outcome {
    /** The newest edition prints it still. */
    GOES_ON,
    /** It became part of another one. */
    MERGED,
    /** It was taken out of the plan. */
    REMOVED
  }

  /**
   * The item in one edition.
   *
   * @param edition the edition
   * @param item as printed there
   * @param change what changed in it since the edition before, or null
   * @param joined items of the edition before that were merged into it here
   * @param parted items that were split from it here
   */
  public record Stage(
      EditionLabel edition,
      Item item,
      @Nullable Difference change,
      List<Side> joined,
      List<Side> parted) {
    /** Copies the lists. */
    public Stage {
      joined = List.copyOf(joined);
      parted = List.copyOf(parted);
    }
  }
}
