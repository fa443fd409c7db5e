package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Place;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.law.amendment.AmendingText;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Sentences;
import org.jspecify.annotations.Nullable;

/** The parts of a bylaw while their lines come in; all mutable. */
final class OpenUnits {
  private OpenUnits() {}

  static final class OpenArticle {
    final String number;
    final String label;
    final @Nullable Text caption;
    final List<String> chapter;
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    OpenArticle(String number, String label, @Nullable Text caption, List<String> chapter) {
      this.number = number;
      this.label = label;
      this.caption = caption;
      this.chapter = chapter;
    }

    Article close() {
      return new Article(
          number, label, caption, chapter, paragraphs, tables, Places.merged(places));
    }
  }

  static final class OpenSupplementary {
    final @Nullable String date;
    final @Nullable String amendingLaw;
    boolean extract;
    final List<Article> articles = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    OpenSupplementary(@Nullable String date, @Nullable String amendingLaw, boolean extract) {
      this.date = date;
      this.amendingLaw = amendingLaw;
      this.extract = extract;
    }

    SupplementaryProvision close() {
      return new SupplementaryProvision(
          date, amendingLaw, extract, articles, paragraphs, Places.merged(places));
    }
  }

  static final class OpenAppended {
    final Text title;
    final List<String> related;
    final List<List<Text>> rows = new ArrayList<>();
    final List<Text> lines = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    OpenAppended(Text title, List<String> related) {
      this.title = title;
      this.related = related;
    }

    AppendedTable close() {
      boolean ruled = !rows.isEmpty();
      return new AppendedTable(
          title,
          related,
          ruled ? rows : lines.stream().map(List::of).toList(),
          ruled ? lines : List.of(),
          Places.merged(places));
    }
  }

  static final class OpenAttachment {
    final Text title;
    final List<String> related;
    final List<Text> paragraphs = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    OpenAttachment(Text title, List<String> related) {
      this.title = title;
      this.related = related;
    }

    Attachment close() {
      return new Attachment(title, related, paragraphs, tables, Places.merged(places));
    }
  }

  static final class OpenParagraph {
    final int number;
    final @Nullable String label;
    final @Nullable Text caption;
    final List<ParagraphItem> items = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    Text text;
    int aboveItems = -1;
    private boolean amends;

    OpenParagraph(int number, @Nullable String label, @Nullable Text caption, Text text) {
      this.number = number;
      this.label = label;
      this.caption = caption;
      this.text = text;
    }

    boolean endsSentence() {
      return text.value().endsWith("。");
    }

    /** Whether nothing but the number of its article was printed of it. */
    boolean isBlank() {
      return label == null && text.isEmpty() && items.isEmpty() && tables.isEmpty();
    }

    void add(Text more, boolean belowItems) {
      if (belowItems && aboveItems < 0) {
        aboveItems = text.value().length();
      }
      text = text.plus(more);
    }

    /** Whether it says that what follows amends a bylaw. */
    boolean amends() {
      amends |= text.value().contains("改正する。") && AmendingText.opens(text.value());
      return amends;
    }

    Paragraph close() {
      String value = text.value();
      int above = aboveItems < 0 ? value.length() : aboveItems;
      return new Paragraph(
          String.valueOf(number), label, caption, text, Sentences.of(value, above), items, tables);
    }
  }

  static final class OpenItem {
    final Numbering marker;
    final String label;

    /** Left edge of its marker on the page, in points. */
    final double left;

    final List<ParagraphItem> items = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    Text text;

    OpenItem(Numbering marker, String label, double left, Text text) {
      this.marker = marker;
      this.label = label;
      this.left = left;
      this.text = text;
    }

    boolean endsSentence() {
      return text.value().endsWith("。");
    }

    ParagraphItem close() {
      return new ParagraphItem(
          marker.number(), label, text, Sentences.columns(text.value()), items, tables);
    }
  }
}
