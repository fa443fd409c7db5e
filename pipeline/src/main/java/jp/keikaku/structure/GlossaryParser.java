package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads a table of terms and definitions, an index column that spans several terms included. */
final class GlossaryParser {
  private static final Pattern ABBREVIATES =
      Pattern.compile("^[「『“\"]?([A-Za-z][A-Za-z0-9 .,&'’/-]*[A-Za-z0-9])[」』”\"]?の(?:略|頭文字|短縮)");
  private static final Pattern ABBREVIATES_INSIDE =
      Pattern.compile(
          "[（(「]([A-Za-z][A-Za-z0-9 .,&'’/-]* [A-Za-z0-9 .,&'’/-]*[A-Za-z0-9])[」）)]?の略");
  private static final Pattern BRACKETED =
      Pattern.compile("^(.*[^\\s　])[\\s　]*[（(]([^（）()]+)[）)]$");
  private static final Pattern EXPANSION =
      Pattern.compile("[A-Za-z][A-Za-z0-9'’&/. -]*[a-z][A-Za-z0-9'’&/. -]*");
  private static final Pattern ALIAS =
      Pattern.compile("(?:以下|略して|別名|通称|または|又は)[「『]([^「」『』]{1,40})[」』]|[「『]([^「」『』]{1,40})[」』]とも");

  private final Vocabulary vocabulary;
  private final Ledger ledger;

  GlossaryParser(Vocabulary vocabulary, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
  }

  List<GlossaryEntry> parse(TableBlock table) {
    Map<Field, Integer> columns = columns(table);
    boolean header = table.cellsIn(0).stream().anyMatch(this::isHeader);
    List<GlossaryEntry> entries = new ArrayList<>();
    String index = null;
    for (int row = 0; row < table.rows(); row++) {
      if (row == 0 && header) {
        table.cellsIn(0).forEach(cell -> ledger.label(cell.text()));
        continue;
      }
      Optional<Cell> indexCell = cell(table, row, columns.get(Field.INDEX));
      if (indexCell.isPresent() && !indexCell.get().text().isEmpty()) {
        index = ledger.read(indexCell.get().text().unbroken()).value();
      }
      Optional<Cell> term = cell(table, row, columns.get(Field.TERM));
      Optional<Cell> definition = cell(table, row, columns.get(Field.DEFINITION));
      if (term.isPresent() && definition.isPresent() && !term.get().text().isEmpty()) {
        entries.add(entry(term.get(), definition.get(), index));
      } else if (definition.isPresent() && !definition.get().text().isEmpty()) {
        appendToLast(entries, definition.get());
      }
    }
    return entries;
  }

  private boolean isHeader(Cell cell) {
    return vocabulary.fields(cell.text().value()).stream()
        .anyMatch(field -> field == Field.TERM || field == Field.DEFINITION);
  }

  /** Column of each field: by header, else index, term, definition from the right. */
  private Map<Field, Integer> columns(TableBlock table) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (Cell cell : table.cellsIn(0)) {
      for (Field field : vocabulary.fields(cell.text().value())) {
        columns.putIfAbsent(field, cell.column());
      }
    }
    if (!columns.containsKey(Field.TERM) || !columns.containsKey(Field.DEFINITION)) {
      columns.put(Field.DEFINITION, table.columns() - 1);
      columns.put(Field.TERM, Math.max(0, table.columns() - 2));
    }
    if (!columns.containsKey(Field.INDEX) && columns.get(Field.TERM) > 0) {
      columns.put(Field.INDEX, 0);
    }
    return columns;
  }

  private static Optional<Cell> cell(TableBlock table, int row, @Nullable Integer column) {
    return column == null
        ? Optional.empty()
        : table.cells().stream()
            .filter(cell -> cell.row() == row)
            .filter(cell -> cell.column() <= column && column < cell.columnEnd())
            .findFirst();
  }

  private GlossaryEntry entry(Cell termCell, Cell definitionCell, @Nullable String index) {
    Passage printed = termCell.text().unbroken();
    Text definition = ledger.read(definitionCell.text().unbroken());
    String expansion = expansion(definition.value());
    List<String> aliases = new ArrayList<>(aliases(definition.value()));
    Matcher bracketed = BRACKETED.matcher(printed.value());
    Passage term = printed;
    if (bracketed.matches()) {
      Passage inner = printed.slice(bracketed.start(2), bracketed.end(2));
      boolean expands =
          EXPANSION.matcher(Width.narrow(inner.value())).matches()
              && inner.value().indexOf(' ') > 0;
      if (expands) {
        term = printed.slice(0, bracketed.end(1));
        ledger.label(printed.slice(bracketed.end(1), bracketed.start(2)));
        ledger.label(printed.slice(bracketed.end(2), printed.length()));
        expansion = ledger.read(inner).value();
      } else {
        aliases.add(inner.value());
      }
    }
    return new GlossaryEntry(
        ledger.read(term),
        index,
        definition,
        expansion,
        aliases.stream().distinct().toList(),
        Places.merged(
            java.util.stream.Stream.concat(
                    termCell.places().stream(), definitionCell.places().stream())
                .toList()));
  }

  private static @Nullable String expansion(String definition) {
    Matcher matcher = ABBREVIATES.matcher(definition);
    if (matcher.find()) {
      return matcher.group(1).strip();
    }
    Matcher inside = ABBREVIATES_INSIDE.matcher(definition);
    return inside.find() ? inside.group(1).strip() : null;
  }

  private static List<String> aliases(String definition) {
    List<String> aliases = new ArrayList<>();
    Matcher matcher = ALIAS.matcher(definition);
    while (matcher.find()) {
      String first = matcher.group(1);
      aliases.add(first == null ? matcher.group(2) : first);
    }
    return aliases;
  }

  /** A row without a term goes on with the definition above it. */
  private void appendToLast(List<GlossaryEntry> entries, Cell definition) {
    Text more = ledger.read(definition.text().unbroken());
    if (entries.isEmpty()) {
      return;
    }
    GlossaryEntry last = entries.removeLast();
    entries.add(
        new GlossaryEntry(
            last.term(),
            last.index(),
            last.definition().plus(more),
            last.expansion(),
            last.aliases(),
            Places.merged(
                java.util.stream.Stream.concat(last.places().stream(), definition.places().stream())
                    .toList())));
  }
}
