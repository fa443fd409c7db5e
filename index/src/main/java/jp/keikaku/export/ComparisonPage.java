package jp.keikaku.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.keikaku.compare.Declaration;
import jp.keikaku.compare.Declaration.Verdict;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.DifferenceKind;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.EditionComparison.HistoryState;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Run;
import jp.keikaku.compare.Side;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.Change;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as one HTML page: whole in itself, without scripts, readable on light and dark
 * screens, in black and white, and printed on A4.
 */
public final class ComparisonPage {
  private final EditionComparison comparison;
  private final ReportWords words;
  private final Html html = new Html();

  private ComparisonPage(EditionComparison comparison, ReportWords words) {
    this.comparison = comparison;
    this.words = words;
  }

  /** The page in the language of {@code words}, which {@code locale} names. */
  public static String of(EditionComparison comparison, ReportWords words, Locale locale) {
    ComparisonPage page = new ComparisonPage(comparison, words);
    page.page(locale);
    return page.html.toString();
  }

  private void page(Locale locale) {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", locale.getLanguage()).raw("\n<head>");
    html.raw("<meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
    html.element("title", title()).raw("\n<style>\n").raw(styleSheet()).raw("</style></head>\n");
    html.open("body").raw("\n");
    header();
    contents();
    html.open("main").raw("\n");
    declarations();
    for (Subject subject : Subject.values()) {
      subject(subject);
    }
    if (comparison.differences().isEmpty()) {
      html.element("p", words.of("compare.none")).raw("\n");
    }
    html.closeLine("main").raw("</body>\n</html>\n");
  }

  private static String styleSheet() {
    try (InputStream css =
        Objects.requireNonNull(ComparisonPage.class.getResourceAsStream("comparison.css"))) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("our own style sheet cannot be read", e);
    }
  }

  private String title() {
    return comparison.before().name() + " → " + comparison.after().name();
  }

  private void header() {
    String before = comparison.before().title();
    String after = comparison.after().title();
    html.open("header").element("p", words.of("page.kicker"), "class", "kicker");
    html.element("h1", before.equals(after) ? after : before + " → " + after);
    html.open("p", "class", "editions");
    edition(comparison.before().edition(), comparison.before().fileName());
    html.element("span", "→", "class", "arrow");
    edition(comparison.after().edition(), comparison.after().fileName());
    html.close("p").open("p", "class", "legend");
    html.text(words.of("page.legend")).raw(" ");
    html.element("del", words.of("page.deleted")).raw(" ");
    html.element("ins", words.of("page.inserted")).close("p").closeLine("header");
  }

  private void edition(@Nullable String name, String fileName) {
    html.open("span", "class", "edition").element("b", name == null ? fileName : name);
    html.element("small", fileName).close("span");
  }

  private void contents() {
    html.open("nav").element("h2", words.of("page.contents")).open("ul");
    if (comparison.history() == HistoryState.COMPARED) {
      int contradictions = comparison.contradictions().size();
      String count = words.of("page.contradictions", contradictions);
      entry("declared", words.of("page.declared"), count, contradictions > 0);
    }
    for (Subject subject : Subject.values()) {
      int count = comparison.differences(subject).size();
      if (count > 0) {
        entry(id(subject), words.subject(subject), String.valueOf(count), false);
      }
    }
    html.close("ul").closeLine("nav");
  }

  private void entry(String id, String name, String count, boolean warns) {
    html.open("li").open("a", "href", "#" + id).element("span", name);
    html.element("b", count, "class", warns ? "warns" : "count").close("a").close("li");
  }

