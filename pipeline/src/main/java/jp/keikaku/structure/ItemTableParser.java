package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads a table that describes one item, or several one below the other, by its labels. */
final class ItemTableParser {
  private static final Pattern CHALLENGE = Pattern.compile("(課題|項目|視点)?([0-9①-⑳一二三四五六七八九十]+)");
  private static final Set<String> YES = Set.of("○", "〇", "◯", "◎", "●");
  private static final Set<String> NO = Set.of("×", "✕", "✖", "-", "ー", "✗");

  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final DrawnMarks drawn;
  private final @Nullable Integer editionYear;

  ItemTableParser(
      Vocabulary vocabulary, Ledger ledger, DrawnMarks drawn, @Nullable Integer editionYear) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.drawn = drawn;
    this.editionYear = editionYear;
  }

  /** Reads a table of one item or more. */
  List<ItemDraft> parseAll(TableBlock table) {
    return StackedItems.parted(vocabulary, table).stream().map(this::parse).toList();
  }

  /** Reads a table of one item. */
  ItemDraft parse(TableBlock table) {
    return new Reading(table).read();
  }

  /** The cells of one item while they are read. Mutable. */
  private final class Reading {
    private final TableBlock table;
    private final LabelledCells labels;
    private final Set<Cell> taken = new HashSet<>();
    private final ItemDraft draft;

    Reading(TableBlock table) {
      this.table = table;
      this.labels = new LabelledCells(vocabulary, table, editionYear);
      this.draft = new ItemDraft(table.places());
    }

    ItemDraft read() {
      labels.labels().forEach(this::readLabelled);
      readScheduleBesideYears();
      for (Cell cell : table.cells()) {
        if (!taken.contains(cell) && !labels.isLabel(cell) && !cell.text().isEmpty()) {
          readUnlabelled(cell);
        }
      }
      return draft;
    }

    private void readLabelled(Cell label, List<Field> fields) {
      List<Cell> values =
          labels.values(label).stream().filter(cell -> !taken.contains(cell)).toList();
      Optional<ItemField> field =
          fields.stream().flatMap(each -> ItemField.of(each).stream()).findFirst();
      if (values.isEmpty() && field.isEmpty() && !labels.headsOthers(label)) {
        readRest(label);
        return;
      }
      ledger.label(label.text());
      if (field.isEmpty() || !isPreferred(label, fields)) {
        readOther(label, values);
        return;
      }
      switch (field.get()) {
        case NUMBER -> readNumber(values, fields.contains(Field.NAME));
        case NAME -> readName(values);
        case DESCRIPTION -> draft.description = ItemDraft.added(draft.description, read(values));
        case DEPARTMENTS -> readDepartments(values);
        case CATEGORY -> draft.category = readOrNull(values);
        case SCHEDULE -> {
          readSchedule(values);
          readScheduleBesideYears();
          if (values.stream().noneMatch(taken::contains)) {
            readOther(label, values);
          }
        }
        case CHALLENGES -> readChallenges(values);
      }
    }

    /** Whether no other label of the table means the same and is preferred. */
    private boolean isPreferred(Cell label, List<Field> fields) {
      List<String> rivals =
          labels.labels().entrySet().stream()
              .filter(entry -> entry.getValue().equals(fields))
              .map(entry -> entry.getKey().text().value())
              .toList();
      return fields.size() > 1
          || vocabulary.isPreferred(label.text().value(), fields.getFirst(), rivals);
    }

    /** A label without a field of its own; years below it head its figures. */
    private void readOther(Cell label, List<Cell> values) {
      String path = labels.path(label);
      for (Cell year : values) {
        List<Cell> below = belowYear(year, values);
        if (labels.isYear(year) && below.stream().anyMatch(cell -> !cell.text().isEmpty())) {
          taken.add(year);
          ledger.label(year.text());
          String key = path + RowsHeader.LEVELS + Width.fold(year.text().value());
          draft.fields.put(key, read(below));
        }
      }
      Text text = read(values.stream().filter(cell -> !taken.contains(cell)).toList());
      if (!text.isEmpty()) {
        draft.fields.merge(path, text, ItemDraft::added);
      }
    }

    /** Where no label stands before the years (a page end may have parted them). */
    private void readScheduleBesideYears() {
      if (draft.schedule.isEmpty()) {
        readSchedule(besideYears());
      }
    }

    /** The columns headed by years. */
    private List<Cell> besideYears() {
      int first =
          table.cells().stream()
              .filter(labels::isYear)
              .mapToInt(Cell::column)
              .min()
              .orElse(Integer.MAX_VALUE);
      int lastRow =
          labels.labels().entrySet().stream()
              .filter(entry -> entry.getValue().contains(Field.CHALLENGES))
              .mapToInt(entry -> entry.getKey().row())
              .min()
              .orElse(Integer.MAX_VALUE);
      return table.cells().stream()
          .filter(cell -> cell.column() >= first && cell.row() < lastRow)
          .filter(cell -> !labels.isLabel(cell) && !taken.contains(cell))
          .toList();
    }

    private Text read(List<Cell> cells) {
      Passage text = Passage.EMPTY;
      for (Cell cell : cells) {
        taken.add(cell);
        if (!cell.text().isEmpty()) {
          text =
              text.isEmpty()
                  ? cell.text()
                  : Passage.join(List.of(text, Passage.ofLayout("\n"), cell.text()));
        }
      }
      return ledger.read(text);
    }

    private @Nullable String readOrNull(List<Cell> cells) {
      Text text = read(cells);
      return text.isEmpty() ? null : text.value();
    }

    private void readNumber(List<Cell> values, boolean alsoName) {
      List<Cell> filled = values.stream().filter(cell -> !cell.text().isEmpty()).toList();
      taken.addAll(values);
      if (filled.isEmpty()) {
        return;
      }
      if (!alsoName
          && filled.size() == 1
          && ItemNumbers.prefix(filled.getFirst().text().value()).isEmpty()) {
        draft.number = ItemNumbers.normalised(ledger.read(filled.getFirst().text()).value());
        return;
      }
      ItemNumbers.Numbered first = ItemNumbers.split(filled.getFirst().text());
      draft.number = first.ascii();
      ledger.read(first.number());
      Passage name = first.name();
      for (Cell cell : filled.subList(1, filled.size())) {
        name = name.plus(cell.text());
      }
      if (alsoName || !name.isEmpty()) {
        draft.name = ledger.read(name.unbroken());
      }
    }

    /** Departments; 部, 課 and 係 with a cell each are one. */
    private void readDepartments(List<Cell> values) {
      List<Cell> heads =
          values.stream()
              .filter(cell -> vocabulary.means(cell.text().value(), Field.DEPARTMENT_PART))
              .toList();
      if (heads.isEmpty()) {
        draft.departments = ItemDraft.added(draft.departments, read(values));
        return;
      }
      Set<Integer> looks = DrawnMarks.grounds(heads);
      Passage whole = Passage.EMPTY;
      @Nullable Cell label = null;
      for (Cell cell : values) {
        taken.add(cell);
        if (heads.contains(cell) || looks.contains(cell.ground())) {
          ledger.label(cell.text());
          label = cell;
        } else if (label == null || heads.contains(label)) {
          whole = whole.plus(cell.text());
        } else if (!cell.text().isEmpty()) {
          draft.fields.merge(
              Width.fold(label.text().value()), ledger.read(cell.text()), ItemDraft::added);
        }
      }
      draft.departments = ItemDraft.added(draft.departments, ledger.read(whole.unbroken()));
    }

    private void readName(List<Cell> values) {
      taken.addAll(values);
      Passage all = Passage.join(values.stream().map(Cell::text).toList()).unbroken();
      ItemNumbers.Numbered parts =
          draft.number == null
              ? ItemNumbers.split(all)
              : new ItemNumbers.Numbered(Passage.EMPTY, all);
      if (!parts.number().isEmpty()) {
        draft.number = parts.ascii();
        ledger.read(parts.number());
      }
      draft.name = ledger.read(parts.name());
    }

    /** A phase stands under its year, or beside it where years stand one below the other. */
    private void readSchedule(List<Cell> values) {
      ScheduleGrid grid = new ScheduleGrid(ledger, drawn, editionYear);
      List<Cell> open = values.stream().filter(cell -> !taken.contains(cell)).toList();
      if (grid.reads(open)) {
        ScheduleGrid.Result result = grid.read(open);
        taken.addAll(result.cells());
        draft.schedule.addAll(result.phases());
        return;
      }
      List<SchedulePhases.Year> years = new ArrayList<>();
      for (Cell header : values) {
        OptionalInt year = Years.read(header.text().value(), editionYear);
        if (year.isPresent() && !taken.contains(header)) {
          taken.add(header);
          ledger.label(header.text());
          List<Cell> below = belowYear(header, values);
          List<Cell> cells = below.isEmpty() ? besideYear(header, values) : below;
          taken.addAll(cells);
          boolean marked =
              cells.stream()
                  .anyMatch(cell -> drawn.isMarked(cell, DrawnMarks.grounds(List.of(header))));
          years.add(new SchedulePhases.Year(year.getAsInt(), null, cells, marked));
        }
      }
      draft.schedule.addAll(new SchedulePhases(ledger).read(years, null));
    }

    /** The cells below a year, down to the next year. */
    private List<Cell> belowYear(Cell year, List<Cell> values) {
      int end =
          values.stream()
              .filter(cell -> cell.row() >= year.rowEnd() && cell.sharesColumn(year))
              .filter(labels::isYear)
              .mapToInt(Cell::row)
              .min()
              .orElse(Integer.MAX_VALUE);
      return values.stream()
          .filter(cell -> cell.row() >= year.rowEnd() && cell.row() < end)
          .filter(cell -> cell.sharesColumn(year))
          .toList();
    }

    private List<Cell> besideYear(Cell year, List<Cell> values) {
      int end =
          values.stream()
              .filter(cell -> cell.column() >= year.columnEnd() && cell.sharesRow(year))
              .filter(labels::isYear)
              .mapToInt(Cell::column)
              .min()
              .orElse(Integer.MAX_VALUE);
      return values.stream()
          .filter(cell -> cell.column() >= year.columnEnd() && cell.column() < end)
          .filter(cell -> cell.sharesRow(year))
          .toList();
    }

    private void readChallenges(List<Cell> values) {
      for (Cell header : values) {
        Matcher matcher = CHALLENGE.matcher(Width.fold(header.text().value()));
        if (taken.contains(header) || !matcher.matches()) {
          continue;
        }
        OptionalInt number = JapaneseNumerals.parse(matcher.group(2));
        if (number.isEmpty()) {
          continue;
        }
        taken.add(header);
        ledger.label(header.text());
        Boolean addressed = null;
        Passage note = Passage.EMPTY;
        for (Cell cell : values) {
          if (cell.column() < header.columnEnd() || !cell.sharesRow(header)) {
            continue;
          }
          taken.add(cell);
          String folded = Width.fold(cell.text().value());
          if (addressed == null && (YES.contains(folded) || NO.contains(folded))) {
            addressed = YES.contains(folded);
            ledger.label(cell.text());
          } else if (NO.contains(folded)) {
            ledger.label(cell.text());
          } else {
            note = note.plus(cell.text());
          }
        }
        Text text = ledger.read(note);
        draft.challenges.add(
            new Challenge(number.getAsInt(), addressed, text.isEmpty() ? null : text));
      }
    }

    /** A cell that no known label stands before: the cell at its left is its label. */
    private void readUnlabelled(Cell cell) {
      if (taken.contains(cell)) {
        return;
      }
      List<Cell> rest = new ArrayList<>();
      for (Cell other : table.cells()) {
        if (other.column() >= cell.columnEnd()
            && other.sharesRow(cell)
            && !taken.contains(other)
            && !labels.isLabel(other)) {
          rest.add(other);
        }
      }
      taken.add(cell);
      if (rest.isEmpty()) {
        readRest(cell);
      } else {
        ledger.label(cell.text());
        draft.fields.merge(Width.fold(cell.text().value()), read(rest), ItemDraft::added);
      }
    }

    private void readRest(Cell cell) {
      draft.other(ledger.read(cell.text()));
    }
  }
}
