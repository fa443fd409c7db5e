package jp.keikaku.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import jp.keikaku.text.ControlCharacters;
import jp.keikaku.text.JisTwins;
import jp.keikaku.text.RadicalRepair;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What the characters of fonts mean. Mutable: it counts what it repairs; one per page. */
final class Meanings {
  /** What a character means whose font does not tell. */
  static final String UNMAPPED = "\uFFFD";

  private final Map<PDFont, Map<Integer, Boolean>> drawings = new HashMap<>();
  private int repaired;

  /** How many radicals became ideographs. */
  int repaired() {
    return repaired;
  }

  /** The meaning of a code of a font with this name, never empty. */
  String of(PDFont font, String name, int code) {
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty()) {
      return UNMAPPED;
    }
    String shown = ControlCharacters.without(text);
    if (shown.isEmpty()) {
      return isDrawn(font, code) ? UNMAPPED : " ";
    }
    String repairedText = RadicalRepair.repair(shown);
    if (!repairedText.equals(shown)) {
      repaired++;
    }
    return SymbolFonts.shown(name, JisTwins.unify(repairedText));
  }

  /** Whether an embedded font has a drawing for the code; one that is not there tells nothing. */
  private boolean isDrawn(PDFont font, int code) {
    return drawings
        .computeIfAbsent(font, key -> new HashMap<>())
        .computeIfAbsent(code, key -> draws(font, key));
  }

  private static boolean draws(PDFont font, int code) {
    try {
      return font.isEmbedded()
          && font instanceof PDVectorFont shapes
          && !shapes.getPath(code).getBounds2D().isEmpty();
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }
}
