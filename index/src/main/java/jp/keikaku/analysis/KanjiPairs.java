package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.analysis.BaseCuts.Part;

/**
 * Words of two kanji that the dictionary lacks and cuts into single ones: 幼|保, 広|聴. Two single
 * kanji are a word where no third one stands beside them, and nothing says that one is an affix.
 */
final class KanjiPairs {
  private static final List<String> AFFIXES = List.of("名詞-接尾", "名詞-数", "名詞-非自立");
  private static final String PREFIX = "接頭詞";
  private static final String NOUN = "名詞";

  private KanjiPairs() {}

  /** The parts of a name in which such pairs are one; mostly the same. */
  static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    int index = 0;
    while (index < parts.size()) {
      if (isPair(parts, index)) {
        joined.add(word(parts.get(index), parts.get(index + 1)));
        index += 2;
      } else {
        joined.add(parts.get(index));
        index++;
      }
    }
    return joined;
  }

  /** Of two parts one of which nobody can read, nobody knows how the word sounds. */
  private static Part word(Part first, Part second) {
    String reading = first.isKnown() && second.isKnown() ? first.sound() + second.sound() : null;
    return new Part(first.text() + second.text(), first.start(), NOUN, reading);
  }

  private static boolean isPair(List<Part> parts, int index) {
    return isSingle(parts, index)
        && isSingle(parts, index + 1)
        && parts.get(index).end() == parts.get(index + 1).start()
        && !isSingle(parts, index - 1)
        && !isSingle(parts, index + 2)
        && !isAffixed(parts.get(index), parts.get(index + 1));
  }

  private static boolean isSingle(List<Part> parts, int index) {
    if (index < 0 || index >= parts.size()) {
      return false;
    }
    Part part = parts.get(index);
    boolean affix = AFFIXES.stream().anyMatch(part.speech()::startsWith);
    return part.length() == 1
        && Scripts.isKanji(part.text().charAt(0))
        && (part.speech().startsWith(PREFIX) || (part.speech().startsWith(NOUN) && !affix));
  }

  /** Before a noun that is known, a prefix is one. */
  private static boolean isAffixed(Part first, Part second) {
    return second.speech().startsWith(PREFIX)
        || (first.speech().startsWith(PREFIX) && second.isKnown());
  }
}
