package jp.keikaku.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.keikaku.compare.Declaration;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.DifferenceKind;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.EditionComparison.HistoryState;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Side;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.export.DisplayWidth;
import jp.keikaku.export.ReportWords;
import org.jspecify.annotations.Nullable;

/** A comparison for a person's eyes. */
final class CompareView {
  /** Kinds at which a person asks whether both sides are the same record. */
  private static final Set<DifferenceKind> IDENTITY =
      Set.of(
          DifferenceKind.MERGED,
          DifferenceKind.SPLIT,
          DifferenceKind.RENUMBERED,
          DifferenceKind.RENAMED);

  private final EditionComparison comparison;
  private final Messages messages;
  private final ReportWords words;
  private final Ink ink;
  private final StringBuilder view = new StringBuilder();

  private CompareView(EditionComparison comparison, Messages messages, Ink ink) {
    this.comparison = comparison;
    this.messages = messages;
    this.words = new ReportWords(messages::of);
    this.ink = ink;
  }

  static String of(EditionComparison comparison, Messages messages, Ink ink) {
    CompareView view = new CompareView(comparison, messages, ink);
    view.line(0, ink.bold(words(comparison)));
    for (Subject subject : Subject.values()) {
      view.subject(subject);
    }
    if (comparison.differences().isEmpty()) {
      view.line(0, messages.of("compare.none"));
    }
    view.declarations();
    return view.view.toString();
  }

  private static String words(EditionComparison comparison) {
    return comparison.before().name() + " → " + comparison.after().name();
  }

  private void subject(Subject subject) {
    List<Difference> differences = comparison.differences(subject);
    if (differences.isEmpty()) {
      return;
    }
    line(0, "");
    line(0, ink.bold(words.subject(subject)));
    int width =
        differences.stream().mapToInt(each -> DisplayWidth.of(words.kinds(each))).max().orElse(0);
    for (Difference difference : differences) {
      line(
          1,
          DisplayWidth.padRight(words.kinds(difference), width)
              + "  "
              + ink.bold(words.title(difference))
              + "  "
              + pages(difference));
      reasons(difference);
      difference.fields().stream()
          .filter(field -> !isInTitle(difference, field))
          .forEach(field -> line(3, words.field(field) + ": " + ink.of(field.runs())));
    }
  }

  /** Number, name and pillar of an item stand in the line above. */
  private static boolean isInTitle(Difference difference, FieldDifference field) {
    return difference.subject() == Subject.ITEM
        && (field.field().equals("number") || field.field().equals("pillar"));
  }

  private String pages(Difference difference) {
    Side before = difference.before();
    Side after = difference.after();
    List<String> pages = new ArrayList<>();
    pages.add(before == null ? "–" : page(before));
    pages.add(after == null ? "–" : page(after));
    return "(" + String.join(" → ", pages) + ")";
  }

  private String page(Side side) {
    return side.places().isEmpty() ? "–" : RecordView.pages(side.places(), messages);
  }

  private void reasons(Difference difference) {
    boolean plain =
        difference.kinds().stream().noneMatch(IDENTITY::contains) && !difference.isDoubtful();
    if (difference.evidence().isEmpty() || difference.confidence() >= 1 || plain) {
      return;
    }
    String reasons =
        difference.evidence().stream().map(words::evidence).collect(Collectors.joining(", "));
    String key = difference.isDoubtful() ? "compare.doubtful" : "compare.confidence";
    line(3, messages.of(key, words.percent(difference.confidence()), reasons));
  }

  private void declarations() {
    line(0, "");
    if (comparison.history() != HistoryState.COMPARED) {
      line(
          0,
          messages.of(
              comparison.history() == HistoryState.NONE_PRINTED
                  ? "declared.none-printed"
                  : "declared.other-step",
              comparison.after().name()));
      return;
    }
    line(
        0,
        ink.bold(
            messages.of(
                "declared.summary",
                count(Declaration.Verdict.AGREES),
                comparison.contradictions().size())));
    for (Declaration declaration : comparison.declarations()) {
      line(1, words.verdict(declaration.verdict()) + "  " + ink.bold(title(declaration)));
      for (FieldDifference text : declaration.texts()) {
        boolean earlier = text.field().startsWith("before.");
        String edition = earlier ? comparison.before().name() : comparison.after().name();
        line(3, messages.of("declared.text", words.field(text), edition));
        line(4, messages.of("declared.says", nothing(text.before())));
        line(4, messages.of("declared.prints", nothing(text.after())));
      }
    }
  }

  private long count(Declaration.Verdict verdict) {
    return comparison.declarations().stream().filter(each -> each.verdict() == verdict).count();
  }

  private String title(Declaration declaration) {
    Change change = declaration.declared();
    Difference found = declaration.found();
    if (change != null) {
      return words.change(change.kind()) + ": " + label(change) + place(change);
    }
    return found == null
        ? ""
        : words.kinds(found) + ": " + words.title(found) + "  " + pages(found);
  }

  private static String label(Change change) {
    List<String> labels = new ArrayList<>();
    for (ChangeSide side : sides(change)) {
      String label =
          side.number() == null ? String.valueOf(side.name()) : side.number() + " " + side.name();
      if (!labels.contains(label)) {
        labels.add(label);
      }
    }
    if (change.mergedInto() != null) {
      labels.add(change.mergedInto());
    }
    return String.join(" → ", labels);
  }

  private static List<ChangeSide> sides(Change change) {
    List<ChangeSide> sides = new ArrayList<>();
    if (change.before() != null) {
      sides.add(change.before());
    }
    if (change.after() != null) {
      sides.add(change.after());
    }
    return sides;
  }

  private String place(Change change) {
    return change.places().isEmpty()
        ? ""
        : "  (" + RecordView.pages(change.places(), messages) + ")";
  }

  private static String nothing(@Nullable String text) {
    return text == null ? "–" : text.replace('\n', ' ');
  }

  private void line(int depth, String text) {
    view.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
  }
}
