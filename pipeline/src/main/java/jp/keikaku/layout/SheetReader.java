package jp.keikaku.layout;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Regions.Region;
import jp.keikaku.pdf.Glyph;

/** Finds the tables, frames and lines of one sheet. */
final class SheetReader {
  /** More frames than this are a drawing. */
  private static final int MOST_FRAMES = 300;

  /** A slide has more than this share of its text outside of tables. */
  private static final double OUTSIDE_TABLES = 0.4;

  private final LayoutSettings settings;
  private final LineFinder lineFinder;
  private final UnruledTables unruled;

  SheetReader(LayoutSettings settings, Predicate<String> isLabel) {
    this.settings = settings;
    this.lineFinder = new LineFinder(settings);
    this.unruled = new UnruledTables(isLabel);
  }

  /**
   * What stands on one sheet, before paragraphs are told apart.
   *
   * @param sheet the sheet
   * @param lines outside of tables, from top to bottom
   * @param tables from top to bottom
   * @param frames boxes drawn around lines
   * @param regions parts that are read one after the other
   * @param apart what stands in no line
   */
  record Parts(
      Sheet sheet,
      List<Line> lines,
      List<TableBlock> tables,
      List<Box> frames,
      Regions regions,
      Apart apart) {
    /** Copies the lists. */
    Parts {
      lines = List.copyOf(lines);
      tables = List.copyOf(tables);
      frames = List.copyOf(frames);
    }

    /** The same without some of its lines. */
    Parts with(List<Line> others) {
      return new Parts(sheet, others, tables, frames, regions, apart);
    }
  }

  /**
   * What is printed beside lines and is none.
   *
   * @param lineNumbers in the margin
   * @param readings ruby
   * @param struck words struck out among others
   */
  record Apart(List<Line> lineNumbers, List<Passage> readings, List<Passage> struck) {
    private Apart with(List<Passage> words) {
      return new Apart(lineNumbers, readings, words);
    }
  }

  Parts read(Sheet whole) {
    LineNumbers numbers = LineNumbers.of(whole.glyphs());
    Ruby ruby = Ruby.of(numbers.text());
    Sheet sheet = whole.with(ruby.base());
    Apart apart =
        new Apart(
            numbers.numbers().stream().flatMap(run -> lineFinder.find(run).stream()).toList(),
            ruby.readings(),
            List.of());
    DrawnSpans spans = new DrawnSpans(sheet.rulings(), sheet.fills());
    List<Grid> grids = grids(spans, sheet.glyphs());
    StruckText struck = new StruckText(sheet.page());
    if (!struck.isEmpty()) {
      List<Glyph> out = struckOut(struck, sheet, grids);
      sheet = sheet.with(without(out, sheet.glyphs()));
      apart = apart.with(lineFinder.find(out).stream().map(Line::passage).toList());
    }
    return read(sheet, spans, grids, apart);
  }

  /** Grids of rulings, in which rows of figures and rows of bare columns need none. */
  private List<Grid> grids(DrawnSpans spans, List<Glyph> glyphs) {
    GridFinder finder = new GridFinder(settings);
    BareRows bare = new BareRows(settings);
    List<Grid> grids = new ArrayList<>();
    for (Grid grid : finder.find(spans.rulings(), glyphs)) {
      grids.add(grid.cells().size() == 1 ? grid : bare.parted(grid, inside(grid.box(), glyphs)));
    }
    for (Grid columns : finder.columns(spans.rulings())) {
      bare.inColumns(columns, inside(columns.box(), glyphs)).ifPresent(grids::add);
    }
    return grids;
  }

  /** The struck characters among others, in cells and in lines outside of tables. */
  private List<Glyph> struckOut(StruckText struck, Sheet sheet, List<Grid> grids) {
    List<Glyph> out = new ArrayList<>();
    List<Glyph> rest = sheet.glyphs();
    for (Grid grid : grids) {
      if (grid.cells().size() > 1) {
        List<Glyph> inside = inside(grid.box(), rest);
        out.addAll(struck.inCells(grid, inside));
        rest = without(inside, rest);
      }
    }
    out.addAll(struck.inLines(lineFinder.find(rest)));
    return out;
  }

  private static List<Glyph> without(List<Glyph> out, List<Glyph> glyphs) {
    BitSet orders = new BitSet();
    out.forEach(glyph -> orders.set(glyph.order()));
    return glyphs.stream().filter(glyph -> !orders.get(glyph.order())).toList();
  }

  private Parts read(Sheet sheet, DrawnSpans spans, List<Grid> grids, Apart apart) {
    List<TableBlock> tables = new ArrayList<>();
    List<Box> frames = new ArrayList<>();
    BitSet inTables = new BitSet();
    Grounds grounds = new Grounds(sheet.fills());
    TableReader reader = new TableReader(settings);
    for (Grid grid : grids) {
      if (grid.cells().size() == 1) {
        frames.add(grid.box());
      } else if (grids.stream().noneMatch(other -> isInside(grid, other))) {
        List<Glyph> glyphs = inside(grid.box(), sheet.glyphs());
        if (glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
          Grid joined = spans.joined(grid, glyphs);
          tables.add(reader.read(sheet.page().number(), joined, glyphs, grounds));
          glyphs.forEach(glyph -> inTables.set(glyph.order()));
        }
      }
    }
    List<Glyph> rest =
        sheet.glyphs().stream().filter(glyph -> !inTables.get(glyph.order())).toList();
    if (sheet.isSlide() && addUnruled(sheet, lineFinder.find(rest), tables)) {
      rest = outside(tables, rest);
    }
    boolean slide = sheet.isSlide() && rest.size() > sheet.glyphs().size() * OUTSIDE_TABLES;
    List<List<Glyph>> texts = slide ? TextBoxes.find(rest) : List.of();
    return texts.isEmpty()
        ? text(sheet, rest, tables, frames, apart)
        : slide(sheet, texts, tables, apart);
  }

