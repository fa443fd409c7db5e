package jp.keikaku.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import jp.keikaku.analysis.FoldedText;
import jp.keikaku.analysis.TextFolding;
import jp.keikaku.analysis.Words;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordPart;
import jp.keikaku.search.ParsedQuery;
import jp.keikaku.search.QueryParser;

/** Which areas of a page hold a record, or words that were asked for. Pure functions. */
public final class PageBoxes {
  private PageBoxes() {}

  /**
   * The areas of a record on a page: those that it was read from as a whole (its table, its
   * paragraphs), in points; none where it stands on other pages.
   */
  public static List<Box> areas(ArchivedRecord record, int page) {
    return on(page, record.places());
  }

  /**
   * The lines of a record's own characters on a page, in points: what is printed in its cells or
   * its lines, labels of the table apart.
   */
  public static List<Box> lines(ArchivedRecord record, int page) {
    return record.parts().stream()
        .map(RecordPart::text)
        .flatMap(text -> on(page, text.places()).stream())
        .distinct()
        .toList();
  }

  /**
   * The lines of one labelled text of a record, such as its {@code 関係部署}.
   *
   * @param part one of the record's
   */
  public static List<Box> lines(RecordPart part, int page) {
    return on(page, part.text().places());
  }

  /**
   * Where words stand on a page, in points, one box for each line that they touch. Line ends,
   * spaces, the width of characters and what else {@link TextFolding} knows make no difference.
   * Where a word stands in no paragraph or cell as a whole, it may go on in the next one.
   */
  public static List<Box> words(PrintedPage page, Collection<String> words) {
    List<Packed> single = page.texts().stream().map(Packed::of).toList();
    List<Box> boxes = new ArrayList<>();
    for (String word : words) {
      String wanted = Packed.of(Text.of(word)).value();
      List<Box> found = single.stream().flatMap(text -> text.boxes(wanted).stream()).toList();
      boxes.addAll(
          found.isEmpty()
              ? Packed.of(page.texts().stream().reduce(Text.EMPTY, Text::plus)).boxes(wanted)
              : found);
    }
    return boxes.stream().distinct().toList();
  }

  /**
   * Where a question stands on a page, in points: its words and phrases as they were typed; where
   * none of them is there, the nouns in them.
   */
  public static List<Box> question(PrintedPage page, String question) {
    List<String> asked =
        QueryParser.parse(question).wanted().stream()
            .flatMap(clause -> clause.alternatives().stream())
            .map(ParsedQuery.Leaf::text)
            .map(text -> text.endsWith("*") ? text.substring(0, text.length() - 1) : text)
            .toList();
    List<Box> found = words(page, asked);
    return found.isEmpty()
        ? words(page, asked.stream().flatMap(text -> nouns(text).stream()).distinct().toList())
        : found;
  }

  /** Nouns of two characters or more: single ones stand in too many others. */
  private static List<String> nouns(String text) {
    return Words.of(text).stream()
        .filter(word -> word.noun() && word.end() - word.start() > 1)
        .map(word -> text.substring(word.start(), word.end()))
        .toList();
  }

  private static List<Box> on(int page, List<Place> places) {
    return places.stream().filter(place -> place.page() == page).map(Place::box).toList();
  }

  /**
   * A text without white space, folded.
   *
   * @param value the characters that are compared
   * @param places areas of some of them
   */
  private record Packed(String value, Function<Range, List<Place>> places) {
    /** From a character to before another. */
    private record Range(int start, int end) {}

    static Packed of(Text text) {
      StringBuilder packed = new StringBuilder();
      List<Integer> indexes = new ArrayList<>();
      for (int i = 0; i < text.value().length(); i++) {
        char character = text.value().charAt(i);
        if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
          packed.append(character);
          indexes.add(i);
        }
      }
      FoldedText folded = TextFolding.GRAMS.fold(packed.toString());
      return new Packed(
          folded.value(),
          range ->
              text.places(
                  indexes.get(folded.sourceStart(range.start)),
                  indexes.get(folded.sourceEnd(range.end) - 1) + 1));
    }

    List<Box> boxes(String wanted) {
      List<Box> boxes = new ArrayList<>();
      int at = wanted.isEmpty() ? -1 : value.indexOf(wanted);
      while (at >= 0) {
        places.apply(new Range(at, at + wanted.length())).forEach(place -> boxes.add(place.box()));
        at = value.indexOf(wanted, at + wanted.length());
      }
      return boxes;
    }
  }
}
