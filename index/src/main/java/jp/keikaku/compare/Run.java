package jp.keikaku.compare;

/**
 * A stretch of two texts that were compared.
 *
 * @param operation what became of it
 * @param text its characters as printed; where both texts hold it, as the later one prints it
 */
public record Run(Operation operation, String text) {
  /** What became of a stretch. */
  public enum Operation {
    /** Both texts hold it. */
    SAME,
    /** Only the earlier text holds it. */
    DELETED,
    /** Only the later text holds it. */
    INSERTED
  }
}
