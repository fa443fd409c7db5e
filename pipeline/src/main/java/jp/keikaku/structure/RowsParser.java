package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.keikaku.document.ListedItem;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads tables with one item a row below a header: overviews, and items themselves. */
final class RowsParser {
  private static final Pattern TOTAL = Pattern.compile(".{0,16}(?:合|小|総|累)計|計");

  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final DrawnMarks drawn;
  private final @Nullable Integer editionYear;

  RowsParser(
      Vocabulary vocabulary, Ledger ledger, DrawnMarks drawn, @Nullable Integer editionYear) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.drawn = drawn;
    this.editionYear = editionYear;
  }

  /**
   * What was read of a table.
   *
   * @param items its rows
   * @param titles lines above the header
   * @param totals rows that sum others up, as a table, which is empty where there are none
   */
  record Result(List<ItemDraft> items, List<Text> titles, List<Table> totals) {}

  /** The rows as printed overview. */
  static List<ListedItem> listed(List<ItemDraft> drafts) {
    return drafts.stream()
        .map(draft -> new ListedItem(draft.number, draft.name, draft.category, draft.places))
        .toList();
  }

  /** Reads one table. */
  Result parse(TableBlock table) {
    return new Reading(table).read();
  }

  /** The rows of one table while they are read. Mutable. */
  private final class Reading {
    private final TableBlock table;
    private final RowsHeader header;
    private final List<Optional<Field>> fields;
    private final @Nullable Integer numberColumn;
    private final int nameColumn;
    private final List<ItemDraft> items = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private @Nullable String group;

    Reading(TableBlock table) {
      this.table = table;
      this.header = RowsHeader.read(table);
      this.fields = header.columns(vocabulary);
      this.nameColumn = Math.max(0, fields.indexOf(Optional.of(Field.NAME)));
      int number = fields.indexOf(Optional.of(Field.NUMBER));
      this.numberColumn = number < 0 ? null : number;
    }

    Result read() {
      List<Text> titles = new ArrayList<>();
      for (Cell cell : table.cells()) {
        if (cell.row() < header.start() && !cell.text().isEmpty()) {
          titles.add(ledger.read(cell.text()));
        } else if (cell.row() < header.end()) {
          ledger.label(cell.text());
        }
      }
      int row = header.end();
      while (row < table.rows()) {
        int end = rowEnd(row);
        readRows(row, end);
        row = end;
      }
      return new Result(items, titles, totals());
    }

    /** The rows that tell of the item that begins in {@code row}. */
    private int rowEnd(int row) {
      int end = keyAt(row).map(Cell::rowEnd).orElse(row + 1);
      while (end < table.rows() && isContinuation(end)) {
        end++;
      }
      return Math.min(end, table.rows());
    }

    /** Without number and name, a row tells more of the item above it. */
    private boolean isContinuation(int row) {
      boolean numbered = numberColumn != null && hasText(row, numberColumn);
      List<Cell> cells = startingIn(row);
      return !numbered && !hasText(row, nameColumn) && !cells.isEmpty() && !isTotal(cells);
    }

    private boolean hasText(int row, int column) {
      return at(row, column).filter(cell -> !cell.text().isEmpty()).isPresent();
    }

    /** The cell whose rows are the item's: that of the number, else that of the name. */
    private Optional<Cell> keyAt(int row) {
      return numberColumn != null && hasText(row, numberColumn)
          ? at(row, numberColumn)
          : at(row, nameColumn);
    }

    private Optional<Cell> at(int row, int column) {
      return table.cells().stream()
          .filter(cell -> cell.row() <= row && row < cell.rowEnd())
          .filter(cell -> cell.column() <= column && column < cell.columnEnd())
          .findFirst();
    }

    private List<Cell> startingIn(int row) {
      return table.cells().stream()
          .filter(cell -> cell.row() == row && !cell.text().isEmpty())
          .toList();
    }

    private boolean isTotal(List<Cell> cells) {
      return !cells.isEmpty()
          && TOTAL.matcher(Width.fold(cells.getFirst().text().value())).matches();
    }

    private void readRows(int row, int end) {
      List<Cell> starting = startingIn(row);
      if (starting.isEmpty()) {
        return;
      }
      if (isTotal(starting)) {
        IntStream.range(row, end).forEach(totals::add);
        return;
      }
      if (starting.size() == 1 && starting.getFirst().columnSpan() == table.columns()) {
        group = ledger.read(starting.getFirst().text().unbroken()).value();
        return;
      }
      List<Cell> cells =
          table.cells().stream()
              .filter(cell -> cell.row() < end && cell.rowEnd() > row)
              .filter(cell -> cell.row() >= header.end())
              .toList();
      ItemDraft draft =
          new ItemDraft(
              Places.merged(
                  cells.stream()
                      .filter(cell -> cell.row() >= row)
                      .flatMap(cell -> cell.places().stream())
                      .toList()));
      Set<Integer> plain = plainGrounds(cells);
      List<SchedulePhases.Year> years = new ArrayList<>();
      for (int column = 0; column < table.columns(); column++) {
        OptionalInt year = year(column);
        if (year.isPresent()) {
          List<Cell> below = covering(cells, column);
          years.add(
              new SchedulePhases.Year(
                  year.getAsInt(),
                  part(column),
                  below,
                  below.stream().anyMatch(cell -> drawn.isMarked(cell, plain))));
        } else {
          readColumn(column, cells, draft);
        }
      }
      draft.schedule.addAll(new SchedulePhases(ledger).read(years, null));
      if (draft.category == null) {
        draft.category = group;
      }
      items.add(draft);
    }

    private void readColumn(int column, List<Cell> cells, ItemDraft draft) {
      List<Passage> texts =
          cells.stream()
              .filter(cell -> cell.column() == column)
              .map(Cell::text)
              .filter(text -> !text.isEmpty())
              .toList();
      if (!texts.isEmpty()) {
        readField(column, joined(texts), draft);
      }
    }

    private static List<Cell> covering(List<Cell> cells, int column) {
      return cells.stream()
          .filter(cell -> cell.column() <= column && column < cell.columnEnd())
          .toList();
    }

    /** Colours that mark nothing: of the header, and of the row's other cells. */
    private Set<Integer> plainGrounds(List<Cell> row) {
      return DrawnMarks.grounds(
          Stream.concat(
                  table.cells().stream().filter(cell -> cell.row() < header.end()),
                  row.stream().filter(cell -> year(cell.column()).isEmpty()))
              .toList());
    }

    /** The year that a column of a schedule stands for. */
    private OptionalInt year(int column) {
      List<String> path = header.paths().get(column);
      int depth = part(column) == null ? path.size() : path.size() - 1;
      boolean scheduled = depth == 1 || header.isScheduled(vocabulary, column);
      return scheduled && depth > 0
          ? Years.read(path.get(depth - 1), editionYear)
          : OptionalInt.empty();
    }

    /** Quarter or half of the year that a column stands for, or null. */
    private @Nullable String part(int column) {
      return header.paths().get(column).size() < 2
          ? null
          : YearParts.of(header.innermost(column)).orElse(null);
    }

    private static Passage joined(List<Passage> texts) {
      return Passage.join(
          texts.stream().flatMap(text -> Stream.of(Passage.ofLayout("\n"), text)).skip(1).toList());
    }

    private void readField(int column, Passage printed, ItemDraft draft) {
      Field field = fields.get(column).orElse(null);
      if (field == Field.NAME) {
        readName(printed.unbroken(), draft);
        return;
      }
      Text text = ledger.read(printed);
      if (field == Field.NUMBER && draft.number == null) {
        draft.number = ItemNumbers.normalised(text.value());
      } else if (field == Field.CATEGORY && draft.category == null) {
        draft.category = text.value();
      } else if (field == Field.DESCRIPTION) {
        draft.description = ItemDraft.added(draft.description, text);
      } else if (field == Field.DEPARTMENTS) {
        draft.departments =
            header.isPartOfDepartment(vocabulary, column)
                ? draft.departments.plus(text)
                : ItemDraft.added(draft.departments, text);
      } else {
        draft.fields.merge(header.label(column), text, ItemDraft::added);
      }
    }

    private void readName(Passage name, ItemDraft draft) {
      if (draft.number != null || !draft.name.isEmpty()) {
        draft.name = ItemDraft.added(draft.name, ledger.read(name));
        return;
      }
      ItemNumbers.Numbered parts = ItemNumbers.split(name);
      draft.number = parts.ascii();
      ledger.read(parts.number());
      draft.name = ledger.read(parts.name());
    }

    private List<Table> totals() {
      if (totals.isEmpty()) {
        return List.of();
      }
      List<List<Passage>> texts = table.texts();
      return List.of(
          new Table(
              totals.stream()
                  .map(row -> texts.get(row).stream().map(ledger::read).toList())
                  .toList(),
              Places.merged(
                  table.cells().stream()
                      .filter(cell -> totals.contains(cell.row()))
                      .flatMap(cell -> cell.places().stream())
                      .toList())));
    }
  }
}
