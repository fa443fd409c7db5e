package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.picture.PageBoxes;
import jp.keikaku.picture.PrintedPage;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is printed.
 *
 * @param edition that it is of
 * @param page number, the first is 1
 * @param pages of the edition
 * @param sheet what is drawn, or null where the page cannot be drawn
 * @param refused why not, or null
 * @param original address of the PDF at this page
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 * @param boxes address of what is boxed of each record
 * @param zooms sizes to choose from
 * @param record what is boxed, or null
 * @param query what was asked, or empty
 */
public record PrintedView(
    EditionView edition,
    int page,
    int pages,
    @Nullable Sheet sheet,
    @Nullable String refused,
    String original,
    @Nullable String previous,
    @Nullable String next,
    String boxes,
    List<Zoom> zooms,
    @Nullable Boxed record,
    String query) {
  /** Sizes in percent of the width of the window. */
  private static final List<Integer> SIZES = List.of(100, 150, 200, 300);

  /** A CJK em box reaches this far above the baseline, in parts of its height. */
  private static final double ASCENT = 0.88;

  /** Boxes stand this far off the letters in them, in points. */
  private static final double MARGIN = 1.5;

  /**
   * The picture with what lies over it; lengths in points from the top left.
   *
   * @param width of the page
   * @param height of the page
   * @param picture address of the picture for ordinary screens
   * @param dense address of the picture for dense screens
   * @param size in percent of the window
   * @param lines texts in reading order
   * @param areas of the record as a whole
   * @param boxes of the words that were asked for, else of the record's lines
   */
  public record Sheet(
      double width,
      double height,
      String picture,
      String dense,
      int size,
      List<Line> lines,
      List<Area> areas,
      List<Area> boxes) {}

  /**
   * A stretch of text in one line.
   *
   * @param x of its beginning
   * @param y of its baseline; of its top where it runs downwards
   * @param length of it
   * @param size of its letters
   */
  public record Line(
      String text, double x, double y, double length, double size, boolean vertical) {
    static Line of(Text text, Anchor anchor) {
      String value = text.value().substring(anchor.start(), anchor.end());
      Box box = anchor.box();
      return anchor.vertical()
          ? new Line(
              value,
              rounded(box.centerX()),
              rounded(box.top()),
              rounded(box.height()),
              rounded(box.width()),
              true)
          : new Line(
              value,
              rounded(box.left()),
              rounded(box.top() + box.height() * ASCENT),
              rounded(box.width()),
              rounded(box.height()),
              false);
    }
  }

  /** A rectangle. */
  public record Area(double x, double y, double width, double height) {
    static Area of(Box box) {
      return new Area(
          rounded(box.left() - MARGIN),
          rounded(box.top() - MARGIN),
          rounded(box.width() + 2 * MARGIN),
          rounded(box.height() + 2 * MARGIN));
    }
  }

  /** What is boxed of a record on a page. */
  public record Boxes(int page, List<Area> areas, List<Area> boxes) {
    static List<Boxes> of(ArchivedRecord record) {
      return record.places().stream()
          .map(Place::page)
          .distinct()
          .map(
              page ->
                  new Boxes(
                      page,
                      PageBoxes.areas(record, page).stream().map(Area::of).toList(),
                      PageBoxes.lines(record, page).stream().map(Area::of).toList()))
          .toList();
    }
  }

  /** A size to choose. */
  public record Zoom(int size, String address, boolean chosen) {}

  /** The record that is boxed. */
  public record Boxed(String title, String address) {}

  /** What was asked for of a page. */
  record Asked(int page, String query, Optional<ArchivedRecord> record, int size) {
    /** One of the sizes. */
    static int size(int wanted) {
      return SIZES.contains(wanted) ? wanted : SIZES.getFirst();
    }

    /** The address of a page with the same things asked. */
    private String address(String editionId, int other, int otherSize, Links links) {
      Map<String, String> parameters = new LinkedHashMap<>();
      record.ifPresent(each -> parameters.put("record", each.id()));
      if (!query.isBlank()) {
        parameters.put("q", query);
      }
      if (otherSize != SIZES.getFirst()) {
        parameters.put("zoom", String.valueOf(otherSize));
      }
      return with(links.page(editionId, other), parameters);
    }
  }

  /**
   * The page.
   *
   * @param printed what stands on it; empty where it cannot be had
   * @param refused why not, else null
   */
  static PrintedView of(
      ArchivedEdition archived,
      Asked asked,
      Optional<PrintedPage> printed,
      @Nullable String refused,
      View view) {
    String id = archived.reference().id();
    Links links = view.links();
    int page = asked.page();
    return new PrintedView(
        EditionView.of(archived.reference(), view),
        page,
        archived.pages(),
        printed.map(each -> sheet(archived, asked, each, links)).orElse(null),
        refused,
        links.original(id) + "#page=" + page,
        page > 1 ? asked.address(id, page - 1, asked.size(), links) : null,
        page < archived.pages() ? asked.address(id, page + 1, asked.size(), links) : null,
        below(links.edition(id), "boxes.json"),
        SIZES.stream()
            .map(size -> new Zoom(size, asked.address(id, page, size, links), size == asked.size()))
            .toList(),
        asked.record().map(each -> new Boxed(each.title(), links.record(each.id()))).orElse(null),
        asked.query());
  }

  private static Sheet sheet(
      ArchivedEdition archived, Asked asked, PrintedPage printed, Links links) {
    List<Box> areas =
        asked.record().map(each -> PageBoxes.areas(each, asked.page())).orElse(List.of());
    List<Box> words = PageBoxes.question(printed, asked.query());
    List<Box> boxes =
        words.isEmpty()
            ? asked.record().map(each -> PageBoxes.lines(each, asked.page())).orElse(List.of())
            : words;
    return new Sheet(
        rounded(printed.width()),
        rounded(printed.height()),
        picture(archived, asked.page(), false, links),
        picture(archived, asked.page(), true, links),
        asked.size(),
        lines(printed),
        areas.stream().map(Area::of).toList(),
        boxes.stream().map(Area::of).toList());
  }

  private static List<Line> lines(PrintedPage printed) {
    List<Line> lines = new ArrayList<>();
    for (Text text : printed.texts()) {
      text.anchors().forEach(anchor -> lines.add(Line.of(text, anchor)));
    }
    return lines;
  }

  /** The address of a picture; another print of the edition has another. */
  static String picture(ArchivedEdition archived, int page, boolean dense, Links links) {
    return with(
        below(links.page(archived.reference().id(), page), PrintedRoom.fileName(dense)),
        Map.of("v", PrintedRoom.version(archived)));
  }

  /** The address of a file that belongs to a page. */
  private static String below(String page, String file) {
    int end = page.indexOf('?') < 0 ? page.length() : page.indexOf('?');
    return page.substring(0, end) + "/" + file + page.substring(end);
  }

  private static String with(String address, Map<String, String> parameters) {
    return parameters.isEmpty()
        ? address
        : address + (address.contains("?") ? "&" : "?") + Links.query(parameters);
  }

  /** The numbers of all pages, to go to one. */
  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, pages).boxed().toList();
  }

  private static double rounded(double length) {
    return Math.round(length * 100) / 100.0;
  }
}
