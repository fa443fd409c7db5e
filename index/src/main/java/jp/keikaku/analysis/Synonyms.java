package jp.keikaku.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * Words for one thing: abbreviations, spellings, foreign names. A line of a file is one thing, its
 * words between tabs; {@code *} stands before a word that is found by the others but finds none of
 * them (AI is many things), {@code #} begins a note. In the program's own dictionary, {@code
 * key=word} says by what a word is compared, {@code =word} that it is compared as it is written.
 */
public final class Synonyms {
  /** A dictionary of everyday words, then what cities say. */
  private static final List<String> FILES = List.of("synonyms.tsv", "city-synonyms.tsv");

  /** More words for one thing are not asked for. */
  private static final int MOST_NAMES = 6;

  /** Dictionary words that one of these words may be made of. */
  private static final int LONGEST = 4;

  private final Map<String, List<String>> byKey;

  private Synonyms(Map<String, List<String>> byKey) {
    this.byKey = byKey;
  }

  /**
   * A word of a text that has others.
   *
   * @param typed as it stands
   * @param terms that it is made of
   * @param names the other words
   */
  public record Found(String typed, List<String> terms, List<String> names) {
    /** Copies the lists. */
    public Found {
      terms = List.copyOf(terms);
      names = List.copyOf(names);
    }
  }

  /**
   * Those of the program, and people's own.
   *
   * @param own a file of the same form; there may be none
   */
  public static Synonyms with(Path own) throws IOException {
    Map<String, List<String>> byKey = new HashMap<>();
    for (String file : FILES) {
      try (InputStream bytes = Synonyms.class.getResourceAsStream(file)) {
        if (bytes == null) {
          throw new IllegalStateException(file + " is missing from the program");
        }
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
            .lines()
            .forEach(line -> add(line, byKey));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    if (Files.isRegularFile(own)) {
      Files.readAllLines(own).forEach(line -> add(line, byKey));
    }
    return new Synonyms(byKey);
  }

  private static void add(String line, Map<String, List<String>> byKey) {
    if (line.startsWith("#") || line.indexOf('\t') < 0) {
      return;
    }
    List<String> written = List.of(line.split("\t"));
    List<String> words = written.stream().map(Synonyms::word).toList();
    for (String word : written) {
      if (!word.startsWith("*") && !word.isBlank()) {
        List<String> others = byKey.computeIfAbsent(key(word), unused -> new ArrayList<>());
        words.stream()
            .filter(other -> !other.equals(word(word)) && !others.contains(other))
            .forEach(others::add);
      }
    }
  }

  /** What stands behind the key and the star. */
  private static String word(String written) {
    String word = written.startsWith("*") ? written.substring(1) : written;
    return word.substring(word.indexOf('=') + 1).strip();
  }

  private static String key(String written) {
    int equal = written.indexOf('=');
    if (equal < 0) {
      return WholeKey.of(written);
    }
    return equal == 0 ? written.substring(1) : written.substring(0, equal);
  }

  /** Other words for a whole text; one that holds it finds nothing more than it does. */
  public List<String> of(String text) {
    String key = WholeKey.of(text);
    return byKey.getOrDefault(key, List.of()).stream()
        .filter(name -> !WholeKey.of(name).contains(key))
        .limit(MOST_NAMES)
        .toList();
  }

  /** The words of a text that have others, from its beginning, the longest ones first. */
  public List<Found> in(String text, Analyzer words) {
    List<Tokens.Token> tokens = Tokens.of(words, text);
    List<String> whole = of(text);
    if (!whole.isEmpty()) {
      return List.of(new Found(text, tokens.stream().map(Tokens.Token::term).toList(), whole));
    }
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int to = Math.min(tokens.size(), at + LONGEST);
      List<String> names = List.of();
      while (names.isEmpty() && to > at) {
        names = of(text.substring(tokens.get(at).start(), tokens.get(to - 1).end()));
        to--;
      }
      if (!names.isEmpty()) {
        int end = to + 1;
        found.add(
            new Found(
                text.substring(tokens.get(at).start(), tokens.get(to).end()),
                tokens.subList(at, end).stream().map(Tokens.Token::term).toList(),
                names));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }
}
