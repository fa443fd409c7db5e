package jp.keikaku.compare;

import java.util.List;
import jp.keikaku.document.Change;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the printed change history beside what really changed.
 *
 * @param verdict whether the two agree
 * @param declared the printed entry; null for {@link Verdict#FOUND_ONLY}
 * @param found what changed in the item that the entry speaks of; null for {@link
 *     Verdict#DECLARED_ONLY}
 * @param texts where history and editions do not print the same: {@code before.FIELD} is what the
 *     history prints of the earlier edition ({@code before}) and what that edition prints ({@code
 *     after}); {@code after.FIELD} likewise for the later edition. Where the verdict is {@link
 *     Verdict#AGREES} they differ in spelling only
 * @param marks where the entry's underlines and its own two boxes disagree: {@code before} is a
 *     marked run in which nothing is new, {@code after} a new run that is not marked; no
 *     contradiction
 */
public record Declaration(
    Verdict verdict,
    @Nullable Change declared,
    @Nullable Difference found,
    List<FieldDifference> texts,
    List<FieldDifference> marks) {
  /** Whether a printed entry and the editions agree. */
  public enum Verdict {
    /** What is declared happened, in these words. */
    AGREES,
    /** What is declared did not happen. */
    DECLARED_ONLY,
    /** It happened, and is not declared. */
    FOUND_ONLY,
    /** It happened, in other words. */
    DIFFERS
  }

  /** Copies the texts. */
  public Declaration {
    texts = List.copyOf(texts);
    marks = List.copyOf(marks);
  }

  /** Whether history and editions contradict each other. */
  public boolean isContradiction() {
    return verdict != Verdict.AGREES;
  }
}
