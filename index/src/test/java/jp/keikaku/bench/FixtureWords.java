package jp.keikaku.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.keikaku.example.FixtureTexts;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of the fixtures' expected records, and new sentences and names made of them: a word is
 * followed by one that follows it there.
 */
final class FixtureWords {
  private static final String STOP = "。";
  private static final int LONGEST_SENTENCE = 90;
  private static final int NAME = 20;

  private final Map<String, List<String>> followers = new LinkedHashMap<>();
  private final List<String> first = new ArrayList<>();
  private final List<String> nouns;

  private FixtureWords(List<String> texts) {
    Set<String> compounds = new LinkedHashSet<>();
    for (String text : texts) {
      read(text, compounds);
    }
    this.nouns = List.copyOf(compounds);
  }

  /** Reads every {@code expected.json} below a folder. */
  static FixtureWords of(Path fixtures) throws IOException {
    return of(FixtureTexts.in(fixtures));
  }

  /** The words of some texts. */
  static FixtureWords of(List<String> texts) {
    return new FixtureWords(texts);
  }

  private void read(String text, Set<String> compounds) {
    String before = STOP;
    for (String word : words(text)) {
      if (before.equals(STOP)) {
        first.add(word);
      } else {
        followers.computeIfAbsent(before, unused -> new ArrayList<>()).add(word);
      }
      if (word.length() > 1 && word.codePoints().allMatch(FixtureWords::isNounLike)) {
        compounds.add(word);
      }
      before = word;
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
      tokens.setReader(new StringReader(text));
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return words;
  }

  private static boolean isNounLike(int codePoint) {
    return Character.isIdeographic(codePoint)
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA;
  }

  /** One of the words that are no grammar. */
  String noun(RandomGenerator random) {
    return nouns.get(random.nextInt(nouns.size()));
  }

  /** A compound of two or three words. */
  String name(RandomGenerator random) {
    StringBuilder name = new StringBuilder(noun(random));
    for (int i = random.nextInt(1, 3); i > 0; i--) {
      name.append(i == 1 && random.nextBoolean() ? "の" : "").append(noun(random));
    }
    return name.length() > NAME ? name.substring(0, NAME) : name.toString();
  }

  /** So many characters or a few more, in sentences. */
  String text(RandomGenerator random, int characters) {
    StringBuilder text = new StringBuilder(characters + LONGEST_SENTENCE);
    while (text.length() < characters) {
      sentence(random, text);
    }
    return text.toString();
  }

  private void sentence(RandomGenerator random, StringBuilder text) {
    int start = text.length();
    String word = first.get(random.nextInt(first.size()));
    while (!word.equals(STOP) && text.length() - start < LONGEST_SENTENCE) {
      // one word in twelve is another one, or all sentences would speak of the fixtures' matters
      boolean swapped = word.length() > 1 && random.nextInt(12) == 0;
      text.append(swapped ? noun(random) : word);
      List<String> next = followers.getOrDefault(word, List.of(STOP));
      word = next.get(random.nextInt(next.size()));
    }
    text.append(STOP);
  }
}
