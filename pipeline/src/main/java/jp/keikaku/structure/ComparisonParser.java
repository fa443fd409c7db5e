package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that print bylaws before and after an amendment side by side (新旧対照表). Mutable: a row
 * without a number goes on with the article of the row above.
 */
final class ComparisonParser {
  /** Rows above the labels of the columns. */
  private static final int MOST_TITLE_ROWS = 3;

  /** Labels of columns: before, after, remarks. */
  private static final int MOST_LABELS = 4;

  /** What says that nothing is changed: 略, （略）, （同左）. */
  private static final Pattern SAME = Pattern.compile("[（(]?(?:同左|同右|略|省略)[）)]?");

  /** What a label of the old column says. */
  private static final Pattern OLD = Pattern.compile("前|現行|現在|旧");

  private final Ledger ledger;
  private final UnderlinedRuns underlined;
  private final @Nullable String title;
  private final List<Comparison> comparisons = new ArrayList<>();
  private @Nullable Citation last;

  private ComparisonParser(Ledger ledger, UnderlinedRuns underlined, @Nullable String title) {
    this.ledger = ledger;
    this.underlined = underlined;
    this.title = title;
  }

  /** The labels of the two columns. */
  private record Header(Cell before, Cell after) {
    static Optional<Header> of(Vocabulary vocabulary, TableBlock table) {
      for (int row = 0; row < Math.min(MOST_TITLE_ROWS, table.rows()); row++) {
        List<Cell> cells =
            table.cellsIn(row).stream().filter(cell -> !cell.text().isEmpty()).toList();
        Optional<Cell> before = labelled(vocabulary, cells, Field.BEFORE);
        Optional<Cell> after = labelled(vocabulary, cells, Field.AFTER);
        if (before.isPresent() && after.isPresent() && cells.size() <= MOST_LABELS) {
          return Optional.of(new Header(before.get(), after.get()));
        }
      }
      return byShape(table);
    }

    /**
     * Two columns with labels that nobody knows yet, below which articles of one number stand side
     * by side. 新旧対照表 prints the new one first, unless a label says otherwise.
     */
    private static Optional<Header> byShape(TableBlock table) {
      for (int row = 0; row < Math.min(MOST_TITLE_ROWS, table.rows()); row++) {
        List<Cell> cells =
            table.cellsIn(row).stream().filter(cell -> !cell.text().isEmpty()).toList();
        if (cells.size() != 2 || cells.stream().anyMatch(cell -> isNamed(cell.text()))) {
          continue;
        }
        Cell first = cells.get(0);
        Cell second = cells.get(1);
        boolean swapped =
            OLD.matcher(first.text().value()).find() && !OLD.matcher(second.text().value()).find();
        Header header = swapped ? new Header(first, second) : new Header(second, first);
        if (header.headsArticles(table)) {
          return Optional.of(header);
        }
      }
      return Optional.empty();
    }

