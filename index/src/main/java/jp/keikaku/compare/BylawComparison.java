package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** Amendments (改正): bylaws, their articles, supplementary provisions and appended tables. */
final class BylawComparison {
  private static final double SAME_BYLAW = 0.5;
  private static final double SAME_ARTICLE = 0.5;
  private static final double SAME_PROVISION = 0.8;

  private final List<Difference> differences = new ArrayList<>();

  private BylawComparison() {}

  static List<Difference> of(List<Bylaw> before, List<Bylaw> after) {
    BylawComparison comparison = new BylawComparison();
    Pairing.of(before, after, BylawComparison::likeness, SAME_BYLAW).forEach(comparison::bylaw);
    return comparison.differences;
  }

  private static double likeness(Bylaw before, Bylaw after) {
    boolean sameTitle =
        Folding.key(before.title().value()).equals(Folding.key(after.title().value()));
    return sameTitle ? 1 : 0.95 * Bigrams.of(text(before)).likeness(Bigrams.of(text(after)));
  }

  private static String text(Bylaw bylaw) {
    return bylaw.articles().stream().map(BylawText::of).collect(Collectors.joining("\n"));
  }

  private void bylaw(Pairing<Bylaw> pair) {
    Bylaw earlier = pair.before();
    Bylaw later = pair.after();
    Side before = earlier == null ? null : side(earlier);
    Side after = later == null ? null : side(later);
    if (earlier == null || later == null) {
      whole(Subject.BYLAW, before, after);
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .text("title", earlier.title(), later.title())
            .value("promulgated", earlier.promulgated(), later.promulgated())
            .value("lastAmended", earlier.lastAmended(), later.lastAmended());
    changed(Subject.BYLAW, before, after, fields.list(), "title", pair.likeness());
    for (Pairing<Article> article :
        Pairing.of(earlier.articles(), later.articles(), BylawComparison::likeness, SAME_ARTICLE)) {
      article(article, earlier, later);
    }
    for (Pairing<SupplementaryProvision> provision :
        Pairing.of(
            earlier.supplementaryProvisions(),
            later.supplementaryProvisions(),
            BylawComparison::likeness,
            SAME_PROVISION)) {
      provision(provision, earlier, later);
    }
    for (Pairing<AppendedTable> table :
        Pairing.of(
            earlier.appendedTables(), later.appendedTables(), BylawComparison::likeness, 0.5)) {
      table(table, earlier, later);
    }
  }

  private static Side side(Bylaw bylaw) {
    return new Side(null, bylaw.title().value(), null, bylaw.places());
  }

  /** Number and caption name an article; an article that has another number keeps its text. */
  private static double likeness(Article before, Article after) {
    boolean sameNumber = before.number().equals(after.number());
    boolean sameCaption = key(before.caption()).equals(key(after.caption()));
    if (sameNumber && sameCaption) {
      return 1;
    }
    double alike = Bigrams.of(BylawText.of(before)).likeness(Bigrams.of(BylawText.of(after)));
    double caption = sameCaption && before.caption() != null ? 0.2 : 0;
    return Math.min(0.99, 0.8 * alike + (sameNumber ? 0.15 : 0) + caption);
  }

  private void article(Pairing<Article> pair, Bylaw earlier, Bylaw later) {
    Article before = pair.before();
    Article after = pair.after();
    Side left = before == null ? null : side(before, earlier);
    Side right = after == null ? null : side(after, later);
    if (before == null || after == null) {
      whole(Subject.ARTICLE, left, right);
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .value("number", before.number(), after.number())
            .text("caption", before.caption(), after.caption())
            .text("chapter", String.join(" ", before.chapter()), String.join(" ", after.chapter()))
            .addAll(BylawText.paragraphs(before.paragraphs(), after.paragraphs()));
    changed(Subject.ARTICLE, left, right, fields.list(), "caption", pair.likeness());
  }

  private static Side side(Article article, Bylaw bylaw) {
    Text caption = article.caption();
    return new Side(
        article.number(),
        BylawText.name(article) + (caption == null ? "" : "（" + caption + "）"),
        bylaw.title().value(),
        article.places());
  }

  private static double likeness(SupplementaryProvision before, SupplementaryProvision after) {
    double alike = Bigrams.of(BylawText.of(before)).likeness(Bigrams.of(BylawText.of(after)));
    return Objects.equals(before.date(), after.date()) ? 0.8 + 0.2 * alike : 0.79 * alike;
  }

  private void provision(Pairing<SupplementaryProvision> pair, Bylaw earlier, Bylaw later) {
    SupplementaryProvision before = pair.before();
    SupplementaryProvision after = pair.after();
    Side left = before == null ? null : side(before, earlier);
    Side right = after == null ? null : side(after, later);
    if (before == null || after == null) {
      FieldDifferences fields =
          new FieldDifferences()
              .text(
                  "text",
                  before == null ? null : BylawText.of(before),
                  after == null ? null : BylawText.of(after));
      whole(Subject.PROVISION, left, right, fields.list());
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .value("date", before.date(), after.date())
            .text("text", BylawText.of(before), BylawText.of(after));
    changed(Subject.PROVISION, left, right, fields.list(), "date", pair.likeness());
  }

  private static Side side(SupplementaryProvision provision, Bylaw bylaw) {
    String date = provision.date();
    return new Side(
        null, date == null ? "附則" : "附則（" + date + "）", bylaw.title().value(), provision.places());
  }

  private static double likeness(AppendedTable before, AppendedTable after) {
    return key(before.title()).equals(key(after.title()))
        ? 1
        : 0.9 * Bigrams.of(BylawText.of(before)).likeness(Bigrams.of(BylawText.of(after)));
  }

  private void table(Pairing<AppendedTable> pair, Bylaw earlier, Bylaw later) {
    AppendedTable before = pair.before();
    AppendedTable after = pair.after();
    Side left = before == null ? null : side(before, earlier);
    Side right = after == null ? null : side(after, later);
    if (before == null || after == null) {
      whole(Subject.APPENDED_TABLE, left, right);
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .text("title", before.title(), after.title())
            .text(
                "relatedArticles",
                String.join("、", before.relatedArticles()),
                String.join("、", after.relatedArticles()))
            .text("rows", BylawText.of(before), BylawText.of(after));
    changed(Subject.APPENDED_TABLE, left, right, fields.list(), "title", pair.likeness());
  }

  private static Side side(AppendedTable table, Bylaw bylaw) {
    return new Side(null, table.title().value(), bylaw.title().value(), table.places());
  }

  private void whole(Subject subject, @Nullable Side before, @Nullable Side after) {
    whole(subject, before, after, List.of());
  }

  private void whole(
      Subject subject, @Nullable Side before, @Nullable Side after, List<FieldDifference> fields) {
    DifferenceKind kind = before == null ? DifferenceKind.ADDED : DifferenceKind.REMOVED;
    differences.add(Difference.certain(subject, List.of(kind), before, after, fields));
  }

  private void changed(
      Subject subject,
      @Nullable Side before,
      @Nullable Side after,
      List<FieldDifference> fields,
      String nameField,
      double likeness) {
    if (fields.isEmpty()) {
      return;
    }
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    for (FieldDifference field : fields) {
      kinds.add(
          field.field().equals("number")
              ? DifferenceKind.RENUMBERED
              : field.field().equals(nameField) ? DifferenceKind.RENAMED : DifferenceKind.CHANGED);
    }
    List<Evidence> evidence =
        likeness == 1
            ? List.of()
            : Stream.of(new Evidence(Evidence.Kind.CONTENT, likeness)).toList();
    differences.add(
        new Difference(subject, kinds, before, after, fields, Math.max(likeness, 0.01), evidence));
  }

  private static String key(@Nullable Text text) {
    return text == null ? "" : Folding.key(text.value());
  }
}
