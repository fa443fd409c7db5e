package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article (条).
 *
 * @param number ASCII digits, branches with {@code _}: {@code 12_2} for 第12条の2; {@code 3:5} for
 *     第3条から第5条まで 削除
 * @param label the number as printed ({@code 第十二条の二}), or null where that is not known
 * @param caption what stands in brackets above or beside it, without them, or null
 * @param chapter headings that it stands under, outermost first ({@code 第1章 総則})
 * @param paragraphs 項; the first has number {@code 1} though none is printed
 * @param tables printed below the whole of it
 * @param trust what the checks say of it, or null where none were made
 * @param places its area on each page
 */
public record Article(
    String number,
    @Nullable String label,
    @Nullable Text caption,
    List<String> chapter,
    List<Paragraph> paragraphs,
    List<Table> tables,
    @Nullable Trust trust,
    List<Place> places) {
  /** Copies the lists. */
  public Article {
    chapter = List.copyOf(chapter);
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    places = List.copyOf(places);
  }

  /** An article that no check looked at. */
  public Article(
      String number,
      @Nullable String label,
      @Nullable Text caption,
      List<String> chapter,
      List<Paragraph> paragraphs,
      List<Table> tables,
      List<Place> places) {
    this(number, label, caption, chapter, paragraphs, tables, null, places);
  }

  /** The same with what the checks say of it. */
  public Article with(Trust found) {
    return new Article(number, label, caption, chapter, paragraphs, tables, found, places);
  }
}
