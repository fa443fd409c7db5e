package jp.keikaku.pdf;

/** Which way the characters of a line run, as the reader of the upright page sees it. */
public enum Direction {
  /** Ordinary horizontal writing. */
  HORIZONTAL,
  /** Upright characters one below the other. */
  VERTICAL,
  /** Characters turned clockwise by a quarter: the line runs downwards. */
  DOWNWARD,
  /** Characters turned against the clock by a quarter: the line runs upwards. */
  UPWARD,
  /** Characters turned by a half: the line runs from right to left. */
  UPSIDE_DOWN;

  /** Whether lines run from top to bottom. */
  public boolean isVertical() {
    return this == VERTICAL || this == DOWNWARD;
  }
}
