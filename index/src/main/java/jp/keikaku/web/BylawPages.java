package jp.keikaku.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.Run;
import jp.keikaku.compare.TextDifference;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.DefinedTerm;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Mention;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Reference;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.law.LawIds;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.web.BylawPage.ArticleView;
import jp.keikaku.web.BylawPage.ParagraphView;
import jp.keikaku.web.ItemPage.Field;
import jp.keikaku.web.ItemPage.Named;
import org.jspecify.annotations.Nullable;

/** Makes the page of a bylaw. */
final class BylawPages {
  private final EditionReference reference;
  private final Edition edition;
  private final Bylaw bylaw;
  private final View view;

  /** The bylaw as ids of its parts begin. */
  private final String own;

  /** Titles of the edition's bylaws, by what ids of their parts begin with. */
  private final Map<String, String> titles = new HashMap<>();

  private final Map<String, List<TextPiece.Link>> links = new HashMap<>();

  /** What points at an article, by the article's id. */
  private final Map<String, Map<String, Named>> citing = new HashMap<>();

  private BylawPages(EditionReference reference, Edition edition, Bylaw bylaw, View view) {
    this.reference = reference;
    this.edition = edition;
    this.bylaw = bylaw;
    this.view = view;
    this.own = LawIds.bylaw(bylaw.title().value());
    edition
        .bylaws()
        .forEach(
            each -> titles.putIfAbsent(LawIds.bylaw(each.title().value()), each.title().value()));
    bylaw.references().forEach(this::link);
    bylaw.definedTerms().forEach(this::link);
    edition.bylaws().forEach(each -> each.references().forEach(this::cite));
  }

  /**
   * The page of a bylaw.
   *
   * @param plan editions in which other versions of it may be
   */
  static BylawPage of(
      EditionReference reference, Edition edition, Bylaw bylaw, PlanHistory plan, View view) {
    return new BylawPages(reference, edition, bylaw, view).page(plan);
  }

  private BylawPage page(PlanHistory plan) {
    String title = bylaw.title().value();
    String id = Links.bylawId(reference.id(), title);
    return new BylawPage(
        id,
        title,
        EditionView.of(reference, view),
        facts(),
        ItemPage.doubts(bylaw.trust(), edition, bylaw.places(), view),
        bylaw.preamble().stream().map(text -> TextPiece.of(text.value(), List.of())).toList(),
        articles("", bylaw.articles()),
        paragraphs("", null, bylaw.paragraphs()),
        bylaw.supplementaryProvisions().stream().map(this::supplement).toList(),
        bylaw.appendedTables().stream()
            .map(
                table ->
                    new BylawPage.TableView(
                        anchor(LawIds.behind(own, table.title().value())),
                        table.title().value(),
                        table.relatedArticles(),
                        table.rows(),
                        table.notes()))
            .toList(),
        bylaw.attachments().stream()
            .map(
                each ->
                    new BylawPage.AttachmentView(
                        anchor(LawIds.behind(own, each.title().value())),
                        each.title().value(),
                        each.relatedArticles(),
                        each.paragraphs(),
                        rows(each.tables())))
            .toList(),
        bylaw.definedTerms().stream().map(this::term).toList(),
        bylaw.amendments().stream()
            .map(
                each ->
                    new BylawPage.AmendmentView(
                        each.bylaw(),
                        each.instruction().value(),
                        each.text() == null ? null : each.text().value()))
            .toList(),
        edition.comparisons().stream().filter(this::isOfThis).map(BylawPages::comparison).toList(),
        versions(plan),
        view.pages(bylaw.places()),
        view.links().page(reference.id(), bylaw.places(), id, null));
  }

  private List<Field> facts() {
    List<Field> facts = new ArrayList<>();
    fact(facts, "web.law-number", bylaw.lawNumber());
    fact(facts, "field.promulgated", view.date(bylaw.promulgated()));
    fact(facts, "field.lastAmended", view.date(bylaw.lastAmended()));
    return facts;
  }

  private void fact(List<Field> facts, String key, @Nullable String value) {
    if (value != null) {
      facts.add(new Field(view.t(key), TextPiece.of(value, List.of())));
    }
  }

