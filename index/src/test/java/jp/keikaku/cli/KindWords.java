package jp.keikaku.cli;

import java.util.List;
import java.util.Locale;
import jp.keikaku.entry.RecordKind;

/** What a kind of record is called in each language of the messages. */
public final class KindWords {
  private KindWords() {}

  /** Fails where a language has no word for it. */
  public static List<String> of(RecordKind kind) {
    return List.of(
        new Messages(Locale.ENGLISH).of("kind." + kind.label()),
        new Messages(Locale.JAPANESE).of("kind." + kind.label()));
  }
}