  private static String id(Subject subject) {
    return subject.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void declarations() {
    html.open("section", "id", "declared").element("h2", words.of("page.declared")).raw("\n");
    if (comparison.history() != HistoryState.COMPARED) {
      html.element("p", words.notCompared(comparison)).closeLine("section");
      return;
    }
    html.element("p", words.summary(comparison), "class", "summary").raw("\n");
    comparison.declarations().forEach(this::declaration);
    html.closeLine("section");
  }

  private void declaration(Declaration declaration) {
    Change change = declaration.declared();
    Difference found = declaration.found();
    String verdict = declaration.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.open("article", "class", "verdict " + verdict).open("h3");
    html.element("span", words.verdict(declaration.verdict()), "class", "badge");
    if (change != null) {
      html.element("span", words.change(change.kind()), "class", "kind").raw(" ");
      html.text(words.label(change));
      html.element("small", words.pages(change.places())).close("h3");
    } else {
      kinds(found);
      html.text(found == null ? "" : words.title(found));
      html.element("small", found == null ? "" : words.pages(found)).close("h3");
    }
    if (!declaration.texts().isEmpty() && declaration.verdict() == Verdict.AGREES) {
      html.element("p", words.of("page.spelling"), "class", "note");
    }
    declaration.texts().forEach(this::text);
    declaration.marks().forEach(mark -> html.element("p", words.mark(mark), "class", "note"));
    html.closeLine("article");
  }

  /** What the history prints beside what the edition prints, and where they part. */
  private void text(FieldDifference text) {
    String edition =
        text.field().startsWith("before.") ? comparison.before().name() : comparison.after().name();
    html.open("table", "class", "beside").open("caption");
    html.text(words.of("declared.text", words.field(text), edition)).close("caption");
    row(words.of("page.history"), text, Run.Operation.INSERTED);
    row(words.of("page.edition"), text, Run.Operation.DELETED);
    html.closeLine("table");
  }

  private void row(String label, FieldDifference text, Run.Operation without) {
    html.open("tr").element("th", label, "scope", "row").open("td");
    List<Run> runs = text.runs().stream().filter(run -> run.operation() != without).toList();
    if (runs.isEmpty()) {
      html.text("–");
    }
    runs.forEach(this::run);
    html.close("td").close("tr");
  }

  private void subject(Subject subject) {
    List<Difference> differences = comparison.differences(subject);
    if (differences.isEmpty()) {
      return;
    }
    html.open("section", "id", id(subject)).open("h2").text(words.subject(subject));
    html.element("b", String.valueOf(differences.size()), "class", "count").close("h2");
    differences.forEach(this::difference);
    html.closeLine("section");
  }

  private void difference(Difference difference) {
    html.raw("\n").open("article", "class", difference.isDoubtful() ? "doubtful" : "plain");
    html.open("h3");
    kinds(difference);
    title(difference);
    html.element("small", words.pages(difference)).close("h3");
    words.reasons(difference).ifPresent(each -> html.element("p", each, "class", "note"));
    List<FieldDifference> fields =
        difference.fields().stream().filter(field -> !words.isInTitle(difference, field)).toList();
    if (!fields.isEmpty()) {
      html.open("table");
      for (FieldDifference field : fields) {
        html.open("tr").element("th", words.field(field), "scope", "row").open("td");
        field.runs().forEach(this::run);
        html.close("td").close("tr");
      }
      html.close("table");
    }
    html.close("article");
  }

  private void kinds(@Nullable Difference difference) {
    if (difference == null) {
      return;
    }
    List<String> kinds = new ArrayList<>();
    for (DifferenceKind kind : difference.kinds()) {
      if (kind != DifferenceKind.ADDED || !difference.is(DifferenceKind.SPLIT)) {
        kinds.add(words.kind(kind));
      }
    }
    kinds.forEach(kind -> html.element("span", kind, "class", "kind").raw(" "));
  }

  /** A record that is gone is struck out, one that is new is marked as such. */
  private void title(Difference difference) {
    Side before = difference.before();
    Side after = difference.after();
    String title = words.title(difference);
    if (before != null && after == null) {
      html.element("del", title);
    } else if (before == null) {
      html.element("ins", title);
    } else {
      html.text(title);
    }
  }

  private void run(Run run) {
    switch (run.operation()) {
      case SAME -> html.text(run.text());
      case DELETED -> html.element("del", run.text());
      case INSERTED -> html.element("ins", run.text());
    }
  }
}
