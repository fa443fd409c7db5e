package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.LineBreaks;
import jp.keikaku.layout.Passage;
import jp.keikaku.structure.GlossaryRow.Form;
import jp.keikaku.structure.GlossaryRow.Split;
import jp.keikaku.structure.GlossaryRow.Start;
import org.jspecify.annotations.Nullable;

/**
 * Reads a glossary that is set as text. How its terms are set apart shows in what most lines have
 * in common: a bullet or not, then brackets around the term, a colon or wide white space behind it,
 * or the term alone on its line. Every other line goes on with a definition.
 */
final class GlossaryText {
  private final Vocabulary vocabulary;
  private final List<GlossaryRow> rows;

  /**
   * What the text holds.
   *
   * @param before paragraphs before the first term
   * @param groups the names of groups, printed as lines of their own
   * @param labels bullets, brackets and colons
   */
  record Result(
      List<Passage> before,
      List<GlossaryDraft> drafts,
      List<Passage> groups,
      List<Passage> labels) {
    static final Result NONE = new Result(List.of(), List.of(), List.of(), List.of());
  }

  /** Prepares the lines of paragraphs and of the cells of tables with one column. */
  GlossaryText(Vocabulary vocabulary, List<Block> blocks) {
    this.vocabulary = vocabulary;
    this.rows = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case TextBlock text -> addLines(text);
        case TableBlock table -> table.cells().forEach(this::addLines);
      }
    }
  }

  private void addLines(TextBlock block) {
    List<Line> lines = block.lines();
    boolean opens = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double step = line.passage().start() - block.first().passage().start();
      GlossaryRow row =
          GlossaryRow.of(
              line.passage(), opens, i == lines.size() - 1, block.indent() + step / line.size());
      rows.add(row);
      opens = row.endsSentence();
    }
  }

  private void addLines(Cell cell) {
    cell.text().split(character -> character == '\n').stream()
        .filter(piece -> !piece.isEmpty())
        .forEach(piece -> rows.add(GlossaryRow.of(piece, true, true, 0)));
  }

  /** Reads it; a text in which fewer than two terms are defined is no glossary. */
  Result read() {
    Map<Form, Integer> defined = new HashMap<>();
    rows.stream()
        .flatMap(row -> row.starts().stream())
        .map(Start::form)
        .distinct()
        .forEach(form -> defined.put(form, defined(form)));
    Optional<Form> best =
        defined.entrySet().stream()
            .filter(entry -> entry.getValue() >= 2)
            .max(
                Map.Entry.<Form, Integer>comparingByValue()
                    .thenComparing(Map.Entry::getKey, Form.LESS_SURE_FIRST))
            .map(Map.Entry::getKey);
    return best.map(this::readAs).orElse(Result.NONE);
  }

  /** How many terms have a definition, less those that have none, read in this form. */
  private int defined(Form form) {
    int count = 0;
    boolean open = false;
    for (GlossaryRow row : rows) {
      Optional<Start> start = row.start(form);
      if (start.isPresent()) {
        count -= open ? 1 : 0;
        boolean onLine = start.get().definitionFrom() < row.text().length();
        count += onLine ? 1 : 0;
        open = !onLine;
      } else if (open && GlossaryGroups.name(row.text()).isEmpty()) {
        count++;
        open = false;
      }
    }
    return count;
  }

  private Result readAs(Form form) {
    Result result =
        new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Entry open = null;
    String index = null;
    for (int i = 0; i < rows.size(); i++) {
      GlossaryRow row = rows.get(i);
      Optional<Start> start = row.start(form);
      Optional<Passage> group = group(i, form);
      if (isHeader(row)) {
        result.labels().add(row.text());
      } else if (start.isPresent()) {
        close(open, result);
        open = new Entry(row.text(), start.get(), index, result.labels());
      } else if (group.isPresent()) {
        close(open, result);
        open = null;
        index = group.get().value();
        result.groups().add(group.get());
        addLabels(row.text(), group.get(), result.labels());
      } else if (open != null) {
        open.add(row.text());
      } else if (row.opens() || result.before().isEmpty()) {
        result.before().add(row.text());
      } else {
        result.before().add(LineBreaks.join(result.before().removeLast(), row.text()));
      }
    }
    close(open, result);
    return result;
  }

  /** Whether a line heads the terms and the definitions that stand beside each other below. */
  private boolean isHeader(GlossaryRow row) {
    return isHeader(vocabulary, row.text());
  }

  /** Whether a line heads two columns, of terms and of definitions. */
  static boolean isHeader(Vocabulary vocabulary, Passage line) {
    return line.wideGaps(GlossaryRow.GAP).stream()
        .anyMatch(
            gap ->
                vocabulary.means(line.slice(0, gap).value(), Field.TERM)
                    && vocabulary.means(line.from(gap).value(), Field.DEFINITION));
  }

  /** The group that a line names: by what it says, or as a heading right above a term. */
  private Optional<Passage> group(int at, Form form) {
    GlossaryRow row = rows.get(at);
    if (!row.opens() || !row.last()) {
      return Optional.empty();
    }
    Optional<Passage> name = GlossaryGroups.name(row.text());
    if (name.isPresent()) {
      return name;
    }
    boolean aboveTerm = at + 1 < rows.size() && rows.get(at + 1).start(form).isPresent();
    boolean heading =
        row.text().length() <= GlossaryRow.LONGEST
            && !row.endsSentence()
            && at > 0
            && isSetApart(row, form);
    return aboveTerm && heading ? Optional.of(row.text()) : Optional.empty();
  }

  /** Whether a line is in another type than the terms and what stands on their lines. */
  private boolean isSetApart(GlossaryRow row, Form form) {
    return rows.stream()
        .filter(other -> other.start(form).isPresent() || !other.opens())
        .noneMatch(other -> other.style().equals(row.style()));
  }

  private static void addLabels(Passage line, Passage name, List<Passage> labels) {
    int from = line.value().indexOf(name.value());
    labels.add(line.slice(0, from).strip());
    labels.add(line.from(from + name.length()).strip());
  }

  private static void close(@Nullable Entry entry, Result result) {
    if (entry != null) {
      result.drafts().add(entry.draft());
    }
  }

  /** A term while its definition comes in. Mutable. */
  private static final class Entry {
    private final @Nullable String index;
    private final double termStart;

    /** Where definitions begin that stand beside their terms; else where the line begins. */
    private final double definitionStart;

    private Passage term;
    private Passage definition;

    Entry(Passage line, Start start, @Nullable String index, List<Passage> labels) {
      this.term = line.slice(start.termFrom(), start.termTo()).strip();
      this.index = index;
      this.definition = line.from(start.definitionFrom()).strip();
      this.termStart = term.start();
      this.definitionStart =
          start.form().split() == Split.GAP ? definition.start() : Double.NEGATIVE_INFINITY;
      labels.add(line.slice(0, start.termFrom()).strip());
      labels.add(line.slice(start.termTo(), start.definitionFrom()).strip());
    }

    /** Adds a line to the definition, or what stands in the column of the terms to the term. */
    void add(Passage line) {
      double em = line.glyphs().getFirst().size();
      if (Math.abs(line.start() - termStart) > em / 2) {
        definition = LineBreaks.join(definition, line);
        return;
      }
      int split = line.end() < definitionStart ? line.length() : 0;
      for (int gap : line.wideGaps(GlossaryRow.GAP)) {
        split = Math.abs(line.from(gap).start() - definitionStart) < em / 2 ? gap : split;
      }
      term = LineBreaks.join(term, line.slice(0, split).strip());
      definition = LineBreaks.join(definition, line.from(split).strip());
    }

    GlossaryDraft draft() {
      return new GlossaryDraft(
          term, definition, index, Map.of(), Map.of(), term.plus(definition).places());
    }
  }
}
