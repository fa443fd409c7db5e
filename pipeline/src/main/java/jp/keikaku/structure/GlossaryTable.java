package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.keikaku.document.Place;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.LineBreaks;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of terms and definitions: by its header, or else by what its columns hold. A row
 * that says one thing over its whole width names a group; an index column may span several terms;
 * one row may hold several pairs beside each other. One per table.
 */
final class GlossaryTable {
  private static final Pattern FIGURE = Pattern.compile("(?:No\\.?)?[-0-9.,、~]{1,12}");

  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final TableBlock table;
  private final int headerRow;
  private @Nullable String index;

  /** The columns of one pair of a term and its definition; the others by their labels. */
  private record Columns(
      int term,
      int definition,
      @Nullable Integer index,
      Map<Field, Integer> named,
      Map<String, Integer> fields) {}

  /**
   * Begins.
   *
   * @param index the group that the table stands in, or null
   */
  GlossaryTable(Vocabulary vocabulary, Ledger ledger, TableBlock table, @Nullable String index) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.table = table;
    this.index = index;
    this.headerRow =
        IntStream.range(0, Math.min(table.rows(), 3)).filter(this::isHeader).findFirst().orElse(-1);
  }

  /** The group that the table ends in, or null. */
  @Nullable String index() {
    return index;
  }

  /** Its terms, pair of columns by pair of columns. */
  List<GlossaryDraft> drafts() {
    for (int row = 0; row <= headerRow; row++) {
      table.cellsIn(row).forEach(cell -> ledger.label(cell.text()));
    }
    List<GlossaryDraft> all = new ArrayList<>();
    for (Columns columns : columns()) {
      List<GlossaryDraft> drafts = new ArrayList<>();
      for (int row = headerRow + 1; row < table.rows(); row++) {
        readRow(row, columns, drafts);
      }
      all.addAll(drafts);
    }
    return all;
  }

  private boolean isHeader(int row) {
    return table.cellsIn(row).stream()
        .flatMap(cell -> vocabulary.fields(cell.text().value()).stream())
        .anyMatch(field -> field == Field.TERM || field == Field.DEFINITION);
  }

  private void readRow(int row, Columns columns, List<GlossaryDraft> drafts) {
    List<Cell> filled = table.cellsIn(row).stream().filter(cell -> !cell.text().isEmpty()).toList();
    if (isHeader(row)) {
      filled.forEach(cell -> ledger.label(cell.text()));
      return;
    }
    if (filled.size() == 1 && namesGroup(filled.getFirst(), columns)) {
      index = GlossaryGroups.read(ledger, filled.getFirst().text());
      return;
    }
    cell(row, columns.index()).ifPresent(cell -> index = GlossaryGroups.read(ledger, cell.text()));
    Optional<Cell> term = cell(row, columns.term());
    Optional<Cell> definition = cell(row, columns.definition());
    if (term.isPresent()) {
      drafts.add(draft(row, columns, term.get(), definition));
    } else if (!drafts.isEmpty()) {
      drafts.add(continued(drafts.removeLast(), row, columns));
    } else {
      definition.ifPresent(cell -> ledger.read(cell.text()));
    }
  }

  /** Whether the only cell of a row spans terms and definitions, or holds ア行 or the like. */
  private static boolean namesGroup(Cell cell, Columns columns) {
    boolean whole =
        cell.column() <= columns.term()
            && cell.columnEnd() > columns.definition()
            && columns.term() != columns.definition();
    return whole || GlossaryGroups.name(cell.text()).isPresent();
  }

  private GlossaryDraft draft(int row, Columns columns, Cell term, Optional<Cell> definition) {
    Map<Field, Passage> named = new EnumMap<>(Field.class);
    columns
        .named()
        .forEach((field, column) -> cell(row, column).ifPresent(c -> named.put(field, c.text())));
    int mark = GlossaryMark.bullet(term.text().value());
    ledger.label(term.text().slice(0, mark).strip());
    return new GlossaryDraft(
        term.text().from(mark).strip(),
        definition.map(cell -> cell.text().unbroken()).orElse(Passage.EMPTY),
        index,
        named,
        fields(row, columns, Map.of()),
        merged(term.places(), definition.map(Cell::places).orElse(List.of())));
  }

  /** A row without a term goes on with what stands above it. */
  private GlossaryDraft continued(GlossaryDraft draft, int row, Columns columns) {
    Optional<Cell> more = cell(row, columns.definition());
    return new GlossaryDraft(
        draft.term(),
        LineBreaks.join(
            draft.definition(), more.map(cell -> cell.text().unbroken()).orElse(Passage.EMPTY)),
        draft.index(),
        draft.named(),
        fields(row, columns, draft.fields()),
        merged(draft.places(), more.map(Cell::places).orElse(List.of())));
  }

  private Map<String, Passage> fields(int row, Columns columns, Map<String, Passage> above) {
    Map<String, Passage> fields = new LinkedHashMap<>(above);
    columns
        .fields()
        .forEach(
            (label, column) ->
                cell(row, column)
                    .ifPresent(cell -> fields.merge(label, cell.text(), LineBreaks::join)));
    return fields;
  }

  private static List<Place> merged(Collection<Place> some, Collection<Place> others) {
    return Places.merged(Stream.concat(some.stream(), others.stream()).toList());
  }

  /** The cell with text that begins in a row and stands in a column, if any. */
  private Optional<Cell> cell(int row, @Nullable Integer column) {
    return column == null
        ? Optional.empty()
        : table.cellsIn(row).stream()
            .filter(cell -> cell.column() <= column && column < cell.columnEnd())
            .filter(cell -> !cell.text().isEmpty())
            .findFirst();
  }

  private List<Columns> columns() {
    List<Cell> header = headerRow < 0 ? List.of() : table.cellsIn(headerRow);
    List<Cell> terms = header.stream().filter(cell -> means(cell, Field.TERM)).toList();
    if (terms.isEmpty()) {
      return List.of(unlabelled(header));
    }
    List<Columns> all = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      int from = i == 0 ? 0 : terms.get(i).column();
      int to = i + 1 < terms.size() ? terms.get(i + 1).column() : table.columns();
      List<Cell> own =
          header.stream().filter(cell -> cell.column() >= from && cell.column() < to).toList();
      all.add(labelled(terms.get(i), own, to));
    }
    return all;
  }

  private Columns labelled(Cell term, List<Cell> header, int end) {
    int termColumn = Math.min(term.columnEnd(), end) - 1;
    int definition =
        Stream.of(Field.DEFINITION, Field.DESCRIPTION)
            .flatMap(field -> header.stream().filter(cell -> means(cell, field)))
            .map(Cell::column)
            .findFirst()
            .orElse(Math.min(termColumn + 1, end - 1));
    Integer index = termColumn > term.column() ? (Integer) term.column() : null;
    Map<Field, Integer> named = new EnumMap<>(Field.class);
    Map<String, Integer> fields = new LinkedHashMap<>();
    for (Cell cell : header) {
      Field field = vocabulary.fields(cell.text().value()).stream().findFirst().orElse(null);
      if (cell.equals(term) || cell.column() == definition) {
        continue;
      }
      if (field == Field.INDEX || (cell.text().isEmpty() && cell.column() == 0)) {
        index = cell.column();
      } else if (field == Field.READING || field == Field.EXPANSION || field == Field.ALIAS) {
        named.put(field, cell.column());
      } else {
        fields.put(label(cell), cell.column());
      }
    }
    return new Columns(termColumn, definition, index, named, fields);
  }

  /** What heads a column; one without a label goes by its number. */
  private static String label(Cell cell) {
    String label = Width.fold(cell.text().value());
    return label.isEmpty() ? String.valueOf(cell.column() + 1) : label;
  }

  /** Without a header: index or number, term, definition, page; what is missing shows itself. */
  private Columns unlabelled(List<Cell> header) {
    int last = table.columns() - 1;
    Map<String, Integer> fields = new LinkedHashMap<>();
    int definition =
        header.stream()
            .filter(cell -> means(cell, Field.DEFINITION))
            .map(Cell::column)
            .findFirst()
            .orElse(last >= 2 && holdsFigures(last) ? last - 1 : last);
    int term = Math.max(0, definition - 1);
    Integer index = term > 0 && !holdsFigures(0) ? (Integer) 0 : null;
    for (int column = 0; column <= last; column++) {
      if (column != term && column != definition && (index == null || column != index)) {
        fields.put(String.valueOf(column + 1), column);
      }
    }
    return new Columns(term, definition, index, Map.of(), fields);
  }

  private boolean holdsFigures(int column) {
    List<String> texts =
        table.cells().stream()
            .filter(cell -> cell.column() == column && cell.row() > headerRow)
            .map(cell -> Width.fold(cell.text().value()))
            .filter(text -> !text.isEmpty())
            .toList();
    return !texts.isEmpty() && texts.stream().allMatch(text -> FIGURE.matcher(text).matches());
  }

  private boolean means(Cell cell, Field field) {
    return vocabulary.fields(cell.text().value()).contains(field);
  }
}
