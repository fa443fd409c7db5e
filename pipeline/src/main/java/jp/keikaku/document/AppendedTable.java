package jp.keikaku.document;

import java.util.List;

/**
 * A table behind a bylaw (別表).
 *
 * @param title {@code 別表第1}
 * @param relatedArticles what stands in brackets beside the title, split ({@code 第3条第3項})
 * @param rows cell texts by row; lines where no table is ruled
 * @param notes lines around its ruled tables (headings, 備考)
 * @param places its area on each page
 */
public record AppendedTable(
    Text title,
    List<String> relatedArticles,
    List<List<Text>> rows,
    List<Text> notes,
    List<Place> places) {
  /** Copies the lists. */
  public AppendedTable {
    relatedArticles = List.copyOf(relatedArticles);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    places = List.copyOf(places);
  }

  /** A table without notes. */
  public AppendedTable(
      Text title, List<String> relatedArticles, List<List<Text>> rows, List<Place> places) {
    this(title, relatedArticles, rows, List.of(), places);
  }
}
