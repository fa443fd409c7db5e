package jp.keikaku.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Place;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.structure.OpenUnits.OpenAppended;
import jp.keikaku.structure.OpenUnits.OpenArticle;
import jp.keikaku.structure.OpenUnits.OpenAttachment;
import jp.keikaku.structure.OpenUnits.OpenItem;
import jp.keikaku.structure.OpenUnits.OpenParagraph;
import jp.keikaku.structure.OpenUnits.OpenSupplementary;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles, paragraphs and items together as their lines come in, and knows which number may
 * come next. Mutable; one per bylaw.
 */
final class BylawBuilder {
  /** A gap in a series of items up to this is a misprint or a deleted item. */
  private static final int LARGEST_GAP = 3;

  /** An indent is at least this wide, in points. */
  private static final double INDENT = 3;

  private static final String CHAPTER_UNITS = "編章節款目";

  /** Words that begin a sentence of their own below items that end without a full stop. */
  private static final Pattern NEW_SENTENCE =
      Pattern.compile("^(?:ただし|但し|なお|また|この場合において|この場合、|前項|前各号|前" + Numbering.NUMBER + "号)");

  private static final Text LINE_END = Text.of("\n");
  private static final Pattern AWAITS_PROVISIONS =
      Pattern.compile("次の[^「」。]{1,20}(?:改める|加える|とする)。$");

  private final List<Article> articles = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<SupplementaryProvision> supplementaryProvisions = new ArrayList<>();
  private final List<AppendedTable> appendedTables = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final Map<Integer, String> chapters = new TreeMap<>();
  private @Nullable OpenArticle article;
  private @Nullable OpenSupplementary supplementary;
  private @Nullable OpenAppended appended;
  private @Nullable OpenAttachment attachment;
  private @Nullable OpenParagraph paragraph;
  private final Deque<OpenItem> items = new ArrayDeque<>();

  /** The item that text came to last, or null where that is the paragraph itself. */
  private @Nullable OpenItem lastItem;

  private int[] lastArticle = {};

  /** Whether the main provision has begun. */
  boolean hasBegun() {
    return article != null || !articles.isEmpty() || paragraph != null || supplementary != null;
  }

  boolean inSupplementary() {
    return supplementary != null && appended == null && attachment == null;
  }

  /**
   * Says that the supplementary provision just opened is printed in part only; false if none is.
   */
  boolean markExtract() {
    boolean opened = supplementary != null && article == null && paragraph == null;
    if (supplementary != null && opened) {
      supplementary.extract = true;
    }
    return opened;
  }

  /** Whether the last provision is a supplementary one whose sentence has ended. */
  boolean hasEndedSupplementary() {
    return inSupplementary() && paragraph != null && paragraph.endsSentence();
  }

  /** Whether a number that paragraphs have, too, goes on the items that are open. */
  boolean continuesItems(Numbering number) {
    return items.stream()
        .anyMatch(
            item ->
                number.follows(item.marker, 1)
                    || (number.style().frame() == Numbering.Frame.CIRCLE
                        && item.marker.style().equals(number.style())));
  }

  /** Whether an appended table or an attachment is open, in which nothing is an article. */
  boolean isBehindArticles() {
    return appended != null || attachment != null;
  }

  void openChapter(char unit, String heading) {
    closeArticle();
    int level = CHAPTER_UNITS.indexOf(unit);
    chapters.keySet().removeIf(other -> other >= level);
    chapters.put(level, heading);
  }

  /** Whether an article of this number ({@code 12_2}) comes after all before it. */
  boolean takesArticle(String number) {
    return java.util.Arrays.compare(parts(number), lastArticle) > 0;
  }

  private static int[] parts(String number) {
    return java.util.Arrays.stream(number.split("_")).mapToInt(Integer::parseInt).toArray();
  }

  /**
   * Opens an article.
   *
   * @param number {@code 12_2}, or {@code 3:5} for several that are deleted together
   */
  void openArticle(String number, String label, @Nullable Text caption, List<Place> places) {
    closeArticle();
    List<String> chapter =
        supplementary == null ? List.copyOf(chapters.values()) : List.<String>of();
    article = new OpenArticle(number, label, caption, chapter);
    article.places.addAll(places);
    lastArticle = parts(number.substring(number.indexOf(':') + 1));
  }