  private List<ArticleView> articles(String container, List<Article> articles) {
    List<ArticleView> views = new ArrayList<>();
    List<String> before = List.of();
    for (Article article : articles) {
      String id = LawIds.article(own, container, article.number());
      String label = ArticleNumber.citation(article.number());
      List<String> headings = new ArrayList<>(article.chapter());
      headings.removeAll(before);
      before = article.chapter();
      views.add(
          new ArticleView(
              anchor(id),
              label,
              article.caption() == null ? null : article.caption().value(),
              headings,
              bylaw.title().value() + " " + container + label,
              paragraphs(container, article.number(), article.paragraphs()),
              rows(article.tables()),
              List.copyOf(citing.getOrDefault(id, Map.of()).values()),
              view.links().page(reference.id(), article.places(), recordId(id), null)));
    }
    return views;
  }

  private String recordId(String articleId) {
    return reference.id() + "/article/" + articleId;
  }

  private BylawPage.SupplementView supplement(SupplementaryProvision provision) {
    String date = provision.date();
    String container = date == null ? "附則" : "附則" + date;
    String printed = view.date(date);
    String heading = "附則" + (printed == null ? "" : "（" + printed + "）");
    String law = provision.amendingLaw();
    return new BylawPage.SupplementView(
        anchor(own + "/" + container),
        law == null ? heading : heading + " " + law,
        articles(container, provision.articles()),
        paragraphs(container, null, provision.paragraphs()));
  }

