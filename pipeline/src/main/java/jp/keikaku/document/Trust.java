package jp.keikaku.document;

import java.util.List;

/**
 * What the checks say of a record.
 *
 * @param level whether something is doubtful
 * @param reasons codes of the diagnostics that say what, each once; empty where the level is high
 */
public record Trust(TrustLevel level, List<String> reasons) {
  /** Nothing speaks against the record. */
  public static final Trust HIGH = new Trust(TrustLevel.HIGH, List.of());

  /** Copies the reasons. */
  public Trust {
    reasons = List.copyOf(reasons);
  }

  /** Doubtful where there are reasons. */
  public static Trust of(List<String> reasons) {
    return reasons.isEmpty()
        ? HIGH
        : new Trust(TrustLevel.DOUBTFUL, reasons.stream().distinct().toList());
  }
}
