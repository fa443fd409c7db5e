package jp.keikaku.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that pages are written in. */
public enum Language {
  /** Japanese: what a person gets who says nothing. */
  JA(Locale.JAPANESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** As in an HTML page: {@code ja}. */
  public String code() {
    return locale.getLanguage();
  }

  /** For message bundles. */
  public Locale locale() {
    return locale;
  }

  /** The language of a code. */
  static Optional<Language> of(@Nullable String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** The first of ours in an {@code Accept-Language} header; its weights are in its order. */
  static Language accepted(@Nullable String header) {
    return header == null
        ? JA
        : Stream.of(header.split(",", 20))
            .map(each -> of(each.strip().toLowerCase(Locale.ROOT).replaceFirst("[-;].*", "")))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(JA);
  }
}
