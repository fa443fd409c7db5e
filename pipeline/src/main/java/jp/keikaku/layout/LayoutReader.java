package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.ParagraphFinder.Placed;
import jp.keikaku.layout.SheetReader.Parts;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.pdf.Underline;
import org.jspecify.annotations.Nullable;

/** The layout stage: page content in, blocks in reading order out. Stateless. */
public final class LayoutReader {
  private final LayoutSettings settings;

  /** Creates it with its tolerances. */
  public LayoutReader(LayoutSettings settings) {
    this.settings = settings;
  }

  /** Reads all pages. */
  public DocumentLayout read(DocumentContent content) {
    List<PageContent> pages = content.pages();
    SheetReader reader = new SheetReader(settings);
    List<Parts> all =
        pages.stream().flatMap(page -> Sheet.of(page).stream()).map(reader::read).toList();
    Set<Line> furniture = furniture(pages, all);
    List<Parts> body = all.stream().map(parts -> parts.with(without(furniture, parts))).toList();
    Map<View, Columns> columns = columns(body);
    Flow flow = new Flow(paragraphs(columns, View.UPRIGHT), new TurnedBack(View.UPRIGHT, pages));
    Map<View, Integer> indexes = new EnumMap<>(View.class);
    for (Parts parts : body) {
      View view = parts.sheet().view();
      flow.turn(paragraphs(columns, view), new TurnedBack(view, pages));
      int index = indexes.merge(view, 1, Integer::sum) - 1;
      addAll(parts, index, columns.getOrDefault(view, Columns.NONE), flow);
    }
    TableJoiner.Joined joined = TableJoiner.join(flow.finish());
    return new DocumentLayout(
        joined.blocks(),
        joined.repeatedHeaders(),
        all.stream().flatMap(parts -> parts.lines().stream()).filter(furniture::contains).toList(),
        underlined(content),
        List.of());
  }

  private static List<Line> without(Set<Line> furniture, Parts parts) {
    return parts.lines().stream().filter(line -> !furniture.contains(line)).toList();
  }

  /** Running heads and page numbers stand upright, whichever way the text runs. */
  private Set<Line> furniture(List<PageContent> pages, List<Parts> all) {
    List<List<Line>> lines = new ArrayList<>();
    for (PageContent page : pages) {
      lines.add(
          all.stream()
              .filter(parts -> parts.sheet().page().number() == page.number())
              .filter(parts -> parts.sheet().view() == View.UPRIGHT)
              .flatMap(parts -> parts.lines().stream())
              .sorted(Comparator.comparingDouble(line -> line.box().centerY()))
              .toList());
    }
    return new FurnitureFinder(settings).find(pages, lines);
  }

  /** The edges of the columns of all sheets that are turned alike, in their order. */
  private static Map<View, Columns> columns(List<Parts> body) {
    Map<View, Columns> columns = new EnumMap<>(View.class);
    for (View view : View.values()) {
      List<Parts> alike = body.stream().filter(parts -> parts.sheet().view() == view).toList();
      if (!alike.isEmpty()) {
        columns.put(
            view,
            Columns.measure(
                alike.stream().map(Parts::lines).toList(),
                alike.stream().map(parts -> parts.sheet().height()).toList()));
      }
    }
    return columns;
  }

  private ParagraphFinder paragraphs(Map<View, Columns> columns, View view) {
    return new ParagraphFinder(settings, columns.getOrDefault(view, Columns.NONE).usualPitch());
  }

  private static void addAll(Parts parts, int index, Columns columns, Flow flow) {
    List<Element> elements = new ArrayList<>();
    TextColumns text = parts.columns();
    parts.lines().forEach(line -> elements.add(Element.of(line, null, line.box(), text)));
    parts
        .tables()
        .forEach(
            table -> elements.add(Element.of(null, table, table.places().getFirst().box(), text)));
    elements.sort(Element.READING_ORDER);
    for (Element element : elements) {
      if (element.table() != null) {
        flow.add(element.table());
      } else if (element.line() != null) {
        Line line = element.line();
        Box edges =
            switch (element.column()) {
              case 1 -> Objects.requireNonNull(text).left();
              case 2 -> Objects.requireNonNull(text).right();
              default -> columns.edges(index, line, parts.frames());
            };
        flow.add(new Placed(line, edges.left(), edges.right()));
      }
    }
  }

  /**
   * A line or a table.
   *
   * @param section y of the place where it is read among all: its own, or that of its columns
   * @param column 1 and 2 for the left and the right column, else 0
   * @param height y of its own
   */
  private record Element(
      @Nullable Line line, @Nullable TableBlock table, double section, int column, double height) {
    static final Comparator<Element> READING_ORDER =
        Comparator.comparingDouble(Element::section)
            .thenComparingInt(Element::column)
            .thenComparingDouble(Element::height);

    static Element of(
        @Nullable Line line, @Nullable TableBlock table, Box box, @Nullable TextColumns text) {
      double height = table == null ? box.centerY() : box.top();
      int column = text == null ? 0 : text.columnOf(box);
      double section = text == null || column == 0 ? height : text.top();
      return new Element(line, table, section, column, height);
    }
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
