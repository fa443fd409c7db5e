package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.ParagraphFinder.Placed;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.pdf.Underline;

/** The layout stage: page content in, blocks in reading order out. Stateless. */
public final class LayoutReader {
  private final LayoutSettings settings;

  /** Creates it with its tolerances. */
  public LayoutReader(LayoutSettings settings) {
    this.settings = settings;
  }

  /** What stands on one page, before paragraphs are told apart. */
  private record PageParts(
      PageContent page, List<Line> lines, List<TableBlock> tables, List<Box> frames) {}

  /** Reads all pages. */
  public DocumentLayout read(DocumentContent content) {
    List<PageParts> pages = content.pages().stream().map(this::parts).toList();
    Set<Line> furniture =
        new FurnitureFinder(settings)
            .find(content.pages(), pages.stream().map(PageParts::lines).toList());
    List<List<Line>> body =
        pages.stream()
            .map(page -> page.lines().stream().filter(line -> !furniture.contains(line)).toList())
            .toList();
    Columns columns = Columns.measure(body, content.pages());
    List<Block> blocks = new ArrayList<>();
    Flow flow = new Flow(new ParagraphFinder(settings, columns.usualPitch()), blocks);
    for (int i = 0; i < pages.size(); i++) {
      PageParts page = pages.get(i);
      List<Object> elements = new ArrayList<>(body.get(i));
      elements.addAll(page.tables());
      elements.sort(Comparator.comparingDouble(LayoutReader::height));
      for (Object element : elements) {
        if (element instanceof TableBlock table) {
          flow.add(table);
        } else if (element instanceof Line line) {
          Box edges = columns.edges(i, line, page.frames());
          flow.add(new Placed(line, edges.left(), edges.right()));
        }
      }
    }
    flow.end();
    TableJoiner.Joined joined = TableJoiner.join(blocks);
    return new DocumentLayout(
        joined.blocks(),
        joined.repeatedHeaders(),
        pages.stream().flatMap(page -> page.lines().stream()).filter(furniture::contains).toList(),
        underlined(content),
        List.of());
  }

  private static double height(Object element) {
    return element instanceof TableBlock table
        ? table.places().getFirst().box().top()
        : ((Line) element).box().centerY();
  }

  /** Collects lines until something ends the paragraph. Mutable. */
  private static final class Flow {
    private final ParagraphFinder paragraphs;
    private final List<Block> blocks;
    private final List<Placed> open = new ArrayList<>();

    Flow(ParagraphFinder paragraphs, List<Block> blocks) {
      this.paragraphs = paragraphs;
      this.blocks = blocks;
    }

    void add(Placed placed) {
      if (!open.isEmpty() && !paragraphs.goesOn(open, placed)) {
        end();
      }
      open.add(placed);
    }

    void add(TableBlock table) {
      end();
      blocks.add(table);
    }

    void end() {
      if (!open.isEmpty()) {
        blocks.add(paragraphs.block(open));
        open.clear();
      }
    }
  }

  private PageParts parts(PageContent page) {
    List<TableBlock> tables = new ArrayList<>();
    List<Box> frames = new ArrayList<>();
    Set<Glyph> inTables = new HashSet<>();
    List<Grid> grids = new GridFinder(settings).find(page.rulings());
    TableReader reader = new TableReader(settings);
    for (Grid grid : grids) {
      if (grid.cells().size() == 1) {
        frames.add(grid.box());
      } else if (grids.stream().noneMatch(other -> isInside(grid, other))) {
        List<Glyph> glyphs =
            page.glyphs().stream()
                .filter(glyph -> grid.box().contains(glyph.box().centerX(), glyph.box().centerY()))
                .toList();
        if (glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
          tables.add(reader.read(page.number(), grid, glyphs));
          inTables.addAll(glyphs);
        }
      }
    }
    List<Glyph> rest = page.glyphs().stream().filter(glyph -> !inTables.contains(glyph)).toList();
    return new PageParts(page, lines(rest, frames), tables, frames);
  }

  /** Lines inside a frame do not mix with those beside it. */
  private List<Line> lines(List<Glyph> glyphs, List<Box> frames) {
    LineFinder finder = new LineFinder(settings);
    List<Line> lines = new ArrayList<>();
    List<Glyph> rest = new ArrayList<>(glyphs);
    for (Box frame : frames) {
      List<Glyph> framed =
          rest.stream()
              .filter(glyph -> frame.contains(glyph.box().centerX(), glyph.box().centerY()))
              .toList();
      rest.removeAll(new HashSet<>(framed));
      lines.addAll(finder.find(framed));
    }
    lines.addAll(finder.find(rest));
    lines.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    return lines;
  }

  private static boolean isInside(Grid grid, Grid other) {
    return !other.equals(grid)
        && other.cells().size() > 1
        && other.box().width() * other.box().height() > grid.box().width() * grid.box().height()
        && other.box().contains(grid.box().centerX(), grid.box().centerY());
  }

  private static Set<Glyph> underlined(DocumentContent content) {
    Set<Glyph> underlined = new HashSet<>();
    for (PageContent page : content.pages()) {
      for (Underline underline : page.underlines()) {
        for (Glyph glyph : page.glyphs()) {
          if (!glyph.isBlank()
              && Math.abs(glyph.box().bottom() - underline.ruling().position())
                  < 0.25 * glyph.size()
              && glyph.box().centerX() > underline.ruling().from()
              && glyph.box().centerX() < underline.ruling().to()) {
            underlined.add(glyph);
          }
        }
      }
    }
    return underlined;
  }
}
