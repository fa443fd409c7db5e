package jp.keikaku.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Place;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Places;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles, paragraphs and items together as their lines come in, and knows which number may
 * come next. Mutable; one per bylaw.
 */
final class BylawBuilder {
  /** A gap in a series of items up to this is a misprint or a deleted item. */
  private static final int LARGEST_GAP = 3;

  private static final String CHAPTER_UNITS = "編章節款目";

  private final List<Article> articles = new ArrayList<>();
  private final List<SupplementaryProvision> supplementaryProvisions = new ArrayList<>();
  private final List<AppendedTable> appendedTables = new ArrayList<>();
  private final Map<Integer, String> chapters = new TreeMap<>();
  private @Nullable OpenArticle article;
  private @Nullable OpenSupplementary supplementary;
  private @Nullable OpenAppended appended;
  private @Nullable OpenParagraph paragraph;
  private final Deque<OpenItem> items = new ArrayDeque<>();

  private static final class OpenArticle {
    final String number;
    final @Nullable Text caption;
    final List<String> chapter;
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    OpenArticle(String number, @Nullable Text caption, List<String> chapter) {
      this.number = number;
      this.caption = caption;
      this.chapter = chapter;
    }
  }

  private static final class OpenSupplementary {
    final @Nullable String date;
    final @Nullable String amendingLaw;
    final List<Article> articles = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    OpenSupplementary(@Nullable String date, @Nullable String amendingLaw) {
      this.date = date;
      this.amendingLaw = amendingLaw;
    }
  }

  private static final class OpenAppended {
    final Text title;
    final List<String> related;
    final List<List<Text>> rows = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    OpenAppended(Text title, List<String> related) {
      this.title = title;
      this.related = related;
    }
  }

  private static final class OpenParagraph {
    final int number;
    final @Nullable Text caption;
    Text text;
    final List<ParagraphItem> items = new ArrayList<>();

    OpenParagraph(int number, @Nullable Text caption, Text text) {
      this.number = number;
      this.caption = caption;
      this.text = text;
    }
  }

  private static final class OpenItem {
    final ItemMarker marker;
    Text text;
    final List<ParagraphItem> items = new ArrayList<>();

    OpenItem(ItemMarker marker, Text text) {
      this.marker = marker;
      this.text = text;
    }
  }

  boolean hasArticles() {
    return article != null || !articles.isEmpty() || supplementary != null;
  }

  boolean inSupplementary() {
    return supplementary != null && appended == null;
  }

  boolean awaitsTable() {
    return appended != null;
  }

  void openChapter(char unit, String heading) {
    closeArticle();
    int level = CHAPTER_UNITS.indexOf(unit);
    chapters.keySet().removeIf(other -> other >= level);
    chapters.put(level, heading);
  }

  void openArticle(String number, @Nullable Text caption, Text text, List<Place> places) {
    closeArticle();
    List<String> chapter =
        supplementary == null ? List.copyOf(chapters.values()) : List.<String>of();
    article = new OpenArticle(number, caption, chapter);
    article.places.addAll(places);
    paragraph = new OpenParagraph(1, null, text);
  }

  /** Whether a paragraph of this number continues the series. */
  boolean takesParagraph(int number) {
    int last = paragraph == null ? 0 : paragraph.number;
    if (article == null && supplementary == null) {
      return false;
    }
    return number > last && number <= last + LARGEST_GAP && (last > 0 || number == 1);
  }

  void openParagraph(int number, @Nullable Text caption, Text text, List<Place> places) {
    closeParagraph();
    paragraph = new OpenParagraph(number, caption, text);
    touch(places);
  }

  /** Whether the marker continues a series that is open, or begins one. */
  boolean takesItem(ItemMarker marker) {
    if (paragraph == null || appended != null) {
      return false;
    }
    for (OpenItem open : items) {
      if (open.marker.style() == marker.style()) {
        int step = marker.ordinal() - open.marker.ordinal();
        return marker.branch().isEmpty() ? step >= 1 && step <= LARGEST_GAP : step == 0;
      }
    }
    return marker.ordinal() == 1 && marker.branch().isEmpty();
  }

