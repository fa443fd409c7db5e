package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Place;
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
  private final Predicate<String> isLabel;

  /** Creates it without knowing any label: tables need rulings then. */
  public LayoutReader(LayoutSettings settings) {
    this(settings, label -> false);
  }

  /**
   * Creates it.
   *
   * @param settings its tolerances
   * @param isLabel whether words are known to head the column of a table: what tells a table that
   *     has no rulings
   */
  public LayoutReader(LayoutSettings settings, Predicate<String> isLabel) {
    this.settings = settings;
    this.isLabel = isLabel;
  }

  /** Reads all pages. */
  public DocumentLayout read(DocumentContent content) {
    List<PageContent> pages = content.pages();
    SheetReader reader = new SheetReader(settings, isLabel);
    List<Diagnostic> diagnostics = new ArrayList<>();
    pages.forEach(page -> struck(page).ifPresent(diagnostics::add));
    List<Parts> all =
        pages.stream()
            .flatMap(page -> Sheet.of(page).stream())
            .map(sheet -> read(reader, sheet, diagnostics))
            .toList();
    Set<Line> furniture = furniture(pages, all);
    List<Parts> body =
        CutFrames.asTables(
            all.stream().map(parts -> parts.with(without(furniture, parts))).toList(),
            new TableReader(settings));
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
        all.stream().flatMap(parts -> parts.apart().readings().stream()).toList(),
        all.stream().flatMap(parts -> parts.apart().struck().stream()).toList(),
        Stream.concat(
                all.stream().flatMap(parts -> furniture(parts, furniture, pages)),
                pages.stream().flatMap(page -> watermarks(page).stream()))
            .toList(),
        underlined(content),
        diagnostics);
  }

  /** Each watermark as a line, though it may run aslant. */
  private static List<Line> watermarks(PageContent page) {
    List<Line> lines = new ArrayList<>();
    List<Glyph> letters = page.watermarks();
    int start = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || letters.get(i).size() != letters.get(start).size()) {
        List<Glyph> run = letters.subList(start, i);
        Passage text = Passage.join(run.stream().map(Passage::of).toList());
        Box box = Box.around(run.stream().map(Glyph::box).toList());
        Glyph first = run.getFirst();
        lines.add(new Line(page.number(), text, box, first.size(), first.font(), -1));
        start = i;
      }
    }
    return lines;
  }

  /** What is struck out on a page. */
  private static Optional<Diagnostic> struck(PageContent page) {
    List<Underline> strikes = page.strikes();
    if (strikes.isEmpty()) {
      return Optional.empty();
    }
    String text =
        strikes.stream()
            .map(strike -> strike.marked().stream().map(Glyph::text).collect(Collectors.joining()))
            .distinct()
            .collect(Collectors.joining(" / "));
    return Optional.of(
        Diagnostic.of(
            DiagnosticKind.STRUCK_TEXT,
            Places.of(strikes.stream().flatMap(strike -> strike.marked().stream()).toList()),
            Map.of("page", String.valueOf(page.number()), "text", text)));
  }

  /** The parts of a sheet; its lines alone where what is drawn on it cannot be laid out. */
  private static Parts read(SheetReader reader, Sheet sheet, List<Diagnostic> diagnostics) {
    try {
      return reader.read(sheet);
    } catch (RuntimeException e) {
      PageContent page = sheet.page();
      diagnostics.add(
          Diagnostic.of(
              DiagnosticKind.PAGE_LAYOUT_FAILED,
              List.of(new Place(page.number(), new Box(0, 0, page.width(), page.height()))),
              Map.of("page", String.valueOf(page.number()), "reason", String.valueOf(e))));
      return reader.lines(sheet);
    }
  }

  private static List<Line> without(Set<Line> furniture, Parts parts) {
    return parts.lines().stream().filter(line -> !furniture.contains(line)).toList();
  }

  /** Running heads, page numbers and line numbers of a sheet, where they stand on its page. */
  private static Stream<Line> furniture(Parts parts, Set<Line> all, List<PageContent> pages) {
    TurnedBack back = new TurnedBack(parts.sheet().view(), pages);
    return Stream.concat(
            parts.lines().stream().filter(all::contains), parts.apart().lineNumbers().stream())
        .map(back::line);
  }

  /** Running heads and page numbers of the sheets that are turned alike, whichever way. */
  private Set<Line> furniture(List<PageContent> pages, List<Parts> all) {
    Set<Line> furniture = new HashSet<>();
    for (View view : View.values()) {
      List<Parts> alike = all.stream().filter(parts -> parts.sheet().view() == view).toList();
      furniture.addAll(new FurnitureFinder(settings).find(alike, pages.size()));
    }
    return furniture;
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
    Regions regions = parts.regions();
    parts.lines().forEach(line -> elements.add(Element.of(line, null, line.box(), regions)));
    parts
        .tables()
        .forEach(
            table ->
                elements.add(Element.of(null, table, table.places().getFirst().box(), regions)));
    elements.sort(Element.READING_ORDER);
    if (!regions.flows()) {
      flow.end();
    }
    Element before = elements.isEmpty() ? null : elements.getFirst();
    for (Element element : elements) {
      if (before != null && regions.parts(before.region(), element.region())) {
        flow.end();
      }
      before = element;
      int region = element.region();
      if (element.table() != null) {
        flow.add(element.table());
      } else if (element.line() != null) {
        Line line = element.line();
        Box edges =
            region >= 0
                ? regions.all().get(region).box()
                : columns.edges(index, line, parts.frames());
        flow.add(new Placed(line, edges.left(), edges.right()));
      }
    }
  }

  /**
   * A line or a table.
   *
   * @param section y of the place where it is read among all: its own, or that of the regions
   * @param region index of its region, or -1
   * @param height y of its own
   */
  private record Element(
      @Nullable Line line, @Nullable TableBlock table, double section, int region, double height) {
    static final Comparator<Element> READING_ORDER =
        Comparator.comparingDouble(Element::section)
            .thenComparingInt(Element::region)
            .thenComparingDouble(Element::height);

    static Element of(@Nullable Line line, @Nullable TableBlock table, Box box, Regions regions) {
      double height = table == null ? box.centerY() : box.top();
      int region = regions.of(box);
      return new Element(
          line, table, region < 0 ? height : regions.all().get(region).top(), region, height);
    }
  }

  private static Set<Glyph> underlined(DocumentContent content) {
    return content.pages().stream()
        .flatMap(page -> page.underlines().stream())
        .flatMap(underline -> underline.marked().stream())
        .collect(Collectors.toSet());
  }
}
