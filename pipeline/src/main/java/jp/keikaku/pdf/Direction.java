package jp.keikaku.pdf;

/** Which way the characters of a line run, as the reader of the upright page sees it. */
public enum Direction {
  /** Ordinary horizontal writing. */
  HORIZONTAL,
  /** Upright characters one below the other. */
  VERTICAL,
  /** Characters turned by a quarter or half: labels of charts, stamps. */
  TURNED
}
