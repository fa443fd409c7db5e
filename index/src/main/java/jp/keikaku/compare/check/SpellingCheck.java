package jp.keikaku.compare.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.analysis.FoldedText;
import jp.keikaku.analysis.TextFolding;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.document.Text;

/**
 * Words that one edition spells in several ways: forms of a character (強靱化, 強靭化), okurigana (取組,
 * 取り組み), a long mark at the end (サーバ, サーバー).
 */
final class SpellingCheck {
  private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]{3,}");

  /** 推進し is a form of 推進する, no other spelling of 推進. */
  private static final Pattern SURU = Pattern.compile("\\p{IsHan}{2}し");

  private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}");

  /** Kana that may follow a noun; others make the kana before them part of a verb. */
  private static final String PARTICLES = "をのはがにもとでへやかな";

  private static final String CHARACTER = "字";

  /** Which spellings of each word were met, and where first. */
  private final Map<String, Map<String, Passage>> words = new LinkedHashMap<>();

  private SpellingCheck() {}

  static Stream<Finding> findings(Edition edition) {
    SpellingCheck check = new SpellingCheck();
    Prose.ofAll(edition).forEach(check::passage);
    edition.changes().forEach(check::change);
    Set<String> reported = new HashSet<>();
    return check.words.entrySet().stream()
        .filter(word -> word.getValue().size() > 1 && isOneWord(word.getValue().keySet()))
        .filter(word -> reported.add(form(word.getKey(), word.getValue().keySet())))
        .map(word -> finding(word.getValue()));
  }

  /** What makes the spellings differ: one form of a character is told once, not in every word. */
  private static String form(String key, Set<String> spellings) {
    if (!key.startsWith(CHARACTER)) {
      return key;
    }
    String first = spellings.iterator().next();
    return first
        .chars()
        .mapToObj(Character::toString)
        .filter(each -> spellings.stream().anyMatch(other -> !other.contains(each)))
        .map(SpellingCheck::plainCharacters)
        .collect(Collectors.joining("", CHARACTER, ""));
  }

  private static Finding finding(Map<String, Passage> spellings) {
    String subject =
        spellings.values().stream().map(Passage::text).collect(Collectors.joining("・"));
    return new Finding("spelling", Level.INFO, subject, List.copyOf(spellings.values()));
  }

  /** Kana are left out, not exchanged: 進め方 and 進み方 are two words. */
  private static boolean isOneWord(Set<String> spellings) {
    String longest = Collections.max(spellings, Comparator.comparingInt(String::length));
    return spellings.stream()
        .map(SpellingCheck::plainCharacters)
        .allMatch(each -> isPart(each, plainCharacters(longest)));
  }

  /** Whether one text is the other with characters left out. */
  private static boolean isPart(String text, String longer) {
    int matched = 0;
    for (int i = 0; i < longer.length() && matched < text.length(); i++) {
      if (longer.charAt(i) == text.charAt(matched)) {
        matched++;
      }
    }
    return matched == text.length();
  }

  /** Only what the history says is so now: the text before was spelled by another edition. */
  private void change(Change change) {
    ChangeSide after = change.after();
    if (after != null) {
      for (Text text :
          Stream.of(after.name(), after.description()).flatMap(Stream::ofNullable).toList()) {
        passage(new Passage("history", text.value(), change.places()));
      }
    }
  }

  private void passage(Passage passage) {
    String text = String.valueOf(passage.text());
    compounds(text, passage);
    characters(text, passage);
    Matcher katakana = KATAKANA.matcher(text);
    while (katakana.find()) {
      String word = katakana.group();
      note("ー" + word.replaceAll("ー+$", ""), word, word, passage);
    }
  }

  /** Two kanji with or without the kana between and behind them. */
  private void compounds(String text, Passage passage) {
    FoldedText folded = TextFolding.GRAMS.fold(text);
    String value = folded.value();
    for (int i = 0; i + 1 < value.length(); i++) {
      boolean conjunction = value.startsWith("及", i) || value.startsWith("及", i + 1);
      if (isKanji(value.charAt(i)) && isKanji(value.charAt(i + 1)) && !conjunction) {
        int end = folded.sourceEnd(i + 2);
        String spelling = text.substring(folded.sourceStart(i), end);
        boolean verb =
            end < text.length()
                && HIRAGANA.matcher(text.substring(end, end + 1)).matches()
                && PARTICLES.indexOf(text.charAt(end)) < 0;
        if (!verb && !SURU.matcher(spelling).matches()) {
          String plain = plainCharacters(spelling);
          note("り" + value.substring(i, i + 2), plain, plain, passage);
        }
      }
    }
  }

  /** Kanji in the form that they are compared in, so that only okurigana makes a difference. */
  private static String plainCharacters(String text) {
    return TextFolding.WORDS.fold(text).value();
  }

  /** Words of kanji that hold a character in another form. */
  private void characters(String text, Passage passage) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isKanji(text.charAt(i)) && isKanji(text.charAt(i + 1))) {
        String pair = text.substring(i, i + 2);
        note(CHARACTER + plainCharacters(pair), pair, wordAround(text, i), passage);
      }
    }
  }

  /** The kanji around an index. */
  private static String wordAround(String text, int index) {
    int start = index;
    while (start > 0 && isKanji(text.charAt(start - 1))) {
      start--;
    }
    int end = index;
    while (end < text.length() && isKanji(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private void note(String key, String spelling, String shown, Passage passage) {
    words
        .computeIfAbsent(key, each -> new LinkedHashMap<>())
        .putIfAbsent(Folding.key(spelling), new Passage(passage.where(), shown, passage.places()));
  }

  private static boolean isKanji(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c == '々';
  }
}
