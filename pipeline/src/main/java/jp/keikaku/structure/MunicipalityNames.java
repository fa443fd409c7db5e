package jp.keikaku.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of all municipalities of Japan, as {@code municipalities.txt} lists them. */
final class MunicipalityNames {
  private static final String FILE = "municipalities.txt";

  /** The form of an ideograph is no matter of the name; ヶ and ケ are the same letter in one. */
  private static final Pattern VARIATION_SELECTOR =
      Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

  /** A name of fewer letters is found inside a text where no ideograph stands before it. */
  private static final int FEWEST_WITHIN = 3;

  /** The names by what they are compared by. */
  private static final Map<String, String> NAMES = read();

  private static final int LONGEST =
      NAMES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final Pattern SUFFIX = Pattern.compile("[市町村区]");

  private MunicipalityNames() {}

  private static Map<String, String> read() {
    try (InputStream file = MunicipalityNames.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("resource missing: " + FILE);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("= ", 2)[1].split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  MunicipalityNames::key, name -> name, (first, again) -> first));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text without variation selectors. */
  static String plain(String text) {
    return VARIATION_SELECTOR.matcher(text).replaceAll("");
  }

  private static String key(String name) {
    return plain(name).replace('ヶ', 'ケ');
  }

  /** Whether a text is one of them. */
  static boolean contains(String text) {
    return NAMES.containsKey(key(text));
  }

  /** Whether a text begins with one of them. */
  static boolean startsIn(String text) {
    return longestAt(text).isPresent();
  }

  /** The longest of them that a text begins with, as the list writes it. */
  static Optional<String> longestAt(String text) {
    String key = key(text);
    for (int length = Math.min(LONGEST, key.length()); length > 1; length--) {
      String name = NAMES.get(key.substring(0, length));
      if (name != null && !isWord(key, length)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether the next letter makes another word of a name's end: 市民, 町立, 村民. */
  private static boolean isWord(String text, int end) {
    return end < text.length()
        && (text.charAt(end - 1) == '市' ? "民場街" : "民").indexOf(text.charAt(end)) >= 0
        && end < FEWEST_WITHIN;
  }

  /** The first of them inside a text that no ideograph stands before. */
  static Optional<String> within(String text) {
    String key = key(text);
    Matcher suffix = SUFFIX.matcher(key);
    while (suffix.find()) {
      for (int start = Math.max(0, suffix.end() - LONGEST);
          start <= suffix.end() - FEWEST_WITHIN;
          start++) {
        String name = NAMES.get(key.substring(start, suffix.end()));
        boolean ofItsOwn = start == 0 || !Character.isIdeographic(key.codePointBefore(start));
        if (name != null && ofItsOwn) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
