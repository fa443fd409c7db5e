package jp.keikaku.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Width;

/** Numbers of items: {@code 1-1}, {@code １－１}, {@code 12}. */
final class ItemNumbers {
  private static final String DASH = "[-－‐‑–—−ー―]";
  private static final Pattern PREFIX =
      Pattern.compile("^[0-9０-９]+(?:" + DASH + "[0-9０-９]+)*(?=$|[^0-9０-９])");
  private static final Pattern DASHES = Pattern.compile(DASH);

  private ItemNumbers() {}

  /** Length of the number at the start of a text, if there is one. */
  static Optional<Integer> prefix(String text) {
    Matcher matcher = PREFIX.matcher(text);
    return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
  }

  /** The number in ASCII. */
  static String normalised(String number) {
    return Width.fold(DASHES.matcher(number).replaceAll("-"));
  }

  /**
   * A cell such as {@code 1-1 行政手続の促進} in its two parts.
   *
   * @param number may be empty
   * @param name may be empty
   */
  record Numbered(Passage number, Passage name) {
    /** The number in ASCII, or null where there is none. */
    @org.jspecify.annotations.Nullable
    String ascii() {
      return number.isEmpty() ? null : normalised(number.value());
    }
  }

  static Numbered split(Passage text) {
    int end = prefix(text.value()).orElse(0);
    boolean counted =
        end > 0 && end < text.length() && "つかヶ個年月日件%％".indexOf(text.value().charAt(end)) >= 0;
    return counted
        ? new Numbered(Passage.EMPTY, text)
        : new Numbered(text.slice(0, end), text.from(end).strip());
  }
}
