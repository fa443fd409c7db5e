package jp.keikaku.analysis;

import java.util.Random;

/** Strings that nobody would type: scripts mixed, marks alone, halves of pairs. */
public final class RandomTexts {
  private static final String PIECES =
      "あかがっゃんーアカガッャンｱｶﾞﾟ゛゙々〇一取組手続申込み令和４年度第条ⅠⅣ①㈱㍻⼀⺃𠮷AaＡａ1１-－ー〜～ \u3000\t\n"
          + "\"“”「」『』()[]{}*?:\\/!&|+^~<>=,.;'%$#@`_\u0000\u200d\ud842\udfb7\u0301\uffff";

  private RandomTexts() {}

  /** The next string, of up to sixty pieces. */
  public static String next(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(12) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
    }
    return text.toString();
  }
}
