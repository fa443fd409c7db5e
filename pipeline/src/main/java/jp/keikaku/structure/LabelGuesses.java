package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.text.Width;

/**
 * What the columns hold of tables that have one item a row and labels that nobody listed: offices
 * and prose make a table one of items. Tables with the same labels are looked at together.
 */
final class LabelGuesses {
  /** Of a column of offices so many cells hold nothing else. */
  private static final double OFFICES = 0.8;

  /** Of a column of prose so many cells are long or end a sentence. */
  private static final double PROSE = 0.5;

  /** A cell of prose has at least so many characters, or ends in 。. */
  private static final int LONG = 20;

  /** A name is no longer, in characters. */
  private static final int LONGEST_NAME = 45;

  /** Of a column of names so many cells differ from each other. */
  private static final double DISTINCT = 0.8;

  /** A column with fewer filled cells says too little. */
  private static final double FILLED = 0.6;

  private static final Pattern OFFICE =
      Pattern.compile(".*(?:課|室|係|部|局|所|署|館|センター|委員会|事務局|班|グループ|課長|所属長|室長|部長|局長|所長|職員|保育園|学校)");

  private static final int LONGEST_OFFICE = 24;

  private static final Pattern FIGURE =
      Pattern.compile("[^\\p{L}]*|.*[0-9].*年度?.*|[△▲-]?[0-9,.]+.{0,4}");

  private static final Pattern NUMBER = Pattern.compile("((?:[0-9]{1,4}-)*)([0-9]{1,4})");

  private final Vocabulary vocabulary;
  private final Map<List<String>, List<TableBlock>> byLabels = new HashMap<>();

  LabelGuesses(Vocabulary vocabulary, List<Block> blocks) {
    this.vocabulary = vocabulary;
    for (Block block : blocks) {
      if (block instanceof TableBlock table && table.columns() > 1 && table.rows() > 1) {
        byLabels.computeIfAbsent(labels(table), key -> new ArrayList<>()).add(table);
      }
    }
  }

  private static List<String> labels(TableBlock table) {
    RowsHeader header = RowsHeader.read(table);
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      labels.add(header.label(column));
    }
    return labels;
  }

  /** What was guessed of a table; empty where it is no table of items or all labels are known. */
  List<GuessedLabel> of(TableBlock table) {
    List<String> labels = labels(table);
    if (new HashSet<>(labels).size() < labels.size() || labels.contains("")) {
      return List.of();
    }
    List<TableBlock> same = byLabels.getOrDefault(labels, List.of(table));
    Set<Field> fields = EnumSet.noneOf(Field.class);
    Map<Integer, Field> known = new LinkedHashMap<>();
    List<Optional<Field>> columns = RowsHeader.read(table).columns(vocabulary);
    for (int column = 0; column < columns.size(); column++) {
      int at = column;
      columns
          .get(column)
          .ifPresent(
              field -> {
                known.put(at, field);
                fields.add(field);
              });
    }
    List<GuessedLabel> guesses = new ArrayList<>();
    for (Guesser guesser : GUESSERS) {
      for (int column = 0; column < labels.size(); column++) {
        String label = labels.get(column);
        if (!known.containsKey(column)
            && !fields.contains(guesser.field())
            && label.length() <= LONGEST_OFFICE
            && !label.contains(RowsHeader.LEVELS)
            && guesser.test().holds(texts(same, column))) {
          known.put(column, guesser.field());
          fields.add(guesser.field());
          guesses.add(new GuessedLabel(label, guesser.field().fileName(), guesser.evidence()));
        }
      }
    }
    return fields.contains(Field.DEPARTMENTS) && fields.contains(Field.DESCRIPTION)
        ? guesses
        : List.of();
  }

  /** The texts of a column below the headers; empty where too few cells hold one. */
  private static List<String> texts(List<TableBlock> tables, int column) {
    List<String> texts = new ArrayList<>();
    int rows = 0;
    int filled = 0;
    for (TableBlock table : tables) {
      int start = RowsHeader.read(table).end();
      rows += table.rows() - start;
      for (Cell cell : table.cells()) {
        String text = cell.text().value().strip();
        if (cell.row() >= start && cell.column() == column && !text.isEmpty()) {
          texts.add(text);
          filled += cell.rowSpan();
        }
      }
    }
    return filled >= FILLED * rows ? texts : List.of();
  }

  interface Test {
    boolean holds(List<String> texts);
  }

  /** A field, and what speaks for it. */
  record Guesser(Field field, String evidence, Test test) {}

  /** The surest first. */
  static final List<Guesser> GUESSERS =
      List.of(
          new Guesser(Field.NUMBER, "sequence", LabelGuesses::isSequence),
          new Guesser(
              Field.DEPARTMENTS,
              "offices",
              texts -> share(texts, LabelGuesses::isOffices, OFFICES)),
          new Guesser(
              Field.DESCRIPTION, "prose", texts -> share(texts, LabelGuesses::isProse, PROSE)),
          new Guesser(Field.NAME, "phrases", LabelGuesses::areNames));

  private interface TextTest {
    boolean holds(String text);
  }

  private static boolean share(Collection<String> texts, TextTest test, double least) {
    return !texts.isEmpty() && texts.stream().filter(test::holds).count() >= least * texts.size();
  }

  /** Numbers that count on, each alone or behind the number of its group: 1-1, 1-2, 2-1. */
  private static boolean isSequence(List<String> texts) {
    String group = "";
    int last = 0;
    for (String text : texts) {
      Matcher number = NUMBER.matcher(ItemNumbers.normalised(text));
      if (!number.matches()) {
        return false;
      }
      int own = Integer.parseInt(number.group(2));
      if (number.group(1).equals(group) && own != last + 1) {
        return false;
      }
      group = number.group(1);
      last = own;
    }
    return texts.size() > 1;
  }

  private static boolean isOffices(String text) {
    List<String> offices = Departments.split(text);
    return !offices.isEmpty()
        && offices.stream()
            .allMatch(
                office -> office.length() <= LONGEST_OFFICE && OFFICE.matcher(office).matches());
  }

  private static boolean isProse(String text) {
    return (text.length() >= LONG || text.endsWith("。")) && !isOffices(text);
  }

  private static boolean areNames(List<String> texts) {
    return texts.size() > 1
        && new HashSet<>(texts).size() >= DISTINCT * texts.size()
        && texts.stream()
            .allMatch(
                text ->
                    text.length() <= LONGEST_NAME
                        && text.length() > 1
                        && !text.endsWith("。")
                        && !FIGURE.matcher(Width.fold(text)).matches());
  }
}
