package jp.keikaku.text;

/**
 * Characters of JIS X 0208 that converters carry to two different code points, so that one print of
 * a text has the one and the next print the other: the wave dash and the double vertical line. Both
 * become the code point that Windows uses, which most Japanese documents hold.
 */
public final class JisTwins {
  private static final char WAVE_DASH = '\u301C';
  private static final char FULL_WIDTH_TILDE = '\uFF5E';
  private static final char DOUBLE_VERTICAL_LINE = '\u2016';
  private static final char PARALLEL_TO = '\u2225';

  private JisTwins() {}

  /** The text with one code point for each such character. */
  public static String unify(String text) {
    return text.replace(WAVE_DASH, FULL_WIDTH_TILDE).replace(DOUBLE_VERTICAL_LINE, PARALLEL_TO);
  }
}
