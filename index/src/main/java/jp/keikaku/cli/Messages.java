package jp.keikaku.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for people, Japanese or English, from {@code messages*.properties}. */
public final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;

  Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "jp.keikaku.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language that the sentences are written in. */
  Locale language() {
    return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
  }

  /** The bundle, for the descriptions of options. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** The sentence of a key with its blanks filled. Numbers are written without grouping. */
  String of(String key, Object... blanks) {
    Object[] texts = new Object[blanks.length];
    for (int i = 0; i < blanks.length; i++) {
      texts[i] = String.valueOf(blanks[i]);
    }
    return new MessageFormat(bundle.getString(key), locale).format(texts);
  }
}
