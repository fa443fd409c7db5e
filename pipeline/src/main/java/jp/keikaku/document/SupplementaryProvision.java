package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplementary provision (附則).
 *
 * @param date ISO date printed beside it, or null (the first one)
 * @param amendingLaw number of the amending law printed beside it, or null
 * @param extract whether it is printed in part only (抄)
 * @param articles of its own
 * @param paragraphs of its own
 * @param places its area on each page
 */
public record SupplementaryProvision(
    @Nullable String date,
    @Nullable String amendingLaw,
    boolean extract,
    List<Article> articles,
    List<Paragraph> paragraphs,
    List<Place> places) {
  /** Copies the lists. */
  public SupplementaryProvision {
    articles = List.copyOf(articles);
    paragraphs = List.copyOf(paragraphs);
    places = List.copyOf(places);
  }

  /** One that is printed whole. */
  public SupplementaryProvision(
      @Nullable String date,
      @Nullable String amendingLaw,
      List<Article> articles,
      List<Paragraph> paragraphs,
      List<Place> places) {
    this(date, amendingLaw, false, articles, paragraphs, places);
  }
}
