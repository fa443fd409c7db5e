package jp.keikaku.compare;

import java.util.List;
import jp.keikaku.document.Item;
import org.jspecify.annotations.Nullable;

/**
 * What an item of one edition is in another edition.
 *
 * @param relation how the two belong together
 * @param before in the earlier edition; null where it is new
 * @param after in the later edition; null where it is gone
 * @param confidence how sure that is, 0 to 1
 * @param evidence why
 */
public record ItemLink(
    Relation relation,
    @Nullable Item before,
    @Nullable Item after,
    double confidence,
    List<Evidence> evidence) {
  /** How two items belong together. */
  public enum Relation {
    /** The same item, whatever its number and name. */
    SAME,
    /** {@code before} went into {@code after}, which is the continuation of another item. */
    MERGED,
    /** {@code after} came out of {@code before}, which another item continues. */
    SPLIT,
    /** {@code after} is new. */
    ADDED,
    /** {@code before} is gone. */
    REMOVED
  }

  /** Copies the evidence. */
  public ItemLink {
    evidence = List.copyOf(evidence);
  }
}
