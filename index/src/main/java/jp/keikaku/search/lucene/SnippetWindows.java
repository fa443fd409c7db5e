package jp.keikaku.search.lucene;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.entry.RecordPart;
import jp.keikaku.search.Mark;
import jp.keikaku.search.Snippet;

/** Cuts pieces out of a text: around hits, at the ends of sentences where they are near. */
final class SnippetWindows {
  /** Characters shown before the first hit and behind the last one. */
  private static final int CONTEXT = 40;

  /** Hits of one piece stand within so many characters. */
  private static final int LONGEST_SPAN = 120;

  private static final String CUT = "…";
  private static final String SENTENCE_ENDS = "。！？\n";

  private SnippetWindows() {}

  static List<Snippet> around(RecordPart part, List<Mark> marks) {
    List<Snippet> snippets = new ArrayList<>();
    int first = 0;
    while (first < marks.size()) {
      int last = first;
      while (last + 1 < marks.size() && belongTogether(marks, first, last + 1)) {
        last++;
      }
      snippets.add(piece(part, marks.subList(first, last + 1)));
      first = last + 1;
    }
    return snippets;
  }

  static Snippet beginning(RecordPart part) {
    String value = part.text().value();
    int end = windowEnd(value, Math.min(CONTEXT, value.length()));
    return new Snippet(
        part.label(),
        end < value.length() ? value.substring(0, end) + CUT : value,
        List.of(),
        List.of());
  }

  private static boolean belongTogether(List<Mark> marks, int first, int next) {
    return marks.get(next).end() - marks.get(first).start() <= LONGEST_SPAN
        && marks.get(next).start() - marks.get(next - 1).end() <= 2 * CONTEXT;
  }

  private static Snippet piece(RecordPart part, List<Mark> marks) {
    Text text = part.text();
    String value = text.value();
    int start = windowStart(value, marks.getFirst().start());
    int end = windowEnd(value, marks.getLast().end());
    String before = start > 0 && !endsSentence(value, start) ? CUT : "";
    String after = end < value.length() && !endsSentence(value, end) ? CUT : "";
    int shift = before.length() - start;
    List<Mark> shifted = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Mark mark : marks) {
      shifted.add(new Mark(mark.start() + shift, mark.end() + shift));
      places.addAll(text.places(mark.start(), mark.end()));
    }
    return new Snippet(part.label(), before + value.substring(start, end) + after, shifted, places);
  }

  /** The beginning of the sentence if it is near enough, else a fixed distance. */
  private static int windowStart(String value, int hit) {
    int limit = Math.max(0, hit - CONTEXT);
    for (int i = hit; i > limit; i--) {
      if (endsSentence(value, i)) {
        return skipSpaces(value, i, hit);
      }
    }
    return limit > 0 && Character.isLowSurrogate(value.charAt(limit)) ? limit - 1 : limit;
  }

  private static int windowEnd(String value, int hit) {
    int limit = Math.min(value.length(), hit + CONTEXT);
    for (int i = hit; i < limit; i++) {
      if (i > 0 && endsSentence(value, i)) {
        return i;
      }
    }
    if (limit < value.length() && Character.isLowSurrogate(value.charAt(limit))) {
      return limit + 1;
    }
    return limit;
  }

  private static int skipSpaces(String value, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(value.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Whether a sentence ends just before the index. */
  private static boolean endsSentence(String value, int index) {
    return index > 0 && SENTENCE_ENDS.indexOf(value.charAt(index - 1)) >= 0;
  }
}
