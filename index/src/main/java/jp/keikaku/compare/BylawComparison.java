package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import jp.keikaku.text.ArticleNumber;
import org.jspecify.annotations.Nullable;

/** Amendments (改正): bylaws, their articles, supplementary provisions and appended tables. */
final class BylawComparison {
  private static final double SAME_BYLAW = 0.5;
  private static final double SAME_ARTICLE = 0.5;
  private static final double SAME_PROVISION = 0.8;

  private final Edition before;
  private final Edition after;
  private final List<Settlement> settlements;
  private final List<Difference> differences = new ArrayList<>();

  private BylawComparison(Edition before, Edition after, List<Settlement> settlements) {
    this.before = before;
    this.after = after;
    this.settlements = settlements;
  }

  static List<Difference> of(Edition before, Edition after, List<Settlement> settlements) {
    BylawComparison comparison = new BylawComparison(before, after, settlements);
    comparison.bylaws();
    return comparison.differences;
  }

  private void bylaws() {
    SettledCases<Bylaw> settled =
        SettledCases.of(
            settlements,
            before.bylaws(),
            after.bylaws(),
            new RecordNames(before)::bylaw,
            new RecordNames(after)::bylaw);
    Pairing.of(before.bylaws(), after.bylaws(), BylawComparison::likeness, SAME_BYLAW, settled)
        .forEach(this::bylaw);
  }

  private static Likeness likeness(Bylaw before, Bylaw after) {
    String left = before.title().value();
    String right = after.title().value();
    if (Folding.key(left).equals(Folding.key(right))) {
      return Likeness.EQUAL;
    }
    Evidence name = Likeness.evidence(Evidence.Kind.NAME, left, right);
    Evidence text = Likeness.evidence(Evidence.Kind.TEXT, text(before), text(after));
    return Likeness.of(0.95 * text.strength(), name, text);
  }

  private static String text(Bylaw bylaw) {
    return bylaw.articles().stream().map(BylawText::of).collect(Collectors.joining("\n"));
  }

