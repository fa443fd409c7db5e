package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ordinance, rule, guideline or any other text in articles (条例, 規則, 要綱, 要領, 規程 …).
 *
 * @param title its name
 * @param kind last word of the name: 条例, 規則, 要綱, 要領, 規程 …, or null
 * @param promulgated ISO date of 公布 or 制定, or null
 * @param lastAmended ISO date of the last 改正, or null
 * @param articles the main provision
 * @param supplementaryProvisions 附則, in printed order
 * @param appendedTables 別表
 * @param places its area on each page
 */
public record Bylaw(
    Text title,
    @Nullable String kind,
    @Nullable String promulgated,
    @Nullable String lastAmended,
    List<Article> articles,
    List<SupplementaryProvision> supplementaryProvisions,
    List<AppendedTable> appendedTables,
    List<Place> places) {
  /** Copies the lists. */
  public Bylaw {
    articles = List.copyOf(articles);
    supplementaryProvisions = List.copyOf(supplementaryProvisions);
    appendedTables = List.copyOf(appendedTables);
    places = List.copyOf(places);
  }
}