  /** Whether a paragraph of this number continues the series. */
  boolean takesParagraph(int number) {
    int last = paragraph == null || isBlankFor(number) ? 0 : paragraph.number;
    if (article == null && supplementary == null && paragraph == null) {
      return false;
    }
    return number > last && number <= last + LARGEST_GAP && (last > 0 || number == 1);
  }

  /** Whether the first paragraph is only now printed, with its number. */
  private boolean isBlankFor(int number) {
    return number == 1 && paragraph != null && paragraph.isBlank() && items.isEmpty();
  }

  void openParagraph(int number, @Nullable String label, @Nullable Text caption, Text text) {
    if (isBlankFor(number)) {
      paragraph = null;
    }
    closeParagraph();
    paragraph = new OpenParagraph(number, label, caption, text);
    lastItem = null;
    touch(text.places());
  }

  /**
   * How a number is read.
   *
   * @param before the open item that it goes on from, or null where it begins a series
   */
  record Choice(Numbering marker, @Nullable OpenItem before) {}

  /**
   * The reading that is next in an open series, else the one that begins a series, else the one
   * that leaves numbers out; of several series the one that stands as far in.
   */
  Optional<Choice> choose(List<Numbering> readings, double left) {
    if (paragraph == null) {
      return Optional.empty();
    }
    return continued(readings, left, 1)
        .or(() -> begun(readings))
        .or(() -> continued(readings, left, LARGEST_GAP));
  }

  private Optional<Choice> continued(List<Numbering> readings, double left, int largestStep) {
    return items.stream()
        .flatMap(
            open ->
                readings.stream()
                    .filter(marker -> marker.follows(open.marker, largestStep))
                    .map(marker -> new Choice(marker, open)))
        .min(Comparator.comparingDouble(choice -> distance(choice, left)));
  }

  /** How far the line stands from the series, in whole indents. */
  private static double distance(Choice choice, double left) {
    OpenItem before = choice.before();
    return before == null ? 0 : Math.round(Math.abs(before.left - left) / INDENT);
  }

  /** A series of a style may begin again only inside an item of another style. */
  private Optional<Choice> begun(List<Numbering> readings) {
    return readings.stream()
        .filter(marker -> marker.ordinal() == 1 && marker.branches().isEmpty())
        .filter(marker -> items.isEmpty() || !items.peek().marker.style().equals(marker.style()))
        .findFirst()
        .map(marker -> new Choice(marker, null));
  }

  void openItem(Choice choice, String label, double left, Text text) {
    OpenItem before = choice.before();
    while (before != null && items.contains(before)) {
      closeItem();
    }
    Numbering marker = choice.marker();
    OpenItem item = new OpenItem(marker, label, left, text);
    items.push(item);
    lastItem = item;
    touch(text.places());
  }

  /**
   * Adds a line without a number to what it belongs to.
   *
   * @param left where its lines begin on the page, in points
   * @return false where nothing is open
   */
  boolean continueText(Text more, double left) {
    if (appended != null) {
      appended.lines.add(more);
    } else if (attachment != null) {
      attachment.paragraphs.add(more);
    } else if (paragraph == null) {
      return false;
    } else {
      addToOpen(more, left);
    }
    touch(more.places());
    return true;
  }

  /** Whether lines that come now are sentences of amendment, or what these add to another bylaw. */
  boolean isAmending() {
    return !isBehindArticles() && paragraph != null && items.isEmpty() && paragraph.amends();
  }

  /** Adds a line to the amendments; it stays a line of its own. */
  void continueAmendments(Text line) {
    if (paragraph != null) {
      paragraph.add(LINE_END.plus(line), false);
      touch(line.places());
    }
  }

  /** Whether the last sentence of amendment speaks of new provisions below it. */
  boolean awaitsProvisions() {
    return paragraph != null && AWAITS_PROVISIONS.matcher(paragraph.text.value()).find();
  }