  private void bylaw(Pairing<Bylaw> pair) {
    Bylaw earlier = pair.before();
    Bylaw later = pair.after();
    Side left = earlier == null ? null : side(earlier);
    Side right = later == null ? null : side(later);
    if (pair.relation() != Relation.SAME || earlier == null || later == null) {
      differences.add(Difference.whole(Subject.BYLAW, pair, left, right, List.of()));
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .text("title", earlier.title(), later.title())
            .value("promulgated", earlier.promulgated(), later.promulgated())
            .value("lastAmended", earlier.lastAmended(), later.lastAmended())
            .text(
                "preamble", BylawText.lines(earlier.preamble()), BylawText.lines(later.preamble()))
            .addAll(BylawText.paragraphs(earlier.paragraphs(), later.paragraphs()));
    changed(Subject.BYLAW, pair, left, right, fields, "title");
    articles(earlier, later);
    Pairing.of(
            earlier.supplementaryProvisions(),
            later.supplementaryProvisions(),
            BylawComparison::likeness,
            SAME_PROVISION)
        .forEach(provision -> provision(provision, earlier, later));
    Pairing.of(earlier.appendedTables(), later.appendedTables(), BylawComparison::likeness, 0.5)
        .forEach(table -> table(table, earlier, later));
    Pairing.of(earlier.attachments(), later.attachments(), BylawComparison::likeness, 0.5)
        .forEach(attachment -> attachment(attachment, earlier, later));
  }

  private static Side side(Bylaw bylaw) {
    return new Side(null, bylaw.title().value(), null, bylaw.places());
  }

  private void articles(Bylaw earlier, Bylaw later) {
    RecordNames earlierNames = new RecordNames(before);
    RecordNames laterNames = new RecordNames(after);
    SettledCases<Article> settled =
        SettledCases.of(
            settlements,
            earlier.articles(),
            later.articles(),
            article -> earlierNames.article(earlier, article),
            article -> laterNames.article(later, article));
    List<Pairing<Article>> pairs =
        Pairing.of(
            earlier.articles(), later.articles(), BylawComparison::likeness, SAME_ARTICLE, settled);
    Pairing.withMoves(pairs, article -> Bigrams.of(BylawText.of(article)))
        .forEach(pair -> article(pair, earlier, later));
  }

  /** Number and caption name an article; an article that has another number keeps its text. */
  private static Likeness likeness(Article before, Article after) {
    boolean sameNumber = before.number().equals(after.number());
    boolean sameCaption = key(before.caption()).equals(key(after.caption()));
    if (sameNumber && sameCaption && before.caption() != null) {
      return Likeness.EQUAL;
    }
    Evidence text =
        Likeness.evidence(Evidence.Kind.TEXT, BylawText.of(before), BylawText.of(after));
    Evidence number = new Evidence(Evidence.Kind.NUMBER, sameNumber ? 1 : 0);
    Evidence name = new Evidence(Evidence.Kind.NAME, sameCaption ? 1 : 0);
    double caption = sameCaption && before.caption() != null ? 0.2 : 0;
    double value = Math.min(0.99, 0.8 * text.strength() + (sameNumber ? 0.15 : 0) + caption);
    return before.caption() == null
        ? Likeness.of(value, number, text)
        : Likeness.of(value, name, number, text);
  }

  private void article(Pairing<Article> pair, Bylaw earlier, Bylaw later) {
    Article before = pair.before();
    Article after = pair.after();
    Side left = before == null ? null : side(before, earlier);
    Side right = after == null ? null : side(after, later);
    if (pair.relation() != Relation.SAME || before == null || after == null) {
      List<FieldDifference> text =
          pair.relation() == Relation.ADDED && after != null
              ? BylawText.paragraphs(List.of(), after.paragraphs())
              : List.of();
      differences.add(Difference.whole(Subject.ARTICLE, pair, left, right, text));
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .value("number", before.number(), after.number())
            .text("caption", before.caption(), after.caption())
            .text("chapter", chapter(before), chapter(after))
            .addAll(BylawText.paragraphs(before.paragraphs(), after.paragraphs()));
    if (fields.isEmpty()) {
      return;
    }
    Set<DifferenceKind> kinds = fields.kinds("caption");
    if (isMoved(before, after, later)) {
      kinds.add(DifferenceKind.MOVED);
      if (fields.list().stream().noneMatch(BylawComparison::isText)) {
        kinds.remove(DifferenceKind.CHANGED);
      }
    }
    differences.add(Difference.of(Subject.ARTICLE, kinds, pair, left, right, fields.list()));
  }

  private static boolean isText(FieldDifference field) {
    return field.field().startsWith("paragraph.");
  }

  private static String chapter(Article article) {
    return String.join(" ", article.chapter());
  }

  /** Whether an article left its chapter, which is still there, for another one. */
  private static boolean isMoved(Article before, Article after, Bylaw later) {
    String chapter = Folding.key(chapter(before));
    return !chapter.equals(Folding.key(chapter(after)))
        && later.articles().stream().anyMatch(each -> Folding.key(chapter(each)).equals(chapter));
  }

  private static Side side(Article article, Bylaw bylaw) {
    Text caption = article.caption();
    return new Side(
        article.number(),
        ArticleNumber.citation(article.number()) + (caption == null ? "" : "（" + caption + "）"),
        bylaw.title().value(),
        article.places());
  }

  private static Likeness likeness(SupplementaryProvision before, SupplementaryProvision after) {
    Evidence text =
        Likeness.evidence(Evidence.Kind.TEXT, BylawText.of(before), BylawText.of(after));
    boolean sameDate = Objects.equals(before.date(), after.date());
    return sameDate
        ? Likeness.of(0.8 + 0.2 * text.strength(), new Evidence(Evidence.Kind.NAME, 1), text)
        : Likeness.of(0.79 * text.strength(), text);
  }

  private void provision(Pairing<SupplementaryProvision> pair, Bylaw earlier, Bylaw later) {
    SupplementaryProvision before = pair.before();
    SupplementaryProvision after = pair.after();
    Side left = before == null ? null : side(before, earlier);
    Side right = after == null ? null : side(after, later);
    FieldDifferences fields = new FieldDifferences();
    if (before != null && after != null) {
      fields
          .value("date", before.date(), after.date())
          .text("text", BylawText.of(before), BylawText.of(after));
      changed(Subject.PROVISION, pair, left, right, fields, "date");
      return;
    }
    fields.text(
        "text",
        before == null ? null : BylawText.of(before),
        after == null ? null : BylawText.of(after));
    differences.add(Difference.whole(Subject.PROVISION, pair, left, right, fields.list()));
  }

  private static Side side(SupplementaryProvision provision, Bylaw bylaw) {
    String date = provision.date();
    return new Side(
        null, date == null ? "附則" : "附則（" + date + "）", bylaw.title().value(), provision.places());
  }

  /** Of two parts that a title names: an equal title, else the text. */
  private static Likeness likeness(Text title, String text, Text laterTitle, String laterText) {
    if (key(title).equals(key(laterTitle))) {
      return Likeness.EQUAL;
    }
    Evidence evidence = Likeness.evidence(Evidence.Kind.TEXT, text, laterText);
    return Likeness.of(0.9 * evidence.strength(), evidence);
  }

  private static Likeness likeness(AppendedTable before, AppendedTable after) {
    return likeness(before.title(), BylawText.of(before), after.title(), BylawText.of(after));
  }

  private void table(Pairing<AppendedTable> pair, Bylaw earlier, Bylaw later) {
    AppendedTable before = pair.before();
    AppendedTable after = pair.after();
    Side left = before == null ? null : side(before, earlier);
    Side right = after == null ? null : side(after, later);
    if (before == null || after == null) {
      differences.add(Difference.whole(Subject.APPENDED_TABLE, pair, left, right, List.of()));
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .text("title", before.title(), after.title())
            .text(
                "relatedArticles",
                String.join("、", before.relatedArticles()),
                String.join("、", after.relatedArticles()))
            .rows("rows", BylawText.rows(before), BylawText.rows(after));
    changed(Subject.APPENDED_TABLE, pair, left, right, fields, "title");
  }

  private static Side side(AppendedTable table, Bylaw bylaw) {
    return new Side(null, table.title().value(), bylaw.title().value(), table.places());
  }

  private static Likeness likeness(Attachment before, Attachment after) {
    return likeness(before.title(), BylawText.of(before), after.title(), BylawText.of(after));
  }

  private void attachment(Pairing<Attachment> pair, Bylaw earlier, Bylaw later) {
    Attachment before = pair.before();
    Attachment after = pair.after();
    Side left = before == null ? null : side(before, earlier);
    Side right = after == null ? null : side(after, later);
    if (before == null || after == null) {
      differences.add(Difference.whole(Subject.ATTACHMENT, pair, left, right, List.of()));
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .text("title", before.title(), after.title())
            .text("text", BylawText.of(before), BylawText.of(after));
    changed(Subject.ATTACHMENT, pair, left, right, fields, "title");
  }

  private static Side side(Attachment attachment, Bylaw bylaw) {
    return new Side(null, attachment.title().value(), bylaw.title().value(), attachment.places());
  }

  private void changed(
      Subject subject,
      Pairing<?> pair,
      @Nullable Side before,
      @Nullable Side after,
      FieldDifferences fields,
      String nameField) {
    if (!fields.isEmpty()) {
      differences.add(
          Difference.of(subject, fields.kinds(nameField), pair, before, after, fields.list()));
    }
  }

  private static String key(@Nullable Text text) {
    return text == null ? "" : Folding.key(text.value());
  }
}
