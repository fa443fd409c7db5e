package jp.keikaku.analysis;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name or number as it is compared whole. */
public final class WholeKey {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private WholeKey() {}

  /** Folded, in small letters, without white space. */
  public static String of(String name) {
    return SPACE
        .matcher(TextFolding.GRAMS.fold(name).value())
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
