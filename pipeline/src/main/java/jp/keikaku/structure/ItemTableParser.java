package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads a table that describes one item with labels beside their values. */
final class ItemTableParser {
  private static final Pattern CHALLENGE = Pattern.compile("(課題|項目|視点)?([0-9①-⑳一二三四五六七八九十]+)");
  private static final Set<String> YES = Set.of("○", "〇", "◯", "◎", "●");
  private static final Set<String> NO = Set.of("×", "✕", "✖", "-", "ー", "✗");
  private static final String REST = "その他";

  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final @Nullable Integer editionYear;

  ItemTableParser(Vocabulary vocabulary, Ledger ledger, @Nullable Integer editionYear) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.editionYear = editionYear;
  }

  /** Reads one table. */
  ItemDraft parse(TableBlock table) {
    return new Reading(table).read();
  }

  /** The cells of one table while they are read. Mutable. */
  private final class Reading {
    private final TableBlock table;
    private final Map<Cell, List<Field>> labels = new LinkedHashMap<>();
    private final Set<Cell> taken = new HashSet<>();
    private final ItemDraft draft;

    Reading(TableBlock table) {
      this.table = table;
      this.draft = new ItemDraft(table.places());
      for (Cell cell : table.cells()) {
        List<Field> fields = vocabulary.fields(cell.text().value());
        if (!fields.isEmpty()) {
          labels.put(cell, fields);
        }
      }
    }

    ItemDraft read() {
      labels.forEach(this::readLabelled);
      if (draft.schedule.isEmpty()) {
        readSchedule(besideYears());
      }
      for (Cell cell : table.cells()) {
        if (!taken.contains(cell) && !labels.containsKey(cell) && !cell.text().isEmpty()) {
          readUnlabelled(cell);
        }
      }
      return draft;
    }

    private void readLabelled(Cell label, List<Field> fields) {
      ledger.label(label.text());
      List<Cell> values = valuesOf(label);
      if (!isPreferred(label, fields)) {
        keep(label, values);
        return;
      }
      switch (fields.getFirst()) {
        case NUMBER -> readNumber(values, fields.contains(Field.NAME));
        case NAME -> readName(values);
        case DESCRIPTION -> draft.description = ItemDraft.added(draft.description, read(values));
        case DEPARTMENTS -> draft.departments = read(values);
        case CATEGORY -> draft.category = readOrNull(values);
        case SCHEDULE -> {
          readSchedule(values);
          if (values.stream().noneMatch(taken::contains)) {
            keep(label, values);
          }
        }
        case CHALLENGES -> readChallenges(values);
        case INDEX,
            TERM,
            DEFINITION,
            READING,
            EXPANSION,
            ALIAS,
            BEFORE,
            AFTER,
            CONTENTS_HEADING,
            LIST_HEADING,
            LEGEND_HEADING,
            CHANGES_HEADING,
            GLOSSARY_HEADING,
            APPENDIX_HEADING,
            COMPARISON_HEADING,
            ISSUED,
            PUBLISHER,
            EDITOR,
            ADDRESS,
            TELEPHONE ->
            keep(label, values);
      }
    }

    /** Whether no other label of the table means the same and is preferred. */
    private boolean isPreferred(Cell label, List<Field> fields) {
      List<String> rivals =
          labels.entrySet().stream()
              .filter(entry -> entry.getValue().equals(fields))
              .map(entry -> entry.getKey().text().value())
              .toList();
      return fields.size() > 1
          || vocabulary.isPreferred(label.text().value(), fields.getFirst(), rivals);
    }

    /** A value that has no field of its own, under its label as printed. */
    private void keep(Cell label, List<Cell> values) {
      Text text = read(values);
      if (!text.isEmpty()) {
        draft.fields.merge(Width.fold(label.text().value()), text, ItemDraft::added);
      }
    }

    /** Where no label says so (a page end may have parted them): the columns headed by years. */
    private List<Cell> besideYears() {
      int first =
          table.cells().stream()
              .filter(this::isYear)
              .mapToInt(Cell::column)
              .min()
              .orElse(Integer.MAX_VALUE);
      int lastRow =
          table.cells().stream()
              .filter(cell -> labels.getOrDefault(cell, List.of()).contains(Field.CHALLENGES))
              .mapToInt(Cell::row)
              .min()
              .orElse(Integer.MAX_VALUE);
      return table.cells().stream()
          .filter(cell -> cell.column() >= first && cell.row() < lastRow)
          .filter(cell -> !labels.containsKey(cell) && !taken.contains(cell))
          .toList();
    }

    /** The cells to the right of a label, in its rows, up to the next label. */
    private List<Cell> valuesOf(Cell label) {
      int end =
          labels.keySet().stream()
              .filter(other -> other.column() >= label.columnEnd() && other.sharesRow(label))
              .filter(other -> !isYear(other))
              .mapToInt(Cell::column)
              .min()
              .orElse(Integer.MAX_VALUE);
      return table.cells().stream()
          .filter(cell -> cell.column() >= label.columnEnd() && cell.column() < end)
          .filter(cell -> cell.sharesRow(label) && !taken.contains(cell))
          .filter(cell -> !labels.containsKey(cell))
          .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
          .toList();
    }

    private boolean isYear(Cell cell) {
      return Years.read(cell.text().value(), editionYear).isPresent();
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

    /** A phase belongs to the year of the column that it stands under. */
    private void readSchedule(List<Cell> values) {
      for (Cell header : values) {
        OptionalInt year = Years.read(header.text().value(), editionYear);
        if (year.isEmpty() || taken.contains(header)) {
          continue;
        }
        taken.add(header);
        ledger.label(header.text());
        Passage phase = Passage.EMPTY;
        for (Cell cell : values) {
          if (cell.row() >= header.rowEnd() && cell.sharesColumn(header) && !isYear(cell)) {
            taken.add(cell);
            phase = phase.plus(cell.text().unbroken());
          }
        }
        Text text = ledger.read(phase);
        draft.schedule.add(new SchedulePhase(year.getAsInt(), text.isEmpty() ? null : text));
      }
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
            && !labels.containsKey(other)) {
          rest.add(other);
        }
      }
      taken.add(cell);
      if (rest.isEmpty()) {
        Text text = ledger.read(cell.text());
        draft.fields.merge(REST, text, ItemDraft::added);
      } else {
        ledger.label(cell.text());
        draft.fields.put(Width.fold(cell.text().value()), read(rest));
      }
    }
  }
}
