package jp.keikaku.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.keikaku.compare.Declaration;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.DifferenceKind;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.EditionComparison.HistoryState;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Run;
import jp.keikaku.compare.Side;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.Change;
import jp.keikaku.export.ReportWords;
import org.jspecify.annotations.Nullable;

/**
 * Two editions beside each other.
 *
 * @param before the earlier one
 * @param after the later one
 * @param isBeside whether texts stand side by side, not as one
 * @param otherView address of the other of the two
 * @param kinds subjects by which the differences can be narrowed down, and all of them
 * @param subjects the differences by subject
 * @param declared how many entries of the printed history agree, or why none were compared
 * @param declarations the printed history beside what changed
 */
public record ComparePage(
    EditionView before,
    EditionView after,
    boolean isBeside,
    SearchResults.Option otherView,
    List<Choice> kinds,
    List<SubjectView> subjects,
    String declared,
    List<DeclarationView> declarations) {
  /** A subject to choose; {@code isChosen} where it is. */
  public record Choice(String label, String address, int count, boolean isChosen) {}

  /** Differences of one subject. */
  public record SubjectView(String anchor, String name, List<DifferenceView> differences) {}

  /**
   * A difference.
   *
   * @param kinds what happened, in words
   * @param title of the record, before and after
   * @param state {@code added}, {@code removed} or {@code changed}
   * @param pageBefore address of the printed page before, or null
   * @param pageAfter address of the printed page after, or null
   * @param pages which they are
   * @param reasons how sure it is that both are the same record, or null
   * @param fields values that are others
   */
  public record DifferenceView(
      List<String> kinds,
      String title,
      String state,
      @Nullable String pageBefore,
      @Nullable String pageAfter,
      String pages,
      @Nullable String reasons,
      List<Texts> fields) {}

  /**
   * A text before and after.
   *
   * @param label what it is
   * @param runs both as one
   * @param before what the earlier one holds
   * @param after what the later one holds
   */
  public record Texts(String label, List<Run> runs, List<Run> before, List<Run> after) {
    static Texts of(String label, FieldDifference field) {
      return new Texts(
          label,
          field.runs(),
          without(field, Run.Operation.INSERTED),
          without(field, Run.Operation.DELETED));
    }

    private static List<Run> without(FieldDifference field, Run.Operation operation) {
      return field.runs().stream().filter(run -> run.operation() != operation).toList();
    }
  }

  /**
   * An entry of the printed history.
   *
   * @param verdict whether it agrees, for its style
   * @param verdictName the same in words
   * @param kind what it says happened, or what happened
   * @param title of the item
   * @param pages where it is printed
   * @param texts where history and edition part
   * @param marks where underlines and words disagree
   */
  public record DeclarationView(
      String verdict,
      String verdictName,
      String kind,
      String title,
      String pages,
      List<Texts> texts,
      List<String> marks) {}

  /** How a comparison is to be shown. */
  record Wish(EditionView before, EditionView after, @Nullable Subject only, boolean isBeside) {
    String address(Links links, @Nullable Subject subject, boolean beside) {
      return links.compare(before.id(), after.id())
          + (subject == null ? "" : "&kind=" + key(subject))
          + (beside ? "&side=1" : "");
    }
  }

  static ComparePage of(EditionComparison comparison, Wish wish, View view) {
    List<SubjectView> subjects = new ArrayList<>();
    List<Choice> kinds = new ArrayList<>();
    Links links = view.links();
    kinds.add(
        new Choice(
            view.t("web.all-kinds"),
            wish.address(links, null, wish.isBeside()),
            comparison.differences().size(),
            wish.only() == null));
    for (Subject subject : Subject.values()) {
      List<Difference> differences = comparison.differences(subject);
      boolean chosen = subject == wish.only();
      if (differences.isEmpty() && !chosen) {
        continue;
      }
      kinds.add(
          new Choice(
              view.report().subject(subject),
              wish.address(links, subject, wish.isBeside()),
              differences.size(),
              chosen));
      if (wish.only() == null || chosen) {
        subjects.add(
            new SubjectView(
                key(subject),
                view.report().subject(subject),
                differences.stream().map(each -> difference(each, wish, view)).toList()));
      }
    }
    boolean compared = comparison.history() == HistoryState.COMPARED;
    boolean shown = wish.only() == null || wish.only() == Subject.ITEM;
    return new ComparePage(
        wish.before(),
        wish.after(),
        wish.isBeside(),
        new SearchResults.Option(
            view.t(wish.isBeside() ? "web.as-one-text" : "web.side-by-side"),
            wish.address(links, wish.only(), !wish.isBeside()),
            0),
        kinds,
        subjects,
        compared ? view.report().summary(comparison) : view.report().notCompared(comparison),
        compared && shown
            ? comparison.declarations().stream().map(each -> declaration(each, view)).toList()
            : List.of());
  }

  private static DifferenceView difference(Difference difference, Wish wish, View view) {
    ReportWords words = view.report();
    Side before = difference.before();
    Side after = difference.after();
    return new DifferenceView(
        difference.kinds().stream()
            .filter(kind -> kind != DifferenceKind.ADDED || !difference.is(DifferenceKind.SPLIT))
            .map(words::kind)
            .toList(),
        words.title(difference),
        before == null ? "added" : after == null ? "removed" : "changed",
        page(before, wish.before(), view),
        page(after, wish.after(), view),
        words.pages(difference),
        words.reasons(difference).orElse(null),
        difference.fields().stream()
            .filter(field -> !words.isInTitle(difference, field))
            .map(field -> Texts.of(words.field(field), field))
            .toList());
  }

  private static @Nullable String page(@Nullable Side side, EditionView edition, View view) {
    return side == null || side.places().isEmpty()
        ? null
        : view.links().page(edition.id(), side.places().getFirst().page());
  }

  static DeclarationView declaration(Declaration declaration, View view) {
    ReportWords words = view.report();
    Change change = declaration.declared();
    Difference found = declaration.found();
    return new DeclarationView(
        key(declaration.verdict()),
        words.verdict(declaration.verdict()),
        change != null ? words.change(change.kind()) : found == null ? "" : words.kinds(found),
        change != null ? words.label(change) : found == null ? "" : words.title(found),
        change != null ? words.pages(change.places()) : found == null ? "" : words.pages(found),
        declaration.texts().stream().map(each -> Texts.of(words.field(each), each)).toList(),
        declaration.marks().stream().map(words::mark).toList());
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
