package jp.keikaku.analysis;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the words of some texts sound, each pair of sound and word once: texts repeat their words, so
 * that these are few where a view of the texts by sound would be as long as they are. Safe for use
 * by several threads.
 */
public final class HeardWords {
  private final Set<HeardWord> heard = ConcurrentHashMap.newKeySet();

  /** Creates it, empty. */
  public HeardWords() {}

  /**
   * A word and how it sounds.
   *
   * @param sound in katakana, of the word as it stands in the text: オコナイ
   * @param word the term that the view by words holds for it: 行う
   */
  public record HeardWord(String sound, String word) {}

  void hear(String sound, String word) {
    heard.add(new HeardWord(sound, word));
  }

  /** Everything that was heard since this was last asked. */
  public Set<HeardWord> take() {
    Set<HeardWord> taken = new HashSet<>(heard);
    heard.removeAll(taken);
    return taken;
  }
}
