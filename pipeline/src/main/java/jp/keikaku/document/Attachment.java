package jp.keikaku.document;

import java.util.List;

/**
 * A form or another sheet behind a bylaw (様式, 別記, 別紙).
 *
 * @param title {@code 様式第1号}
 * @param relatedArticles what stands in brackets beside the title, split ({@code 第5条})
 * @param paragraphs its text in reading order
 * @param tables its tables
 * @param places its area on each page
 */
public record Attachment(
    Text title,
    List<String> relatedArticles,
    List<Text> paragraphs,
    List<Table> tables,
    List<Place> places) {
  /** Copies the lists. */
  public Attachment {
    relatedArticles = List.copyOf(relatedArticles);
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    places = List.copyOf(places);
  }
}
