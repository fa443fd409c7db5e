package jp.keikaku.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What somebody typed, as a sound.
 *
 * @param morae its beats, in katakana or small Latin letters; empty where it is none
 * @param kanji those among what was typed, in order: words that only sound so do not hold them
 */
public record TypedSound(List<String> morae, String kanji) {
  private static final TypedSound NONE = new TypedSound(List.of(), "");

  /** Fewer Latin letters are rather an abbreviation. */
  private static final int FEWEST_LETTERS = 4;

  /** More letters are no few words, and more kanji with kana are a sentence. */
  private static final int MOST_LETTERS = 48;

  private static final int MOST_CHARACTERS = 12;

  /** Long vowels of romaji in print: Tōkyō. */
  private static final String LONG_VOWELS = "āīūēōâîûêô";

  /** Copies the list. */
  public TypedSound {
    morae = List.copyOf(morae);
  }

  /** Kana, kanji with hiragana, or Latin letters that can be read as Japanese; else no sound. */
  public static TypedSound of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    if (text.isEmpty() || text.length() > MOST_LETTERS) {
      return NONE;
    }
    if (Readings.isKana(text)) {
      return new TypedSound(Morae.ofKatakana(Readings.katakana(text)), "");
    }
    return text.codePoints().allMatch(c -> c < 0x180) ? latin(text) : mixed(text);
  }

  private static TypedSound latin(String text) {
    StringBuilder letters = new StringBuilder(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < letters.length(); i++) {
      int vowel = LONG_VOWELS.indexOf(letters.charAt(i));
      letters.setCharAt(i, vowel < 0 ? letters.charAt(i) : "aiueo".charAt(vowel % 5));
    }
    return letters.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
        ? NONE
        : new TypedSound(Morae.ofLetters(letters.toString()), "");
  }

  /** Kanji alone are no sound: they say which word is meant. */
  private static TypedSound mixed(String text) {
    boolean japanese = text.codePoints().allMatch(Scripts::isUnspaced);
    if (!japanese
        || text.length() > MOST_CHARACTERS
        || text.codePoints().noneMatch(Scripts::isHiragana)) {
      return NONE;
    }
    String reading = Readings.of(text);
    return Readings.isKana(reading)
        ? new TypedSound(Morae.ofKatakana(Readings.katakana(reading)), kanji(text))
        : NONE;
  }

  private static String kanji(String text) {
    StringBuilder kanji = new StringBuilder();
    TextFolding.GRAMS
        .fold(text)
        .value()
        .codePoints()
        .filter(Scripts::isKanji)
        .forEach(kanji::appendCodePoint);
    return kanji.toString();
  }

  /** Whether it is spelled in Latin letters. */
  public boolean isLatin() {
    return !morae.isEmpty() && morae.getFirst().charAt(0) < 0x80;
  }

  /** In the one spelling of {@link Romaji}. */
  public String romaji() {
    return Romaji.ofKatakana(String.join("", morae));
  }
}
