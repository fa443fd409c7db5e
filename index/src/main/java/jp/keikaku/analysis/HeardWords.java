package jp.keikaku.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How the words of a text sound, each pair of sound and word once: texts repeat their words, so
 * that these are few where a view of the text by sound would be as long as it is.
 */
final class HeardWords {
  private final Set<HeardWord> heard = new LinkedHashSet<>();

  void hear(String sound, String word) {
    heard.add(new HeardWord(sound, word));
  }

  Set<HeardWord> all() {
    return heard;
  }
}
