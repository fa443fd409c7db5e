package jp.keikaku.pdf;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/**
 * What the letters of symbol fonts show: {@code l} of Wingdings is {@code ●}. Shapes without a
 * character of their own, and codes that are not listed, are not known.
 */
final class SymbolFonts {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Codes of symbols are mapped into this range by fonts that name no letters. */
  private static final int PRIVATE = 0xF000;

  private static final Map<Integer, String> WINGDINGS =
      table(
          "lmno qrstuvwx", "●❍■□ ❑❒⬧⧫◆❖⬥⌧",
          "\u00a1\u00a4\u00a7\u00a8", "○◉▪◻",
          "\u00d8\u00e0\u00e8\u00df\u00e1\u00e2", "➢→➔←↑↓",
          "\u00fb\u00fc\u00fd\u00fe", "✗✓☒☑",
          "JKL()*", "☺😐☹☎✆✉",
          "\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095", "❶❷❸❹❺❻❼❽❾❿",
          "\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a", "①②③④⑤⑥⑦⑧⑨⑩",
          "\u009f\u009e\u00ab\u00b6", "•·★✰");

  private static final Map<Integer, String> WINGDINGS_2 =
      table("OPQRST", "✗✓☒☑☒☒", "\u0097\u0098\u0099\u00a3", "●●●□");

  private static final Map<Integer, String> WINGDINGS_3 = table("fghi", "←→↑↓", "}u", "►▶");

  private static final Map<Integer, String> WEBDINGS = table("acgn", "✓□■●", "45", "◄►");

  private static final Map<Integer, String> SYMBOL = table("\u00b7", "•");

  private SymbolFonts() {}

  private static Map<Integer, String> table(String... pairs) {
    Map<Integer, String> table = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      int[] symbols = pairs[i + 1].codePoints().toArray();
      for (int at = 0; at < pairs[i].length(); at++) {
        table.put((int) pairs[i].charAt(at), Character.toString(symbols[at]));
      }
    }
    return Map.copyOf(table);
  }

  /**
   * What a character shows.
   *
   * @param font its name
   * @param text what the font says that it means
   * @return the same text for every other font; {@link Meanings#UNMAPPED} for a shape not known
   */
  static String shown(String font, String text) {
    Map<Integer, String> symbols = symbols(font);
    if (symbols.isEmpty() || text.length() != 1 || text.isBlank()) {
      return text;
    }
    int code = code(text.charAt(0));
    if (code <= ' ') {
      return text;
    }
    // Letters of Symbol that are not listed are Greek, as the font itself says.
    return symbols.getOrDefault(code, "Ss".indexOf(font.charAt(0)) < 0 ? Meanings.UNMAPPED : text);
  }

  /** The code of a letter in the font, or 0 where the text is no letter but a symbol already. */
  private static int code(char letter) {
    if (letter >= PRIVATE + ' ' && letter <= PRIVATE + 0xFF) {
      return letter - PRIVATE;
    }
    if (letter <= 0xFF) {
      return letter;
    }
    byte[] encoded = String.valueOf(letter).getBytes(WINDOWS);
    return encoded[0] == '?' ? 0 : encoded[0] & 0xFF;
  }

  private static Map<Integer, String> symbols(String font) {
    if (font.isEmpty() || "WSws".indexOf(font.charAt(0)) < 0) {
      return Map.of();
    }
    String name = font.toLowerCase(Locale.ROOT).replaceAll("[ ,-]", "").replace("regular", "");
    return switch (name) {
      case "wingdings" -> WINGDINGS;
      case "wingdings2" -> WINGDINGS_2;
      case "wingdings3" -> WINGDINGS_3;
      case "webdings" -> WEBDINGS;
      case "symbol", "symbolmt" -> SYMBOL;
      default -> Map.of();
    };
  }
}
