package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Place;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** Every sentence of an edition in the order of the records, but for what the history quotes. */
final class Prose {
  private final List<Passage> passages = new ArrayList<>();

  private Prose() {}

  /** Prose of sections and items, in which terms are marked. */
  static List<Passage> ofPlan(Edition edition) {
    Prose prose = new Prose();
    for (Headings.Heading heading : Headings.of(edition)) {
      List<Place> places = heading.section().places();
      prose.add("heading", heading.section().title(), heading.place());
      heading.section().paragraphs().forEach(each -> prose.add("section", each, places));
      heading.section().tables().stream()
          .flatMap(table -> table.rows().stream())
          .flatMap(List::stream)
          .forEach(cell -> prose.add("section", cell, places));
    }
    edition.items().forEach(prose::item);
    return prose.passages;
  }

  /** The above, and glossary and bylaws. */
  static List<Passage> ofAll(Edition edition) {
    Prose prose = new Prose();
    prose.passages.addAll(ofPlan(edition));
    for (GlossaryEntry entry : edition.glossary()) {
      prose.add("glossary", entry.definition(), entry.places());
    }
    edition.bylaws().forEach(bylaw -> prose.passages.addAll(of(bylaw)));
    return prose.passages;
  }

  /** The sentences of a bylaw's articles and supplementary provisions. */
  static List<Passage> of(Bylaw bylaw) {
    Prose prose = new Prose();
    bylaw.articles().forEach(prose::article);
    for (SupplementaryProvision provision : bylaw.supplementaryProvisions()) {
      provision.articles().forEach(prose::article);
      provision.paragraphs().forEach(each -> prose.paragraph(each, provision.places()));
    }
    return prose.passages;
  }

  private void item(Item item) {
    add("item", item.name(), item.places());
    add("item", item.description(), item.places());
    add("item", item.departmentsText(), item.places());
    item.challenges().stream()
        .map(Challenge::note)
        .forEach(note -> add("item", note, item.places()));
    item.fields().values().forEach(value -> add("item", value, item.places()));
  }

  private void article(Article article) {
    add("bylaw", article.caption(), article.places());
    article.paragraphs().forEach(each -> paragraph(each, article.places()));
  }

  private void paragraph(Paragraph paragraph, List<Place> places) {
    add("bylaw", paragraph.text(), places);
    paragraph.items().forEach(item -> item(item, places));
  }

  private void item(ParagraphItem item, List<Place> places) {
    add("bylaw", item.text(), places);
    item.items().forEach(below -> item(below, places));
  }

  private void add(String where, @Nullable Text text, List<Place> places) {
    if (text != null && !text.isEmpty()) {
      List<Place> own = text.places();
      passages.add(new Passage(where, text.value(), own.isEmpty() ? places : own));
    }
  }
}
