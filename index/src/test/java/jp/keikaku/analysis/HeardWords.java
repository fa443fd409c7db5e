package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** What is heard while a text is cut into words. */
final class HeardWords {
  private HeardWords() {}

  static List<HeardWord> of(@Nullable UserDictionary taught, String text) {
    List<HeardWord> heard = new ArrayList<>();
    try (WordAnalyzer words = new WordAnalyzer(taught, heard::add)) {
      Tokens.of(words, text);
    }
    return heard;
  }
}
