package jp.keikaku.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.keikaku.analysis.Tokens.Token;
import jp.keikaku.search.Mark;

/** Where words that a sound was taken for follow each other in a text. */
final class SoundMarks {
  private SoundMarks() {}

  /**
   * Each series of words that stands without anything but space between them.
   *
   * @param tokens the words of the text in order
   */
  static List<Mark> of(String text, List<Token> tokens, Set<List<String>> heard) {
    List<Mark> marks = new ArrayList<>();
    for (List<String> series : heard) {
      for (int first = 0; first + series.size() <= tokens.size(); first++) {
        List<Token> those = tokens.subList(first, first + series.size());
        if (those.stream().map(Token::term).toList().equals(series) && touch(text, those)) {
          marks.add(new Mark(those.getFirst().start(), those.getLast().end()));
        }
      }
    }
    return marks;
  }

  private static boolean touch(String text, List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      int end = tokens.get(i - 1).end();
      int start = tokens.get(i).start();
      if (start < end || !text.substring(end, start).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
