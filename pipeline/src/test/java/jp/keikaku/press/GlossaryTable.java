package jp.keikaku.press;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.PlanSource.TermSource;

/** The table of terms; entries under the same index share one merged index cell. */
final class GlossaryTable {
  private GlossaryTable() {}

  static Grid of(List<TermSource> terms, Wording wording) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.label("索引"), Cell.label("用　語"), Cell.label("説　明")));
    String index = "";
    for (TermSource term : terms) {
      List<Cell> row = new ArrayList<>();
      if (!term.index().equals(index)) {
        index = term.index();
        row.add(Cell.centered(index).spanning(1, under(index, terms)));
      }
      row.add(Cell.text(wording.of(Wording.spacedIfCapitals(term.printedTerm()))));
      row.add(Cell.text(wording.of(term.definition())));
      rows.add(List.copyOf(row));
    }
    return new Grid(List.of(0.1, 0.25, 0.65), List.copyOf(rows), 1, false);
  }

  private static int under(String index, List<TermSource> terms) {
    return Math.toIntExact(terms.stream().filter(term -> term.index().equals(index)).count());
  }
}
