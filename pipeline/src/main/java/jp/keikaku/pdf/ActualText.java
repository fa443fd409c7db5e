package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.text.ControlCharacters;
import jp.keikaku.text.JisTwins;
import jp.keikaku.text.RadicalRepair;

/**
 * Gives glyphs the text that the producer set beside them ({@code /ActualText}): fonts cannot tell
 * two characters apart that share one drawing.
 */
final class ActualText {
  private ActualText() {}

  /**
   * The glyphs with that text: a character each where the numbers agree, else all of it on one
   * glyph that stands for all.
   */
  static List<Glyph> spread(String text, List<Glyph> glyphs) {
    List<Glyph> visible = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    if (visible.isEmpty() || text.isBlank()) {
      return List.copyOf(glyphs);
    }
    String meant = JisTwins.unify(RadicalRepair.repair(ControlCharacters.without(text)));
    int[] points = meant.codePoints().toArray();
    if (points.length == glyphs.size()) {
      List<Glyph> named = new ArrayList<>();
      for (int i = 0; i < points.length; i++) {
        named.add(named(glyphs.get(i), Character.toString(points[i]), glyphs.get(i).box()));
      }
      return named;
    }
    Box box = Box.around(visible.stream().map(Glyph::box).toList());
    return List.of(named(visible.getFirst(), meant, box));
  }

  private static Glyph named(Glyph glyph, String text, Box box) {
    return glyph.meaning(text).at(box);
  }
}