  void openItem(ItemMarker marker, Text text) {
    boolean known = items.stream().anyMatch(open -> open.marker.style() == marker.style());
    while (known && !items.isEmpty()) {
      ItemMarker.Style closed = items.peek().marker.style();
      closeItem();
      if (closed == marker.style()) {
        break;
      }
    }
    items.push(new OpenItem(marker, text));
  }

  /** Adds text to what is open; false where nothing is. */
  boolean continueText(Text more) {
    if (appended != null) {
      appended.rows.add(List.of(more));
      return true;
    }
    OpenItem item = items.peek();
    if (item != null && !endsSentence(item.text)) {
      item.text = joined(item.text, more);
      return true;
    }
    if (paragraph == null) {
      return false;
    }
    while (!items.isEmpty()) {
      closeItem();
    }
    paragraph.text = joined(paragraph.text, more);
    return true;
  }

  private static boolean endsSentence(Text text) {
    return text.value().endsWith("。");
  }

  private static Text joined(Text before, Text after) {
    return before.plus(after);
  }

  void openSupplementary(@Nullable String date, @Nullable String amendingLaw, List<Place> places) {
    closeSupplementary();
    supplementary = new OpenSupplementary(date, amendingLaw);
    supplementary.places.addAll(places);
  }

  void openAppended(Text title, List<String> related, List<Place> places) {
    closeSupplementary();
    closeAppended();
    appended = new OpenAppended(title, related);
    appended.places.addAll(places);
  }

  void addRows(List<List<Text>> rows, List<Place> places) {
    if (appended != null) {
      appended.rows.addAll(rows);
      appended.places.addAll(places);
    }
  }

  /** Notes where what is open stands. */
  void touch(List<Place> places) {
    if (appended != null) {
      appended.places.addAll(places);
    } else if (article != null) {
      article.places.addAll(places);
    } else if (supplementary != null) {
      supplementary.places.addAll(places);
    }
  }

  private void closeItem() {
    OpenItem item = items.pop();
    OpenItem above = items.peek();
    ParagraphItem closed =
        new ParagraphItem(item.marker.ordinal() + item.marker.branch(), item.text, item.items);
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
    Paragraph closed =
        new Paragraph(
            String.valueOf(paragraph.number), paragraph.caption, paragraph.text, paragraph.items);
    paragraph = null;
    if (article != null) {
      article.paragraphs.add(closed);
    } else if (supplementary != null) {
      supplementary.paragraphs.add(closed);
    }
  }

  private void closeArticle() {
    closeParagraph();
    if (article == null) {
      return;
    }
    Article closed =
        new Article(
            article.number,
            article.caption,
            article.chapter,
            article.paragraphs,
            Places.merged(article.places));
    article = null;
    if (supplementary != null) {
      supplementary.articles.add(closed);
      supplementary.places.addAll(closed.places());
    } else {
      articles.add(closed);
    }
  }

  private void closeSupplementary() {
    closeArticle();
    if (supplementary != null) {
      supplementaryProvisions.add(
          new SupplementaryProvision(
              supplementary.date,
              supplementary.amendingLaw,
              supplementary.articles,
              supplementary.paragraphs,
              Places.merged(supplementary.places)));
      supplementary = null;
    }
  }

  private void closeAppended() {
    if (appended != null) {
      appendedTables.add(
          new AppendedTable(
              appended.title, appended.related, appended.rows, Places.merged(appended.places)));
      appended = null;
    }
  }

  List<Article> articles() {
    closeSupplementary();
    closeAppended();
    return articles;
  }

  List<SupplementaryProvision> supplementaryProvisions() {
    closeSupplementary();
    return supplementaryProvisions;
  }

  List<AppendedTable> appendedTables() {
    closeAppended();
    return appendedTables;
  }
}
