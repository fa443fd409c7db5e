package jp.keikaku.analysis;

import java.text.Normalizer;
import java.util.List;

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

  /** A sound of more characters is a sentence, or several words run together. */
  private static final int LONGEST = 40;

  /** Copies the list. */
  public TypedSound {
    morae = List.copyOf(morae);
  }

  /** Kana, kanji with hiragana, or Latin letters that can be read as Japanese; else no sound. */
  public static TypedSound of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    if (text.isEmpty() || text.length() > LONGEST) {
      return NONE;
    }
    if (Readings.isKana(text)) {
      return new TypedSound(Morae.ofKatakana(Readings.katakana(text)), "");
    }
    if (text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && text.codePoints().allMatch(c -> c < 0x80)) {
      return new TypedSound(Morae.ofLetters(text), "");
    }
    return mixed(text);
  }

  /** Kanji alone are no sound: they say which word is meant. */
  private static TypedSound mixed(String text) {
    boolean japanese = text.codePoints().allMatch(Scripts::isUnspaced);
    if (!japanese || text.codePoints().noneMatch(Scripts::isHiragana)) {
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
