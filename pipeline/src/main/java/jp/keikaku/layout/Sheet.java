package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.Fill;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.pdf.Ruling;

/**
 * The part of a page whose lines run in one way, turned so that they run from left to right.
 *
 * @param page where it is from
 * @param view how it was turned
 * @param glyphs turned
 * @param rulings turned; none on all but the main sheet of a page
 * @param fills likewise
 */
record Sheet(
    PageContent page, View view, List<Glyph> glyphs, List<Ruling> rulings, List<Fill> fills) {
  /** Glyphs this near to one of the other direction stand in its line, in ems. */
  private static final double BESIDE = 1.3;

  /** Copies the lists. */
  Sheet {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    fills = List.copyOf(fills);
  }

  /** The same sheet with other glyphs. */
  Sheet with(List<Glyph> others) {
    return new Sheet(page, view, others, rulings, fills);
  }

  double width() {
    return view.width(page.width(), page.height());
  }

  double height() {
    return view.height(page.width(), page.height());
  }

  /** Whether the page is wider than high, as slides are. */
  boolean isSlide() {
    return view == View.UPRIGHT && page.width() > page.height();
  }

  /**
   * The sheets of a page in reading order: one, or the main one and what runs otherwise above,
   * beside or below it.
   */
  static List<Sheet> of(PageContent page) {
    Map<View, List<Glyph>> byView = byView(VerticalRuns.marked(page.glyphs()));
    if (byView.size() <= 1) {
      View view = byView.keySet().stream().findFirst().orElse(View.UPRIGHT);
      return List.of(main(page, view, byView.getOrDefault(view, List.of())));
    }
    View main =
        byView.entrySet().stream()
            .max(
                Comparator.comparingInt(
                    (Map.Entry<View, List<Glyph>> entry) -> entry.getValue().size()))
            .orElseThrow()
            .getKey();
    List<Glyph> body = new ArrayList<>(byView.getOrDefault(main, List.of()));
    List<Box> tables = main == View.UPRIGHT ? areas(page) : List.of();
    Map<View, List<Glyph>> others = new EnumMap<>(View.class);
    for (Map.Entry<View, List<Glyph>> entry : byView.entrySet()) {
      if (entry.getKey() != main) {
        NearGlyphs near = new NearGlyphs(body, BESIDE);
        for (Glyph glyph : entry.getValue()) {
          boolean inLine = main == View.DOWNWARD && near.inColumnOf(glyph);
          boolean inTable =
              tables.stream()
                  .anyMatch(box -> box.contains(glyph.box().centerX(), glyph.box().centerY()));
          (inLine || inTable
                  ? body
                  : others.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()))
              .add(glyph);
        }
      }
    }
    body.sort(Comparator.comparingInt(Glyph::order));
    return inReadingOrder(page, main, body, others);
  }

  /** The glyphs by the way that their lines run; blanks go with the glyph before them. */
  private static Map<View, List<Glyph>> byView(List<Glyph> glyphs) {
    Map<View, List<Glyph>> byView = new EnumMap<>(View.class);
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        byView.computeIfAbsent(View.of(glyph.direction()), key -> new ArrayList<>()).add(glyph);
      }
    }
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        byView.computeIfPresent(
            View.of(glyph.direction()),
            (key, members) -> {
              members.add(glyph);
              return members;
            });
      }
    }
    return byView;
  }

  /** Areas that rulings enclose: what stands in them is a table's, whichever way it runs. */
  private static List<Box> areas(PageContent page) {
    return new GridFinder(LayoutSettings.standard())
        .find(page.rulings(), page.glyphs()).stream()
            .filter(grid -> grid.cells().size() > 1)
            .map(Grid::box)
            .toList();
  }

  private static List<Sheet> inReadingOrder(
      PageContent page, View main, List<Glyph> body, Map<View, List<Glyph>> others) {
    Box area = Box.around(body.stream().map(Glyph::box).toList());
    List<Sheet> sheets = new ArrayList<>();
    List<Sheet> after = new ArrayList<>();
    others.forEach(
        (view, glyphs) -> {
          List<Glyph> above =
              glyphs.stream().filter(glyph -> glyph.box().centerY() < area.top()).toList();
          List<Glyph> rest =
              glyphs.stream().filter(glyph -> glyph.box().centerY() >= area.top()).toList();
          if (!above.isEmpty()) {
            sheets.add(turned(page, view, above, List.of(), List.of()));
          }
          if (!rest.isEmpty()) {
            after.add(turned(page, view, rest, List.of(), List.of()));
          }
        });
    sheets.add(main(page, main, body));
    sheets.addAll(after);
    return sheets;
  }

  private static Sheet main(PageContent page, View view, List<Glyph> glyphs) {
    return turned(page, view, glyphs, page.rulings(), page.fills());
  }

  private static Sheet turned(
      PageContent page, View view, List<Glyph> glyphs, List<Ruling> rulings, List<Fill> fills) {
    return new Sheet(
        page,
        view,
        glyphs.stream().map(glyph -> view.turned(glyph, page.width(), page.height())).toList(),
        view.turned(rulings, page.width(), page.height()),
        fills.stream()
            .map(fill -> new Fill(view.turned(fill.box(), page.width(), page.height()), fill.rgb()))
            .toList());
  }

  /** Whether most of these glyphs of an upright sheet stand in lines that run downwards. */
  static boolean runDownwards(List<Glyph> glyphs) {
    long visible = glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
    long downwards =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank() && glyph.direction() != Direction.HORIZONTAL)
            .filter(glyph -> glyph.direction().isVertical())
            .count();
    return downwards * 2 > visible;
  }
}