    private boolean headsArticles(TableBlock table) {
      for (int row = before.rowEnd(); row < table.rows(); row++) {
        List<ComparedUnit> old = ComparedUnit.of(side(table, row, before));
        List<ComparedUnit> now = ComparedUnit.of(side(table, row, after));
        if (old.stream()
            .filter(unit -> unit.number() != null)
            .anyMatch(unit -> now.stream().anyMatch(unit::isLike))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isNamed(Passage text) {
      return ComparedUnit.of(text).stream().anyMatch(unit -> unit.name() != null);
    }

    private static Optional<Cell> labelled(Vocabulary vocabulary, List<Cell> cells, Field field) {
      return cells.stream()
          .filter(cell -> vocabulary.means(cell.text().value(), field))
          .findFirst();
    }
  }

  /** Whether the table compares old and new. */
  static boolean isComparison(Vocabulary vocabulary, TableBlock table) {
    return Header.of(vocabulary, table).isPresent();
  }

  /**
   * Reads a table that {@link #isComparison} knows.
   *
   * @param title of the bylaw, or null
   */
  static List<Comparison> parse(
      Vocabulary vocabulary,
      Ledger ledger,
      UnderlinedRuns underlined,
      @Nullable String title,
      TableBlock table) {
    ComparisonParser parser = new ComparisonParser(ledger, underlined, title);
    Header.of(vocabulary, table).ifPresent(header -> parser.read(header, table));
    return parser.comparisons;
  }

  private void read(Header header, TableBlock table) {
    for (Cell cell : table.cells()) {
      boolean side = cell.sharesColumn(header.before()) || cell.sharesColumn(header.after());
      if (cell.row() < header.before().rowEnd()) {
        ledger.label(cell.text());
      } else if (!side && !cell.text().isEmpty()) {
        comparisons.add(
            new Comparison(
                title,
                null,
                null,
                null,
                ledger.read(cell.text()),
                List.of(),
                underlined.in(cell.text()),
                cell.text().places()));
      }
    }
    Passage before = Passage.EMPTY;
    Passage after = Passage.EMPTY;
    for (int row = header.before().rowEnd(); row < table.rows(); row++) {
      Passage old = side(table, row, header.before());
      Passage now = side(table, row, header.after());
      if (!ComparedUnit.goesOn(old) || !ComparedUnit.goesOn(now)) {
        pair(ComparedUnit.of(before), ComparedUnit.of(after));
        before = Passage.EMPTY;
        after = Passage.EMPTY;
      }
      before = ComparedUnit.joined(before, old);
      after = ComparedUnit.joined(after, now);
    }
    pair(ComparedUnit.of(before), ComparedUnit.of(after));
  }

  /** All cells of a row below a label. */
  private static Passage side(TableBlock table, int row, Cell label) {
    List<Passage> parts = new ArrayList<>();
    for (Cell cell : table.cellsIn(row)) {
      if (cell.sharesColumn(label) && !cell.text().isEmpty()) {
        if (!parts.isEmpty()) {
          parts.add(Passage.ofLayout("\n"));
        }
        parts.add(cell.text());
      }
    }
    return Passage.join(parts);
  }

  /** Pairs the units of both sides in their order; what is left over came or went. */
  private void pair(List<ComparedUnit> before, List<ComparedUnit> after) {
    int[][] common = common(before, after);
    int old = 0;
    int now = 0;
    while (old < before.size() || now < after.size()) {
      boolean both = old < before.size() && now < after.size();
      if (both && isPair(before.get(old), after.get(now))) {
        add(before.get(old++), after.get(now++));
      } else if (now == after.size()
          || (old < before.size() && common[old + 1][now] >= common[old][now + 1])) {
        add(before.get(old++), null);
      } else {
        add(null, after.get(now++));
      }
    }
  }

  private static boolean isPair(ComparedUnit before, ComparedUnit after) {
    return before.isLike(after)
        || before.isRenumbered(after)
        || (before.isVacant() != after.isVacant());
  }

  /** How many pairs can be made from each position on, equal names before all. */
  private static int[][] common(List<ComparedUnit> before, List<ComparedUnit> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        int pair = isPair(before.get(i), after.get(j)) ? 1 + common[i + 1][j + 1] : 0;
        common[i][j] = Math.max(pair, Math.max(common[i + 1][j], common[i][j + 1]));
      }
    }
    return common;
  }

  private void add(@Nullable ComparedUnit before, @Nullable ComparedUnit after) {
    Text old = text(before);
    Text now = text(after);
    List<Place> places = new ArrayList<>();
    if (before != null) {
      places.addAll(before.text().places());
    }
    if (after != null) {
      places.addAll(after.text().places());
    }
    ComparedUnit named = now == null ? before : after;
    Citation own = named == null ? null : named.citation();
    last = own == null ? last : own;
    if (old == null && now == null) {
      return;
    }
    comparisons.add(
        new Comparison(
            title,
            last,
            operation(before, after, old, now),
            old,
            now,
            old == null || before == null ? List.of() : underlined.in(before.text()),
            now == null || after == null ? List.of() : underlined.in(after.text()),
            Places.merged(places)));
  }

  /** What a unit says; one that says that there is nothing is a label. */
  private @Nullable Text text(@Nullable ComparedUnit unit) {
    if (unit == null) {
      return null;
    }
    if (unit.isVacant()) {
      ledger.label(unit.text());
      return null;
    }
    return ledger.read(unit.text());
  }

  private @Nullable AmendmentOperation operation(
      @Nullable ComparedUnit before,
      @Nullable ComparedUnit after,
      @Nullable Text old,
      @Nullable Text now) {
    if (old == null || before == null) {
      return AmendmentOperation.ADD;
    }
    if (now == null || after == null) {
      return AmendmentOperation.DELETE;
    }
    String from = Width.fold(old.value());
    String to = Width.fold(now.value());
    if (from.equals(to) || SAME.matcher(from).matches() || SAME.matcher(to).matches()) {
      return null;
    }
    boolean other = before.number() != null && !before.number().equals(after.number());
    return other && before.sameBody(after)
        ? AmendmentOperation.RENUMBER
        : AmendmentOperation.REPLACE;
  }
}
