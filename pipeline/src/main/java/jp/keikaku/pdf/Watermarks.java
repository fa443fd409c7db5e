package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells watermarks from text: what the producer names so, slanted text that is large or pale, and
 * large pale text that lies under or over other text. Mutable while a page is drawn.
 */
final class Watermarks {
  /** Slanted letters of a watermark are this many times as large as the page's text. */
  private static final double LARGE = 1.8;

  /** Upright ones this many times: titles are up to twice as large as text. */
  private static final double VERY_LARGE = 2.5;

  /** Text slanted by less than this against the axes is text of a picture or a bad scan: tan 8°. */
  private static final double SLANT = 0.14;

  /** Letters lighter than this, of 255, are pale: stamps in grey have 190 and more. */
  private static final double PALE = 150;

  private final BitSet named = new BitSet();
  private final BitSet slanted = new BitSet();
  private final BitSet pale = new BitSet();

  /** The producer names this character a watermark. */
  void name(int order) {
    named.set(order);
  }

  /** Notes which way a character's baseline points, as far as it is no axis. */
  void slant(int order, double alongX, double alongY) {
    double less = Math.min(Math.abs(alongX), Math.abs(alongY));
    if (less > SLANT * Math.max(Math.abs(alongX), Math.abs(alongY))) {
      slanted.set(order);
    }
  }

  /** Notes the colour that a character has on white paper. */
  void ink(int order, int rgb, double alpha) {
    double light = 0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255);
    if (255 - alpha * (255 - light) > PALE) {
      pale.set(order);
    }
  }

  /** The characters of watermarks, in drawing order; a text that is slanted as a whole has none. */
  List<Glyph> among(List<Glyph> glyphs) {
    List<Glyph> found = new ArrayList<>();
    if (named.isEmpty() && slanted.isEmpty() && pale.isEmpty()) {
      return found;
    }
    List<Glyph> visible = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    double[] sizes =
        visible.stream()
            .filter(glyph -> !slanted.get(glyph.order()) && !named.get(glyph.order()))
            .mapToDouble(Glyph::size)
            .sorted()
            .toArray();
    double size = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    if (2 * sizes.length < visible.size()) {
      return found;
    }
    for (int i = 0; i < visible.size(); i++) {
      Glyph glyph = visible.get(i);
      int order = glyph.order();
      boolean tilted = slanted.get(order) && (pale.get(order) || glyph.size() >= LARGE * size);
      if (named.get(order) || tilted) {
        found.add(glyph);
      } else if (isLargeAndPale(glyph, size)) {
        int end = i + 1;
        while (end < visible.size()
            && isLargeAndPale(visible.get(end), size)
            && visible.get(end).size() == glyph.size()) {
          end++;
        }
        List<Glyph> run = visible.subList(i, end);
        if (run.stream().anyMatch(letter -> crosses(letter, visible))) {
          found.addAll(run);
        }
        i = end - 1;
      }
    }
    return found;
  }

  private boolean isLargeAndPale(Glyph glyph, double size) {
    return pale.get(glyph.order())
        && !slanted.get(glyph.order())
        && glyph.size() >= VERY_LARGE * size;
  }

  private static boolean crosses(Glyph letter, List<Glyph> others) {
    return others.stream()
        .anyMatch(
            other ->
                2 * other.size() < letter.size()
                    && letter.box().contains(other.box().centerX(), other.box().centerY()));
  }
}
