package jp.keikaku.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Words and sentences for people: those of pages from {@code web/messages*.properties}, names of
 * kinds, fields and findings from where the command line takes them too.
 */
public final class Words {
  private static final List<String> BUNDLES =
      List.of("jp.keikaku.web.messages", "jp.keikaku.cli.messages");

  private final List<ResourceBundle> bundles;
  private final Language language;

  Words(Language language) {
    this.language = language;
    this.bundles =
        BUNDLES.stream()
            .map(
                name ->
                    ResourceBundle.getBundle(
                        name,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();
  }

  /** The language that they are in. */
  public Language language() {
    return language;
  }

  /** The sentence of a key with its blanks filled. Numbers are written without grouping. */
  public String of(String key, Object... blanks) {
    Object[] texts = new Object[blanks.length];
    for (int i = 0; i < blanks.length; i++) {
      texts[i] = String.valueOf(blanks[i]);
    }
    return new MessageFormat(pattern(key), language.locale()).format(texts);
  }

  /** Whether there is a sentence for a key. */
  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  private String pattern(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sentence for " + key));
  }
}