  private List<ParagraphView> paragraphs(
      String container, @Nullable String article, List<Paragraph> paragraphs) {
    List<ParagraphView> views = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String id = LawIds.provision(own, container, article, paragraph.number(), List.of());
      boolean first =
          article != null && paragraph.number().equals("1") && paragraph.label() == null;
      views.add(
          new ParagraphView(
              anchor(id),
              first
                  ? ""
                  : paragraph.label() == null
                      ? paragraphs.size() == 1 ? "" : paragraph.number()
                      : paragraph.label(),
              paragraph.caption() == null ? null : paragraph.caption().value(),
              pieces(id, paragraph.text()),
              items(container, article, paragraph.number(), List.of(), paragraph.items()),
              rows(paragraph.tables())));
    }
    return views;
  }

  private List<ParagraphView> items(
      String container,
      @Nullable String article,
      String paragraph,
      List<String> above,
      List<ParagraphItem> items) {
    List<ParagraphView> views = new ArrayList<>();
    for (ParagraphItem item : items) {
      List<String> path = new ArrayList<>(above);
      String label = item.label();
      path.add(path.isEmpty() || label == null ? item.number() : LawIds.folded(label));
      String id = LawIds.provision(own, container, article, paragraph, path);
      views.add(
          new ParagraphView(
              anchor(id),
              label == null ? item.number() : label,
              null,
              pieces(id, item.text()),
              items(container, article, paragraph, path, item.items()),
              rows(item.tables())));
    }
    return views;
  }

  private static List<List<List<Text>>> rows(List<Table> tables) {
    return tables.stream().map(Table::rows).toList();
  }

  private List<TextPiece> pieces(String id, Text text) {
    return TextPiece.of(text.value(), links.getOrDefault(id, List.of()));
  }

  private void link(Reference reference) {
    Mention at = reference.at();
    String address = address(reference);
    if (address != null) {
      links
          .computeIfAbsent(at.in(), each -> new ArrayList<>())
          .add(new TextPiece.Link(at.start(), at.end(), address, null));
    }
  }

  private void link(DefinedTerm term) {
    String address = "#" + anchor(term.at().in());
    String definition = term.definition();
    String glance =
        definition == null ? view.t("web.defined-at", place(term.at().in())) : definition;
    for (Mention use : term.uses()) {
      links
          .computeIfAbsent(use.in(), each -> new ArrayList<>())
          .add(new TextPiece.Link(use.start(), use.end(), address, glance));
    }
  }

  /** Where a reference leads: a part of this bylaw, of another one of the edition, or a search. */
  private @Nullable String address(Reference reference) {
    String target = reference.target();
    if (target != null) {
      return address(target).orElse(null);
    }
    String other = reference.bylaw();
    return other == null ? null : view.links().search("\"" + other + "\"");
  }

  private Optional<String> address(String provision) {
    String name = bylawOf(provision);
    if (name.equals(own)) {
      return Optional.of("#" + anchor(provision));
    }
    return Optional.ofNullable(titles.get(name))
        .map(title -> view.links().bylaw(this.reference.id(), title) + "#" + anchor(provision));
  }

  private void cite(Reference reference) {
    String target = reference.target();
    String from = reference.at().in();
    if (target == null || !bylawOf(target).equals(own)) {
      return;
    }
    String article = articleOf(target);
    if (!article.equals(articleOf(from))) {
      address(from)
          .ifPresent(
              address ->
                  citing
                      .computeIfAbsent(article, each -> new LinkedHashMap<>())
                      .putIfAbsent(from, new Named(place(from), address)));
    }
  }

  private static String bylawOf(String provision) {
    int end = provision.indexOf('/');
    return end < 0 ? provision : provision.substring(0, end);
  }

  private static String articleOf(String provision) {
    String[] parts = provision.split("/", 3);
    return parts.length < 2 ? provision : parts[0] + "/" + parts[1];
  }

  /** {@code 第3条第2項}, with the name of the bylaw where it is another one. */
  private String place(String provision) {
    String name = bylawOf(provision);
    String rest = provision.substring(Math.min(provision.length(), name.length() + 1));
    String part = rest.replace("/", "");
    return name.equals(own) ? part : titles.getOrDefault(name, name) + " " + part;
  }

  private BylawPage.TermLine term(DefinedTerm term) {
    List<Named> uses =
        term.uses().stream()
            .map(Mention::in)
            .distinct()
            .map(each -> new Named(place(each), "#" + anchor(each)))
            .toList();
    Named at = new Named(place(term.at().in()), "#" + anchor(term.at().in()));
    return new BylawPage.TermLine(term.term(), term.definition(), at, uses);
  }

  /** Whether a comparison of old and new is of this bylaw, or of the only one there is. */
  private boolean isOfThis(Comparison comparison) {
    String title = comparison.title();
    return title == null ? edition.bylaws().size() == 1 : LawIds.bylaw(title).equals(own);
  }

  static BylawPage.ComparisonView comparison(Comparison comparison) {
    Text before = comparison.before();
    Text after = comparison.after();
    List<Run> runs =
        TextDifference.runs(
            before == null ? "" : before.value(), after == null ? "" : after.value());
    Citation target = comparison.target();
    return new BylawPage.ComparisonView(
        target == null ? "" : String.join("", target.path()),
        runs.stream().filter(run -> run.operation() != Run.Operation.INSERTED).toList(),
        runs.stream().filter(run -> run.operation() != Run.Operation.DELETED).toList());
  }

  private List<BylawPage.Version> versions(PlanHistory plan) {
    List<BylawPage.Version> versions = new ArrayList<>();
    for (int i = plan.editions().size() - 1; i >= 0; i--) {
      ArchivedEdition other = plan.plan().editions().get(i);
      String otherId = other.reference().id();
      Optional<String> title =
          plan.editions().get(i).bylaws().stream()
              .map(each -> each.title().value())
              .filter(each -> LawIds.bylaw(each).equals(own))
              .findFirst();
      if (title.isPresent() && !otherId.equals(reference.id())) {
        versions.add(
            new BylawPage.Version(
                EditionView.of(other.reference(), view).name(),
                view.links().bylaw(otherId, title.get()),
                view.links().compare(otherId, reference.id()) + "&kind=article"));
      }
    }
    return versions;
  }

  /**
   * The anchor of a part on the page of its bylaw: {@code a5}, {@code a5-p2-i1}, {@code 別表第1}.
   *
   * @param provision id of the part
   */
  static String anchor(String provision) {
    String rest =
        provision.substring(Math.min(provision.length(), bylawOf(provision).length() + 1));
    return Stream.of(rest.split("/"))
        .map(
            part ->
                part.replaceAll("第([0-9:]+)条((?:の[0-9]+)*)", "a$1$2")
                    .replaceAll("^第([0-9:]+)項$", "p$1")
                    .replaceAll("^第([0-9:]+)号((?:の[0-9]+)*)$", "i$1$2")
                    .replace("の", "_"))
        .reduce((left, right) -> left + "-" + right)
        .orElse("");
  }
}
