package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.keikaku.document.ListedItem;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads tables with one item a row below a header: overviews, and items themselves. */
final class RowsParser {
  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final @Nullable Integer editionYear;

  RowsParser(Vocabulary vocabulary, Ledger ledger, @Nullable Integer editionYear) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.editionYear = editionYear;
  }

  /** The rows of the printed overview. */
  List<ListedItem> overview(TableBlock table) {
    List<ListedItem> items = new ArrayList<>();
    for (ItemDraft draft : items(table)) {
      items.add(new ListedItem(draft.number, draft.name, draft.category, draft.places));
    }
    return items;
  }

  /** The rows as items; a row without a name is none. */
  List<ItemDraft> items(TableBlock table) {
    List<Cell> header = table.cells().stream().filter(cell -> cell.row() == 0).toList();
    Map<Integer, Cell> headerByColumn = new HashMap<>();
    for (Cell cell : header) {
      ledger.label(cell.text());
      IntStream.range(cell.column(), cell.columnEnd())
          .forEach(column -> headerByColumn.put(column, cell));
    }
    int firstRow = header.stream().mapToInt(Cell::rowEnd).min().orElse(1);
    List<ItemDraft> drafts = new ArrayList<>();
    for (int row = firstRow; row < table.rows(); row++) {
      int current = row;
      List<Cell> cells =
          table.cells().stream()
              .filter(cell -> cell.row() <= current && current < cell.rowEnd())
              .filter(cell -> cell.row() >= firstRow)
              .toList();
      ItemDraft draft =
          new ItemDraft(
              Places.merged(cells.stream().flatMap(cell -> cell.places().stream()).toList()));
      for (Cell cell : cells) {
        read(cell, headerByColumn.get(cell.column()), draft);
      }
      drafts.add(draft);
    }
    return drafts;
  }

  private void read(Cell cell, @Nullable Cell header, ItemDraft draft) {
    if (cell.text().isEmpty()) {
      return;
    }
    String label = header == null ? "" : header.text().value();
    OptionalInt year = Years.read(label, editionYear);
    if (year.isPresent()) {
      draft.schedule.add(new SchedulePhase(year.getAsInt(), ledger.read(cell.text().unbroken())));
      return;
    }
    Text text = ledger.read(cell.text());
    Optional<Field> field = vocabulary.fields(label).stream().findFirst();
    if (field.isEmpty()) {
      draft.fields.put(Width.fold(label), text);
      return;
    }
    switch (field.get()) {
      case NUMBER -> draft.number = ItemNumbers.normalised(text.value());
      case NAME -> readName(cell.text().unbroken(), draft);
      case CATEGORY -> draft.category = text.value();
      case DESCRIPTION -> draft.description = text;
      case DEPARTMENTS -> draft.departments = text;
      case SCHEDULE,
          CHALLENGES,
          INDEX,
          TERM,
          DEFINITION,
          CONTENTS_HEADING,
          LIST_HEADING,
          LEGEND_HEADING,
          CHANGES_HEADING,
          GLOSSARY_HEADING,
          APPENDIX_HEADING,
          ISSUED,
          PUBLISHER,
          EDITOR,
          ADDRESS,
          TELEPHONE ->
          draft.fields.put(Width.fold(label), text);
    }
  }

  private void readName(Passage name, ItemDraft draft) {
    if (draft.number != null) {
      draft.name = ledger.read(name);
      return;
    }
    ItemNumbers.Numbered parts = ItemNumbers.split(name);
    draft.number = parts.ascii();
    ledger.read(parts.number());
    draft.name = ledger.read(parts.name());
  }
}
