package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Place;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.pdf.Glyph;

/**
 * Tells tables whose rules do not part their texts: a word that was drawn in one go and without a
 * gap stands in two cells.
 */
final class TableDoubts {
  /** Nearer than this, in ems, two characters are of one word. */
  private static final double GAP = 0.1;

  /** So many characters on each side of a rule are quoted. */
  private static final int QUOTED = 4;

  private static final int MOST_QUOTES = 5;

  private TableDoubts() {}

  /** A character and where it stands. */
  private record Placed(Glyph glyph, Cell cell) {}

  /** One diagnostic for each page of the table that has such words. */
  static List<Diagnostic> of(TableBlock table) {
    Map<Integer, List<Placed>> pages = new TreeMap<>();
    for (Cell cell : table.cells()) {
      for (Glyph glyph : cell.text().glyphs()) {
        pages.computeIfAbsent(glyph.page(), page -> new ArrayList<>()).add(new Placed(glyph, cell));
      }
    }
    return pages.entrySet().stream()
        .map(page -> onPage(page.getKey(), page.getValue(), table))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Diagnostic> onPage(int page, List<Placed> drawn, TableBlock table) {
    drawn.sort(Comparator.comparingInt(placed -> placed.glyph().order()));
    List<String> words = new ArrayList<>();
    for (int i = 1; i < drawn.size(); i++) {
      if (isWord(drawn.get(i - 1), drawn.get(i))) {
        words.add(quoted(drawn, i));
      }
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    parameters.put("page", String.valueOf(page));
    parameters.put("count", String.valueOf(words.size()));
    parameters.put("text", words.stream().limit(MOST_QUOTES).collect(Collectors.joining(", ")));
    Box area =
        table.places().stream()
            .filter(place -> place.page() == page)
            .map(Place::box)
            .reduce(Box::union)
            .orElseGet(() -> Box.around(drawn.stream().map(each -> each.glyph().box()).toList()));
    return Optional.of(
        Diagnostic.of(
            DiagnosticKind.TABLE_NOT_UNDERSTOOD, List.of(new Place(page, area)), parameters));
  }

  /** Whether two characters of a word stand in different cells. */
  private static boolean isWord(Placed first, Placed second) {
    Glyph before = first.glyph();
    Glyph after = second.glyph();
    double size = Math.min(before.size(), after.size());
    boolean otherCell =
        first.cell().column() != second.cell().column()
            || first.cell().row() != second.cell().row();
    return otherCell
        && after.order() == before.order() + 1
        && after.direction() == before.direction()
        && !before.isBlank()
        && !after.isBlank()
        && Math.abs(after.box().left() - before.box().right()) < GAP * size
        && Math.abs(after.box().bottom() - before.box().bottom()) < GAP * size;
  }

  /** The characters before and behind a rule, which the mark stands for. */
  private static String quoted(List<Placed> drawn, int second) {
    StringBuilder quote = new StringBuilder();
    for (int i = Math.max(0, second - QUOTED); i < Math.min(drawn.size(), second + QUOTED); i++) {
      quote.append(i == second ? "|" : "").append(drawn.get(i).glyph().text());
    }
    return quote.toString();
  }
}
