package jp.keikaku.analysis;

import java.text.Normalizer;

/** Unicode compatibility composition (NFKC), a base character with its marks at a time. */
final class CompatibilityForms {
  private CompatibilityForms() {}

  static FoldedText fold(FoldedText text) {
    String value = text.value();
    if (Normalizer.isNormalized(value, Normalizer.Form.NFKC)) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int index = 0;
    while (index < value.length()) {
      int end = clusterEnd(value, index);
      if (end == index + 1 && isPlain(value.charAt(index))) {
        folded.keep(index);
      } else {
        replace(folded, value, index, end);
      }
      index = end;
    }
    return folded.build();
  }

  private static void replace(FoldedText.Builder folded, String value, int from, int to) {
    String cluster = value.substring(from, to);
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    if (composed.equals(cluster)) {
      for (int i = from; i < to; i++) {
        folded.keep(i);
      }
    } else {
      folded.replace(from, to, composed);
    }
  }

  private static int clusterEnd(String value, int index) {
    int end = index + Character.charCount(value.codePointAt(index));
    while (end < value.length() && isMark(value.codePointAt(end))) {
      end += Character.charCount(value.codePointAt(end));
    }
    return end;
  }

  /** Combining marks and the half-width voicing marks, which compose with what stands before. */
  private static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    return codePoint == 0xFF9E
        || codePoint == 0xFF9F
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** ASCII, kana and unified ideographs: the bulk of every text, and always as they should be. */
  private static boolean isPlain(char c) {
    return c < 0x80
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FC)
        || (c >= 0x4E00 && c <= 0x9FFF);
  }
}
