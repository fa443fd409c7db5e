package jp.keikaku.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.pdf.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables with random spans are read back as they were drawn. */
final class RandomTablesTest {
  private static final double WIDE = 60;
  private static final double HIGH = 24;
  private static final double MARGIN = 150;
  private static final double PAGE = 900;

  /** A cell as drawn, in grid edges. */
  private record Drawn(int top, int left, int bottom, int right, String text) {}

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTableIsReadAsItWasDrawn(int seed) {
    Random random = new Random(seed);
    List<Drawn> cells = cells(random, 2 + random.nextInt(5), 2 + random.nextInt(4));
    while (cells.size() == 1) {
      // One cell alone is a frame around a paragraph.
      cells = cells(random, 3, 3);
    }
    PageContent page = page(cells, random);
    DocumentLayout layout =
        new LayoutReader(LayoutSettings.standard())
            .read(new DocumentContent(null, List.of(page), List.of()));
    assertThat(layout.blocks()).hasSize(1);
    assertThat(layout.blocks().getFirst()).isInstanceOf(TableBlock.class);
    TableBlock table = (TableBlock) layout.blocks().getFirst();
    assertThat(table.cells().stream().map(RandomTablesTest::shape))
        .containsExactlyInAnyOrderElementsOf(shapes(cells));
  }

  private static List<String> shapes(List<Drawn> cells) {
    return cells.stream().map(cell -> shape(cell, cells)).toList();
  }

  private static String shape(Cell cell) {
    return "%d+%d %d+%d %s"
        .formatted(
            cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan(), cell.text().value());
  }

  /** The cell in the edges that some cell has a side at: others cannot be seen. */
  private static String shape(Drawn cell, List<Drawn> cells) {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeSet<Integer> columns = new TreeSet<>();
    cells.forEach(
        each -> {
          rows.addAll(List.of(each.top(), each.bottom()));
          columns.addAll(List.of(each.left(), each.right()));
        });
    int row = rows.headSet(cell.top()).size();
    int column = columns.headSet(cell.left()).size();
    return "%d+%d %d+%d %s"
        .formatted(
            row,
            rows.headSet(cell.bottom()).size() - row,
            column,
            columns.headSet(cell.right()).size() - column,
            cell.text());
  }

  /** A grid in which random rectangles of cells are one cell. */
  private static List<Drawn> cells(Random random, int rows, int columns) {
    int[][] owners = new int[rows][columns];
    List<Drawn> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (owners[row][column] != 0) {
          continue;
        }
        int right = column + 1;
        while (right < columns && owners[row][right] == 0 && random.nextInt(4) == 0) {
          right++;
        }
        int bottom = Math.min(rows, row + 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0));
        for (int y = row; y < bottom; y++) {
          for (int x = column; x < right; x++) {
            owners[y][x] = cells.size() + 1;
          }
        }
        cells.add(new Drawn(row, column, bottom, right, text(random, cells.size())));
      }
    }
    return cells;
  }

  private static String text(Random random, int index) {
    return "市民課" + (char) ('一' + index * 7) + (random.nextBoolean() ? "係" : "");
  }

  private static PageContent page(List<Drawn> cells, Random random) {
    List<Ruling> rulings = new ArrayList<>();
    List<Glyph> glyphs = new ArrayList<>();
    for (Drawn cell : cells) {
      double left = MARGIN + cell.left() * WIDE;
      double right = MARGIN + cell.right() * WIDE;
      double top = MARGIN + cell.top() * HIGH;
      double bottom = MARGIN + cell.bottom() * HIGH;
      rulings.add(horizontal(top, left, right, random));
      rulings.add(horizontal(bottom, left, right, random));
      rulings.add(vertical(left, top, bottom, random));
      rulings.add(vertical(right, top, bottom, random));
      double x = left + 4;
      for (String character : cell.text().split("", -1)) {
        if (!character.isEmpty()) {
          Box box = new Box(x, top + 7, x + 10, top + 17);
          glyphs.add(new Glyph(glyphs.size(), 1, character, box, 10, "F", Direction.HORIZONTAL));
          x += 10;
        }
      }
    }
    return new PageContent(
        1, PAGE, PAGE, glyphs, List.of(), List.of(), rulings, List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  /** Producers draw a ruling in pieces that do not lie exactly on one line. */
  private static Ruling horizontal(double y, double from, double to, Random random) {
    return new Ruling(true, y + jitter(random), from - 0.3, to + 0.3, 0.5, false);
  }

  private static Ruling vertical(double x, double from, double to, Random random) {
    return new Ruling(false, x + jitter(random), from - 0.3, to + 0.3, 0.5, false);
  }

  private static double jitter(Random random) {
    return random.nextDouble() * 0.6 - 0.3;
  }
}