  /** Whether an article or paragraph of this number is the next one of the bylaw. */
  boolean isNext(ArticleNumber.Numbered numbered) {
    if (numbered.unit() == '条') {
      return article != null
          && lastArticle.length == 1
          && numbered.number().equals(String.valueOf(lastArticle[0] + 1));
    }
    return article == null
        && supplementary != null
        && paragraph != null
        && numbered.number().equals(String.valueOf(paragraph.number + 1));
  }

  /** Items stay open, since their series may go on below the text. */
  private void addToOpen(Text more, double left) {
    boolean unfinished =
        (lastItem != null && !lastItem.endsSentence())
            || (lastItem == null && paragraph != null && !paragraph.endsSentence());
    if (!unfinished || NEW_SENTENCE.matcher(more.value()).find()) {
      lastItem = items.stream().filter(item -> item.left < left - INDENT).findFirst().orElse(null);
    }
    if (lastItem != null) {
      lastItem.text = lastItem.text.plus(more);
    } else if (paragraph != null) {
      paragraph.add(more, !items.isEmpty());
    }
  }

  void openSupplementary(
      @Nullable String date, @Nullable String amendingLaw, boolean extract, List<Place> places) {
    closeAll();
    supplementary = new OpenSupplementary(date, amendingLaw, extract);
    supplementary.places.addAll(places);
    lastArticle = new int[0];
  }

  void openAppended(Text title, List<String> related, List<Place> places) {
    closeAll();
    appended = new OpenAppended(title, related);
    appended.places.addAll(places);
  }

  void openAttachment(Text title, List<String> related, List<Place> places) {
    closeAll();
    attachment = new OpenAttachment(title, related);
    attachment.places.addAll(places);
  }

  /** Adds a table to what is open; false where that has none. */
  boolean addTable(Table table) {
    if (appended != null) {
      appended.rows.addAll(table.rows());
    } else if (attachment != null) {
      attachment.tables.add(table);
    } else if (lastItem != null) {
      lastItem.tables.add(table);
    } else if (paragraph != null) {
      paragraph.tables.add(table);
    } else if (article != null) {
      article.tables.add(table);
    } else {
      return false;
    }
    touch(table.places());
    return true;
  }

  /** Notes where what is open stands. */
  private void touch(List<Place> places) {
    if (appended != null) {
      appended.places.addAll(places);
    } else if (attachment != null) {
      attachment.places.addAll(places);
    } else if (article != null) {
      article.places.addAll(places);
    } else if (supplementary != null) {
      supplementary.places.addAll(places);
    }
  }

  private void closeItem() {
    ParagraphItem closed = items.pop().close();
    OpenItem above = items.peek();
    if (above != null) {
      above.items.add(closed);
    } else if (paragraph != null) {
      paragraph.items.add(closed);
    }
  }

  private void closeParagraph() {
    while (!items.isEmpty()) {
      closeItem();
    }
    if (paragraph == null) {
      return;
    }
    Paragraph closed = paragraph.close();
    paragraph = null;
    if (article != null) {
      article.paragraphs.add(closed);
    } else if (supplementary != null) {
      supplementary.paragraphs.add(closed);
    } else {
      paragraphs.add(closed);
    }
  }

  private void closeArticle() {
    closeParagraph();
    if (article == null) {
      return;
    }
    Article closed = article.close();
    article = null;
    if (supplementary != null) {
      supplementary.articles.add(closed);
      supplementary.places.addAll(closed.places());
    } else {
      articles.add(closed);
    }
  }

  private void closeAll() {
    closeArticle();
    if (supplementary != null) {
      supplementaryProvisions.add(supplementary.close());
      supplementary = null;
    }
    if (appended != null) {
      appendedTables.add(appended.close());
      appended = null;
    }
    if (attachment != null) {
      attachments.add(attachment.close());
      attachment = null;
    }
  }

  /**
   * All that was read.
   *
   * @param articles the main provision
   * @param paragraphs the main provision where it has no articles
   */
  record Parts(
      List<Article> articles,
      List<Paragraph> paragraphs,
      List<SupplementaryProvision> supplementaryProvisions,
      List<AppendedTable> appendedTables,
      List<Attachment> attachments) {}

  Parts parts() {
    closeAll();
    return new Parts(articles, paragraphs, supplementaryProvisions, appendedTables, attachments);
  }
}
