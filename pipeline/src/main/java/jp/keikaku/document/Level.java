package jp.keikaku.document;

/** How much a {@link Diagnostic} matters. */
public enum Level {
  /** Something was put right; nothing is lost. */
  INFO,
  /** A reader should look at the page. */
  WARNING,
  /** Content is missing from the records. */
  ERROR
}
