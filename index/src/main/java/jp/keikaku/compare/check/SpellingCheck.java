package jp.keikaku.compare.check;

import java.text.Normalizer;
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
import jp.keikaku.analysis.Words;
import jp.keikaku.analysis.Words.Word;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.document.Text;

/**
 * Words that one edition spells in several ways: forms of a character (強靱化, 強靭化), okurigana (取組,
 * 取り組み), a long mark or a small kana (サーバ, サーバー; ウェア, ウエア), kanji or kana (全て, すべて). Where words
 * begin and end is the dictionary's to say, so that no two words meet by chance.
 */
final class SpellingCheck {
  private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]{3,}");

  /** Two kanji with their kana; folding also writes years and numbers in another way. */
  private static final Pattern COMPOUND =
      Pattern.compile("\\p{IsHan}\\p{IsHiragana}{0,2}\\p{IsHan}\\p{IsHiragana}{0,2}");

  /** 推進し is a form of 推進する, no other spelling of 推進. */
  private static final Pattern SURU = Pattern.compile("\\p{IsHan}{2}し");

  /** Kana that may follow a noun; others make the kana before them part of a verb. */
  private static final String PARTICLES = "をのはがにもとへや";

  /** Words that are written with kanji or without, whatever they mean. */
  private static final List<List<String>> KANJI_OR_KANA =
      List.of(
          List.of("全て", "すべて"),
          List.of("及び", "および"),
          List.of("又は", "または"),
          List.of("並びに", "ならびに"),
          List.of("様々", "さまざま"),
          List.of("例えば", "たとえば"),
          List.of("下さい", "ください"),
          List.of("子ども", "子供", "こども"));

  private static final String SMALL = "ァィゥェォ";
  private static final String LARGE = "アイウエオ";

  /** Shorter katakana words may differ by a long mark inside and be two words: ビル, ビール. */
  private static final int LONG_WORD = 5;

  private static final String CHARACTER = "字";
  private static final String OKURIGANA = "り";

  /** Which spellings of each word were met, and where first. */
  private final Map<String, Map<String, Passage>> words = new LinkedHashMap<>();

  private SpellingCheck() {}

  static Stream<Finding> findings(Edition edition) {
    SpellingCheck check = new SpellingCheck();
    Prose.ofAll(edition).forEach(check::passage);
    edition.changes().forEach(check::change);
    Set<String> reported = new HashSet<>();
    return check.words.entrySet().stream()
        .filter(word -> word.getValue().size() > 1)
        .filter(word -> !word.getKey().startsWith(OKURIGANA) || isOneWord(word.getValue().keySet()))
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
    // Code points that look the same for every reader (U+F98E, U+5E74) are one spelling.
    String text = Normalizer.normalize(String.valueOf(passage.text()), Normalizer.Form.NFC);
    compounds(text, passage);
    characters(text, passage);
    Matcher katakana = KATAKANA.matcher(text);
    while (katakana.find()) {
      String word = katakana.group();
      note("ー" + plainKatakana(word), word, word, passage);
    }
    for (List<String> forms : KANJI_OR_KANA) {
      forms.stream()
          .filter(form -> isWord(text, form))
          .forEach(form -> note("か" + forms.getFirst(), form, form, passage));
    }
  }

  /** Whether kana are a word of their own: のすべて, but not たすべて. */
  private static boolean isWord(String text, String form) {
    int at = text.indexOf(form);
    return at >= 0
        && Words.of(text).stream()
            .anyMatch(
                word ->
                    text.startsWith(form, word.start())
                        && word.end() - word.start() == form.length());
  }

  private static String plainKatakana(String word) {
    StringBuilder plain = new StringBuilder(word.replaceAll("ー+$", ""));
    for (int i = 0; i < plain.length(); i++) {
      int small = SMALL.indexOf(plain.charAt(i));
      if (small >= 0) {
        plain.setCharAt(i, LARGE.charAt(small));
      }
    }
    return word.length() < LONG_WORD ? plain.toString() : plain.toString().replace("ー", "");
  }

  /** Two kanji with or without the kana between and behind them. */
  private void compounds(String text, Passage passage) {
    FoldedText folded = TextFolding.GRAMS.fold(text);
    String value = folded.value();
    List<Word> words = Words.of(text);
    for (int i = 0; i + 1 < value.length(); i++) {
      boolean conjunction = value.startsWith("及", i) || value.startsWith("及", i + 1);
      if (isKanji(value.charAt(i)) && isKanji(value.charAt(i + 1)) && !conjunction) {
        int start = folded.sourceStart(i);
        int end = folded.sourceEnd(i + 2);
        String spelling = text.substring(start, end);
        if (COMPOUND.matcher(spelling).matches()
            && isNoun(words, text, start, end)
            && !SURU.matcher(spelling).matches()) {
          String plain = plainCharacters(spelling);
          note(OKURIGANA + value.substring(i, i + 2), plain, plain, passage);
        }
      }
    }
  }

  /**
   * Whether a stretch of a text is a noun, or begins a longer one. A verb that ends as nouns do is
   * one where a particle follows: 取組みを進める, but not 立ち入り、調べる.
   */
  private static boolean isNoun(List<Word> words, String text, int start, int end) {
    List<Word> inside =
        words.stream().filter(word -> word.end() > start && word.start() < end).toList();
    if (inside.isEmpty() || inside.getFirst().start() != start) {
      return false;
    }
    boolean kanaBehind = !isKanji(text.charAt(end - 1));
    boolean whole = inside.getLast().end() == end || !kanaBehind;
    boolean particle =
        end < text.length()
            && (PARTICLES.indexOf(text.charAt(end)) >= 0 || isKanji(text.charAt(end)));
    boolean verb = inside.size() == 1 && kanaBehind && particle;
    return whole && (verb || inside.stream().allMatch(Word::noun));
  }

  /** Kanji in the form that they are compared in, so that only okurigana makes a difference. */
  private static String plainCharacters(String text) {
    return TextFolding.WORDS.fold(text).value();
  }

  /** Words of kanji that hold a character in another form. */
  private void characters(String text, Passage passage) {
    List<Word> words = Words.of(text);
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isKanji(text.charAt(i)) && isKanji(text.charAt(i + 1)) && isTogether(words, i)) {
        String pair = text.substring(i, i + 2);
        note(CHARACTER + plainCharacters(pair), pair, wordAround(text, i), passage);
      }
    }
  }

  /**
   * Whether two characters are of one word, or of none that the dictionary knows: not 附 and 金 of
   * 寄附金.
   */
  private static boolean isTogether(List<Word> words, int index) {
    return words.stream()
        .filter(word -> word.end() - word.start() > 1)
        .noneMatch(word -> word.end() == index + 1 || word.start() == index + 1);
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
