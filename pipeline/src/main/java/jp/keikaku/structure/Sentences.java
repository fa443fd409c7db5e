package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.SentenceRole;
import jp.keikaku.document.TextRange;

/** Parts a paragraph of a bylaw into its sentences, and an item into its columns. */
final class Sentences {
  private static final String OPENING = "（(「『｢〔［[";
  private static final String CLOSING = "）)」』｣〕］]";
  private static final Pattern PROVISO = Pattern.compile("^(?:ただし|但し)[、，]");

  private Sentences() {}

  /**
   * The sentences of a paragraph with what each is to the others.
   *
   * @param afterItems index from which the text is printed below the items; the text's length where
   *     nothing is
   */
  static List<Sentence> of(String text, int afterItems) {
    List<TextRange> ranges = new ArrayList<>(ranges(text, 0, afterItems));
    int above = ranges.size();
    ranges.addAll(ranges(text, afterItems, text.length()));
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < above; i++) {
      if (!isProviso(text, ranges.get(i))) {
        plain.add(i);
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      TextRange range = ranges.get(i);
      SentenceRole role =
          i >= above
              ? SentenceRole.AFTER_ITEMS
              : plain.contains(i) ? role(plain.indexOf(i), plain.size()) : SentenceRole.PROVISO;
      sentences.add(new Sentence(range.start(), range.end(), role));
    }
    return sentences;
  }

  private static SentenceRole role(int index, int count) {
    if (count == 1) {
      return SentenceRole.MAIN;
    }
    return index == 0
        ? SentenceRole.FIRST
        : index == count - 1 ? SentenceRole.LAST : SentenceRole.MIDDLE;
  }

  private static boolean isProviso(String text, TextRange range) {
    return range.start() > 0 && PROVISO.matcher(text.substring(range.start(), range.end())).find();
  }

  /** Stretches that end with 。 outside of all brackets, white space between them left out. */
  private static List<TextRange> ranges(String text, int from, int to) {
    List<TextRange> ranges = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      char character = text.charAt(i);
      if (OPENING.indexOf(character) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(character) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      if (character == '。' && depth == 0) {
        add(text, start, i + 1, ranges);
        start = i + 1;
      }
    }
    add(text, start, to, ranges);
    return ranges;
  }

  private static void add(String text, int start, int end, List<TextRange> ranges) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      ranges.add(new TextRange(from, to));
    }
  }

  /** The columns of an item: white space parts them that stands between Japanese characters. */
  static List<TextRange> columns(String text) {
    List<TextRange> columns = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 1; i + 1 < text.length() && text.charAt(i) != '。'; i++) {
      char character = text.charAt(i);
      if (OPENING.indexOf(character) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(character) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      boolean between = text.charAt(i - 1) >= 0x2E80 && text.charAt(i + 1) >= 0x2E80;
      if (isSpace(character) && depth == 0 && between) {
        add(text, start, i, columns);
        start = i + 1;
      }
    }
    if (columns.isEmpty()) {
      return List.of();
    }
    add(text, start, text.length(), columns);
    return columns;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || character == '\u3000';
  }
}