  /** The lines of a sheet as they follow each other, without tables and columns. */
  Parts lines(Sheet sheet) {
    return new Parts(
        sheet,
        lineFinder.find(sheet.glyphs()),
        List.of(),
        List.of(),
        Regions.NONE,
        new Apart(List.of(), List.of(), List.of()));
  }

  /** A page that is read line by line, in one column or several. */
  private Parts text(
      Sheet sheet, List<Glyph> rest, List<TableBlock> tables, List<Box> frames, Apart apart) {
    List<Glyph> unframed = new ArrayList<>();
    List<Line> lines = framedLines(rest, frames, unframed);
    List<Line> own = lineFinder.find(unframed);
    if (addUnruled(sheet, own, tables)) {
      unframed = outside(tables, unframed);
      own = lineFinder.find(unframed);
    }
    Regions columns = TextColumns.find(unframed, areas(tables), lineFinder);
    lines.addAll(columns.all().isEmpty() ? own : inColumns(unframed, columns));
    lines.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    return new Parts(sheet, lines, tables, frames, columns, apart);
  }

  /**
   * Adds the tables that white space makes of these lines, and says whether there are any. On a
   * slide rulings are drawn for looks, and tell nothing.
   */
  private boolean addUnruled(Sheet sheet, List<Line> lines, List<TableBlock> tables) {
    List<Grid> grids =
        unruled.find(
            lines, new GridFinder(settings).horizontals(sheet.rulings()), !sheet.isSlide());
    if (grids.isEmpty()) {
      return false;
    }
    TableReader reader = new TableReader(settings);
    Grounds grounds = new Grounds(sheet.fills());
    for (Grid grid : grids) {
      List<Glyph> glyphs = inside(grid.box(), sheet.glyphs());
      tables.add(reader.read(sheet.page().number(), grid, glyphs, grounds));
    }
    return true;
  }

  private static List<Box> areas(List<TableBlock> tables) {
    return tables.stream().map(table -> table.places().getFirst().box()).toList();
  }

  private static List<Glyph> outside(List<TableBlock> tables, List<Glyph> glyphs) {
    List<Box> areas = areas(tables);
    return glyphs.stream()
        .filter(
            glyph ->
                areas.stream()
                    .noneMatch(area -> area.contains(glyph.box().centerX(), glyph.box().centerY())))
        .toList();
  }

  /** A page that is read box by box. */
  private Parts slide(Sheet sheet, List<List<Glyph>> texts, List<TableBlock> tables, Apart apart) {
    List<Line> lines = new ArrayList<>();
    List<Box> boxes = new ArrayList<>(areas(tables));
    for (List<Glyph> glyphs : texts) {
      List<Line> own = lineFinder.find(glyphs);
      boxes.add(Box.around(own.stream().map(Line::box).toList()));
      lines.addAll(own);
    }
    lines.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    List<Region> regions = BoxOrder.sorted(boxes).stream().map(box -> new Region(box, 0)).toList();
    return new Parts(sheet, lines, tables, List.of(), new Regions(false, regions), apart);
  }

  private static List<Glyph> inside(Box box, List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(glyph -> box.contains(glyph.box().centerX(), glyph.box().centerY()))
        .toList();
  }

  /** Lines inside a frame do not mix with those beside it; what is in none is added apart. */
  private List<Line> framedLines(List<Glyph> glyphs, List<Box> frames, List<Glyph> unframed) {
    List<Line> lines = new ArrayList<>();
    BitSet framed = new BitSet();
    for (Box frame : frames.size() > MOST_FRAMES ? List.<Box>of() : frames) {
      List<Glyph> inside =
          inside(frame, glyphs).stream().filter(glyph -> !framed.get(glyph.order())).toList();
      inside.forEach(glyph -> framed.set(glyph.order()));
      lines.addAll(lineFinder.find(inside));
    }
    glyphs.stream().filter(glyph -> !framed.get(glyph.order())).forEach(unframed::add);
    return lines;
  }

  /** Nor do lines of several columns. */
  private List<Line> inColumns(List<Glyph> glyphs, Regions columns) {
    List<List<Glyph>> parts =
        Stream.generate(() -> (List<Glyph>) new ArrayList<Glyph>())
            .limit(columns.all().size() + 1)
            .toList();
    glyphs.forEach(glyph -> parts.get(columns.of(glyph.box()) + 1).add(glyph));
    return parts.stream().flatMap(part -> lineFinder.find(part).stream()).collect(toList());
  }

  private static boolean isInside(Grid grid, Grid other) {
    return !other.equals(grid)
        && other.cells().size() > 1
        && other.box().width() * other.box().height() > grid.box().width() * grid.box().height()
        && other.box().contains(grid.box().centerX(), grid.box().centerY());
  }
}
