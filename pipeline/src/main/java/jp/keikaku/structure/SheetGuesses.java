package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.text.Width;

/**
 * The labels of sheets that nobody listed. Sheets of one form say the same in the cells of their
 * labels, and each something else beside them; what the values have in common tells what a label
 * means.
 */
final class SheetGuesses {
  /**
   * So many of the sheets of a form have a label; some rows are left out where there is nothing.
   */
  private static final double COMMON = 0.3;

  /** A table with more cells is a list. */
  private static final int MOST_CELLS = 400;

  /** A label is no longer, in characters. */
  private static final int LONGEST = 14;

  /** A word, not a mark of judgement ({@code A}, {@code 〇}), an amount or a date. */
  private static final Pattern WORD = Pattern.compile(".*[\\p{IsHan}ぁ-んァ-ヶ].*[^0-9〇○].*");

  private static final Pattern YEAR = Pattern.compile(".*(?:[0-9元]年.*|[RH][0-9]+)");

  private static final String EVIDENCE = "constant";

  private final Vocabulary vocabulary;
  private final Map<String, List<TableBlock>> byForm = new HashMap<>();
  private final Map<String, List<GuessedLabel>> guesses = new HashMap<>();

  /** Sheets of one form begin with one word. */
  private static String form(TableBlock table) {
    return table.cells().isEmpty() ? "" : Width.fold(table.cells().getFirst().text().value());
  }

  SheetGuesses(Vocabulary vocabulary, List<TableBlock> tables) {
    this.vocabulary = vocabulary;
    for (TableBlock table : tables) {
      if (table.columns() > 1 && isSheet(table)) {
        StackedItems.parted(vocabulary, table)
            .forEach(
                part -> byForm.computeIfAbsent(form(part), form -> new ArrayList<>()).add(part));
      }
    }
    byForm.forEach((form, sheets) -> guesses.put(form, guessed(sheets)));
  }

  private static boolean isSheet(TableBlock table) {
    return table.rows() > 1 && table.cells().size() <= MOST_CELLS;
  }

  /** The labels of a sheet's form that the vocabulary lacks, those without a field among them. */
  List<GuessedLabel> of(TableBlock sheet) {
    return guesses.getOrDefault(form(sheet), List.of());
  }

  private List<GuessedLabel> guessed(List<TableBlock> sheets) {
    if (sheets.size() < 2) {
      return List.of();
    }
    Map<String, List<String>> values = values(sheets);
    Set<Field> known = EnumSet.noneOf(Field.class);
    values.keySet().forEach(label -> known.addAll(vocabulary.fields(label)));
    values.keySet().removeIf(label -> !vocabulary.fields(label).isEmpty());
    Map<String, GuessedLabel> found = new LinkedHashMap<>();
    for (LabelGuesses.Guesser guesser : LabelGuesses.GUESSERS) {
      values.forEach(
          (label, texts) -> {
            if (!found.containsKey(label)
                && !known.contains(guesser.field())
                && guesser.test().holds(texts)) {
              known.add(guesser.field());
              found.put(
                  label, new GuessedLabel(label, guesser.field().fileName(), guesser.evidence()));
            }
          });
    }
    values.keySet().stream()
        .filter(label -> !found.containsKey(label))
        .forEach(
            label -> found.put(label, new GuessedLabel(label, Field.OTHER.fileName(), EVIDENCE)));
    return List.copyOf(found.values());
  }

  /** What stands beside each label, sheet by sheet; labels in printed order. */
  private Map<String, List<String>> values(List<TableBlock> sheets) {
    Map<String, Integer> counts = new HashMap<>();
    for (TableBlock sheet : sheets) {
      Set<String> words = new HashSet<>();
      sheet.cells().forEach(cell -> words.add(Width.fold(cell.text().value())));
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    double least = Math.max(2, COMMON * sheets.size());
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (TableBlock sheet : sheets) {
      Set<Cell> labels = new HashSet<>();
      for (Cell cell : sheet.cells()) {
        String word = Width.fold(cell.text().value());
        Optional<Cell> value =
            beside(sheet, cell).filter(next -> isOuter(cell, next) || !isKnown(next));
        if (value.isPresent()
            && (isKnown(cell) || (counts.getOrDefault(word, 0) >= least && isWord(word)))
            && !isValue(sheet, cell, labels)) {
          labels.add(cell);
          values
              .computeIfAbsent(word, key -> new ArrayList<>())
              .add(value.get().text().value().strip());
        }
      }
    }
    values.values().removeIf(texts -> texts.size() < least);
    values.values().forEach(texts -> texts.removeIf(String::isEmpty));
    return values;
  }

  private static boolean isWord(String word) {
    return word.length() <= LONGEST
        && WORD.matcher(word).matches()
        && !YEAR.matcher(word).matches();
  }

  /** Whether a cell is the value of a label at its left, or stands below a year. */
  private boolean isValue(TableBlock sheet, Cell cell, Set<Cell> labels) {
    return sheet.cells().stream()
        .anyMatch(
            other -> {
              if (other.rowEnd() <= cell.row()) {
                return other.sharesColumn(cell)
                    && YEAR.matcher(Width.fold(other.text().value())).matches();
              }
              boolean beside = other.columnEnd() == cell.column() && other.sharesRow(cell);
              boolean heads = other.columnEnd() <= cell.column() && isOuter(other, cell);
              return (beside && labels.contains(other) && other.rowSpan() <= cell.rowSpan())
                  || (heads && !ItemField.in(vocabulary.fields(other.text().value())).isEmpty());
            });
  }

  private boolean isKnown(Cell cell) {
    return !vocabulary.fields(cell.text().value()).isEmpty();
  }

  private static boolean isOuter(Cell outer, Cell cell) {
    return outer.row() <= cell.row()
        && outer.rowEnd() >= cell.rowEnd()
        && outer.rowSpan() > cell.rowSpan();
  }

  /** The cell at the right of another, in its first row. */
  private static Optional<Cell> beside(TableBlock sheet, Cell cell) {
    return sheet.cells().stream()
        .filter(other -> other.column() == cell.columnEnd())
        .filter(other -> other.row() <= cell.row() && cell.row() < other.rowEnd())
        .findFirst();
  }
}
