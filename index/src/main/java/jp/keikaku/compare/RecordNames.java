package jp.keikaku.compare;

import java.util.HashSet;
import java.util.Set;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.RecordIds;
import jp.keikaku.text.ArticleNumber;

/** The ids by which a person settles what became of records: those of {@code search}. */
public final class RecordNames {
  private final Edition edition;
  private final String id;

  RecordNames(Edition edition) {
    this.edition = edition;
    String title = edition.title() == null ? edition.source().fileName() : edition.title();
    this.id = RecordIds.edition(edition.municipality(), title, edition.fiscalYear());
  }

  String term(GlossaryEntry entry) {
    return RecordIds.record(id, "term", entry.term().value());
  }

  String bylaw(Bylaw bylaw) {
    return RecordIds.record(id, "bylaw", bylaw.title().value());
  }

  String article(Bylaw bylaw, Article article) {
    return RecordIds.record(
        id + "/article", bylaw.title().value(), ArticleNumber.citation(article.number()));
  }

  /**
   * Whether an id should name a record of this edition but names none.
   *
   * @param edition the edition whose name the id may begin with
   */
  public static boolean isUnknown(Edition edition, String recordId) {
    RecordNames names = new RecordNames(edition);
    return recordId.startsWith(names.id + "/") && !names.all().contains(recordId);
  }

  private Set<String> all() {
    Set<String> all = new HashSet<>();
    edition.items().forEach(item -> all.add(item.id()));
    edition.glossary().forEach(entry -> all.add(term(entry)));
    for (Bylaw bylaw : edition.bylaws()) {
      all.add(bylaw(bylaw));
      bylaw.articles().forEach(article -> all.add(article(bylaw, article)));
    }
    return all;
  }
}
