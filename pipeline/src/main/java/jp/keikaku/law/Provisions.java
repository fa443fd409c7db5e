package jp.keikaku.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.SupplementaryProvision;
import org.jspecify.annotations.Nullable;

/** All paragraphs and items of a bylaw in printed order, and the ids of all its parts. */
public final class Provisions {
  private final String bylaw;
  private final List<Provision> all = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<List<String>> articles = new ArrayList<>();

  private Provisions(String bylaw) {
    this.bylaw = bylaw;
  }

  /** Those of a bylaw. */
  public static Provisions of(Bylaw bylaw) {
    Provisions provisions = new Provisions(LawIds.bylaw(bylaw.title().value()));
    provisions.articles("", null, bylaw.articles());
    provisions.paragraphs("", amended(bylaw.title().value()), null, bylaw.paragraphs());
    for (SupplementaryProvision each : bylaw.supplementaryProvisions()) {
      String date = each.date();
      String container = date == null ? "附則" : "附則" + date;
      provisions.ids.add(provisions.bylaw + "/" + container);
      provisions.articles(container, each.amendingLaw(), each.articles());
      provisions.paragraphs(container, each.amendingLaw(), null, each.paragraphs());
    }
    bylaw
        .appendedTables()
        .forEach(
            table -> provisions.ids.add(LawIds.behind(provisions.bylaw, table.title().value())));
    bylaw
        .attachments()
        .forEach(each -> provisions.ids.add(LawIds.behind(provisions.bylaw, each.title().value())));
    return provisions;
  }

  /** The bylaw that an amending one speaks of, or null. */
  private static @Nullable String amended(String title) {
    int end = title.indexOf("の一部を改正する");
    return end < 0 ? null : title.substring(0, end);
  }

  private void articles(String container, @Nullable String amendingLaw, List<Article> added) {
    articles.add(added.stream().map(Article::number).toList());
    for (Article article : added) {
      ids.add(LawIds.article(bylaw, container, article.number()));
      paragraphs(container, amendingLaw, article.number(), article.paragraphs());
    }
  }

  private void paragraphs(
      String container,
      @Nullable String amendingLaw,
      @Nullable String article,
      List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      Provision provision =
          new Provision(
              container,
              amendingLaw,
              article,
              paragraph.number(),
              List.of(),
              paragraph.text(),
              null,
              paragraph.text());
      add(provision);
      paragraph.items().forEach(item -> item(provision, item));
    }
  }

  private void item(Provision above, ParagraphItem item) {
    List<String> items = new ArrayList<>(above.items());
    boolean first = items.isEmpty() || item.label() == null;
    items.add(first ? item.number() : LawIds.folded(String.valueOf(item.label())));
    Provision provision =
        new Provision(
            above.container(),
            above.amendingLaw(),
            above.article(),
            above.paragraph(),
            items,
            item.text(),
            item,
            above.above());
    add(provision);
    item.items().forEach(below -> item(provision, below));
  }

  private void add(Provision provision) {
    all.add(provision);
    ids.add(id(provision));
  }

  String bylaw() {
    return bylaw;
  }

  /** In printed order. */
  public List<Provision> all() {
    return all;
  }

  boolean holds(String id) {
    return ids.contains(id);
  }

  /** The id of a paragraph or item. */
  public String id(Provision provision) {
    return LawIds.provision(
        bylaw,
        provision.container(),
        provision.article(),
        provision.paragraph(),
        provision.items());
  }

  /** The article that stands {@code step} articles after another one, or null. */
  @Nullable String articleBeside(@Nullable String article, int step) {
    for (List<String> numbers : articles) {
      int at = article == null ? -1 : numbers.indexOf(article);
      if (at >= 0) {
        int beside = at + step;
        return beside >= 0 && beside < numbers.size() ? numbers.get(beside) : null;
      }
    }
    return null;
  }
}
