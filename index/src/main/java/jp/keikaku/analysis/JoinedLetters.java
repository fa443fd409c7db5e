package jp.keikaku.analysis;

import java.util.List;
import java.util.regex.Pattern;

/** Words of Latin letters with a sign between, as people write them without: Wi-Fi, AI・OCR. */
public final class JoinedLetters {
  private static final Pattern PARTED = Pattern.compile("[a-z]+(?:[-・][a-z]+)+");
  private static final Pattern SIGNS = Pattern.compile("[-・]");

  private JoinedLetters() {}

  /** All of a text, each as one word in small letters. */
  public static List<String> in(String text) {
    if (text.codePoints().noneMatch(Scripts::isLatinOrDigit)) {
      return List.of();
    }
    return PARTED
        .matcher(TextFolding.GRAMS.foldUntraced(text).value())
        .results()
        .map(found -> SIGNS.matcher(found.group()).replaceAll(""))
        .distinct()
        .toList();
  }
}
