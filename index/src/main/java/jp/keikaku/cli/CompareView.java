package jp.keikaku.cli;

import java.util.List;
import jp.keikaku.compare.Declaration;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.EditionComparison.HistoryState;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.Change;
import jp.keikaku.export.DisplayWidth;
import jp.keikaku.export.ReportWords;
import org.jspecify.annotations.Nullable;

/** A comparison for a person's eyes. */
final class CompareView {
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
              + pages(difference, words));
      words.reasons(difference).ifPresent(reasons -> line(3, reasons));
      difference.fields().stream()
          .filter(field -> !words.isInTitle(difference, field))
          .forEach(field -> line(3, words.field(field) + ": " + ink.of(field.runs())));
    }
  }

  private void declarations() {
    line(0, "");
    if (comparison.history() != HistoryState.COMPARED) {
      line(0, words.notCompared(comparison));
      return;
    }
    line(0, ink.bold(words.summary(comparison)));
    for (Declaration declaration : comparison.declarations()) {
      line(1, words.verdict(declaration.verdict()) + "  " + ink.bold(title(declaration)));
      for (FieldDifference text : declaration.texts()) {
        boolean earlier = text.field().startsWith("before.");
        String edition = earlier ? comparison.before().name() : comparison.after().name();
        line(3, messages.of("declared.text", words.field(text), edition));
        line(4, messages.of("declared.says", nothing(text.before())));
        line(4, messages.of("declared.prints", nothing(text.after())));
      }
      declaration.marks().forEach(mark -> line(3, words.mark(mark)));
    }
  }

  private String title(Declaration declaration) {
    Change change = declaration.declared();
    Difference found = declaration.found();
    if (change != null) {
      return words.change(change.kind()) + ": " + words.label(change) + place(change);
    }
    return found == null
        ? ""
        : words.kinds(found) + ": " + words.title(found) + "  " + pages(found, words);
  }

  private static String pages(Difference difference, ReportWords words) {
    return "(" + words.pages(difference) + ")";
  }

  private String place(Change change) {
    return change.places().isEmpty() ? "" : "  (" + words.pages(change.places()) + ")";
  }

  private static String nothing(@Nullable String text) {
    return text == null ? "–" : text.replace('\n', ' ');
  }

  private void line(int depth, String text) {
    view.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
  }
}
