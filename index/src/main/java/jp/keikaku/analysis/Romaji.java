package jp.keikaku.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sounds in Latin letters, in one spelling for all ways to write them: {@code shinsei}, {@code
 * sinsei} and シンセイ are alike, long vowels and doubled consonants count once.
 */
public final class Romaji {
  private static final String[] ROWS = {
    "アa", "イi", "ウu", "エe", "オo", "カka", "キki", "クku", "ケke", "コko", "サsa", "シsi", "スsu", "セse",
    "ソso", "タta", "チti", "ツtu", "テte", "トto", "ナna", "ニni", "ヌnu", "ネne", "ノno", "ハha", "ヒhi",
    "フhu", "ヘhe", "ホho", "マma", "ミmi", "ムmu", "メme", "モmo", "ヤya", "ユyu", "ヨyo", "ラra", "リri",
    "ルru", "レre", "ロro", "ワwa", "ヲo", "ンn", "ガga", "ギgi", "グgu", "ゲge", "ゴgo", "ザza", "ジzi", "ズzu",
    "ゼze", "ゾzo", "ダda", "ヂzi", "ヅzu", "デde", "ドdo", "バba", "ビbi", "ブbu", "ベbe", "ボbo", "パpa",
    "ピpi", "プpu", "ペpe", "ポpo", "ヴbu", "ァa", "ィi", "ゥu", "ェe", "ォo"
  };

  private static final String[][] SPELLINGS = {
    {"shi", "si"},
    {"chi", "ti"},
    {"tsu", "tu"},
    {"ji", "zi"},
    {"di", "zi"},
    {"du", "zu"},
    {"dh", "z"},
    {"th", "t"},
    {"f", "h"},
    {"v", "b"},
    {"sh", "sy"},
    {"ch", "ty"},
    {"j", "zy"},
    {"zyy", "zy"},
    {"sye", "se"},
    {"tye", "te"},
    {"zye", "ze"},
    {"wi", "i"},
    {"we", "e"},
    {"wo", "o"},
    {"l", "r"},
    {"mb", "nb"},
    {"mp", "np"},
    {"ou", "o"},
    {"-", ""},
    {"'", ""}
  };

  private static final Map<Character, String> SOUNDS =
      Arrays.stream(ROWS)
          .collect(Collectors.toUnmodifiableMap(row -> row.charAt(0), row -> row.substring(1)));

  private Romaji() {}

  /** Katakana in that one spelling; letters and digits stay, everything else goes. */
  public static String ofKatakana(String reading) {
    StringBuilder letters = new StringBuilder(reading.length() * 2);
    for (int i = 0; i < reading.length(); i++) {
      char c = reading.charAt(i);
      String sound = SOUNDS.get(c);
      if ("ャュョ".indexOf(c) >= 0) {
        glide(letters, "auo".charAt("ャュョ".indexOf(c)));
      } else if ("ァィゥェォ".indexOf(c) >= 0 && !letters.isEmpty() && sound != null) {
        replaceVowel(letters, sound);
      } else if (sound != null) {
        letters.append(sound);
      } else if (c < 0x80 && Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return ofLetters(letters.toString());
  }

  /** What somebody typed in Latin letters, in that one spelling. */
  public static String ofLetters(String letters) {
    String one = letters.toLowerCase(Locale.ROOT);
    for (String[] spelling : SPELLINGS) {
      one = one.replace(spelling[0], spelling[1]);
    }
    StringBuilder once = new StringBuilder(one.length());
    for (int i = 0; i < one.length(); i++) {
      char c = one.charAt(i);
      boolean second = i > 0 && c == one.charAt(i - 1) && !(i > 1 && c == one.charAt(i - 2));
      if (!second || Character.isDigit(c)) {
        once.append(c);
      }
    }
    return once.toString();
  }

  private static void glide(StringBuilder letters, char vowel) {
    if (!letters.isEmpty()) {
      letters.setLength(letters.length() - 1);
      letters.append('y');
    }
    letters.append(vowel);
  }

  private static void replaceVowel(StringBuilder letters, String vowel) {
    char last = letters.charAt(letters.length() - 1);
    if ("aiueo".indexOf(last) >= 0) {
      letters.setLength(letters.length() - 1);
    }
    letters.append(vowel);
  }
}
