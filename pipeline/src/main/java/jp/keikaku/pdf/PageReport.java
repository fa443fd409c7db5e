package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Level;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/** Says how far a page can be trusted: what is wrong, where, and what to do about it. */
final class PageReport {
  /** So many characters of a hidden text are quoted. */
  private static final int QUOTED = 60;

  /** Fewer characters on top of others are a drawing, not a text. */
  private static final int FEWEST_OVERLAPS = 5;

  /** Two characters overlap when they share this part of the smaller one's width and height. */
  private static final double OVERLAP = 0.6;

  private final PageContent page;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  PageReport(PageContent page) {
    this.page = page;
  }

  /**
   * All that there is to say.
   *
   * @param broken why the page ended early, or null
   * @param recognised whether its text was recognised in a picture
   * @param repaired how many radicals became ideographs
   */
  List<Diagnostic> diagnostics(@Nullable String broken, boolean recognised, int repaired) {
    if (broken != null) {
      add(
          Level.ERROR,
          "page-broken",
          "Page %d is broken; what was drawn before is kept. Print the original again. (%s)"
              .formatted(page.number(), broken),
          List.of());
    }
    List<Glyph> visible = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
    if (visible.isEmpty() && (!page.images().isEmpty() || !page.fills().isEmpty())) {
      add(
          Level.WARNING,
          "page-without-text",
          "Page %d shows pictures and no text; it cannot be searched. Run OCR over the file."
              .formatted(page.number()),
          List.of());
    }
    if (recognised) {
      add(
          Level.WARNING,
          "ocr-text",
          ("The text of page %d was recognised in a scan and may hold wrong characters;"
                  + " compare with the page before quoting it.")
              .formatted(page.number()),
          List.of());
    }
    addUnmapped(visible);
    addPrivateUse(visible);
    addHidden();
    addOverlapping(visible);
    if (repaired > 0) {
      add(
          Level.INFO,
          "radicals-repaired",
          "%d radical code points were read as the ideographs that they stand for."
              .formatted(repaired),
          List.of());
    }
    return diagnostics;
  }

  private void addUnmapped(List<Glyph> visible) {
    List<Glyph> unmapped =
        visible.stream().filter(glyph -> glyph.text().equals(PageEngine.UNMAPPED)).toList();
    if (!unmapped.isEmpty()) {
      add(
          Level.WARNING,
          "unmapped-characters",
          "%d characters have no meaning in their font; compare with the page."
              .formatted(unmapped.size()),
          unmapped);
    }
  }

  private void addPrivateUse(List<Glyph> visible) {
    List<Glyph> own =
        visible.stream()
            .filter(glyph -> glyph.text().codePoints().anyMatch(PageReport::isPrivateUse))
            .toList();
    if (!own.isEmpty()) {
      String points =
          own.stream()
              .flatMapToInt(glyph -> glyph.text().codePoints())
              .filter(PageReport::isPrivateUse)
              .distinct()
              .limit(10)
              .mapToObj("U+%04X"::formatted)
              .collect(Collectors.joining(", "));
      add(
          Level.WARNING,
          "private-use-characters",
          ("%d characters (%s) mean something in their own font alone and are kept as they are;"
                  + " see the page for what they show.")
              .formatted(own.size(), points),
          own);
    }
  }

  private static boolean isPrivateUse(int point) {
    return Character.getType(point) == Character.PRIVATE_USE;
  }

  private void addHidden() {
    String text = page.hidden().stream().map(Glyph::text).collect(Collectors.joining()).strip();
    if (!text.isEmpty()) {
      String quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
      add(
          Level.INFO,
          "hidden-text",
          ("Page %d holds text that it does not show (outside the page or in invisible ink);"
                  + " it is left out: %s")
              .formatted(page.number(), quoted),
          List.of());
    }
  }

  /** Different characters on one place: a reader sees neither, or only the upper one. */
  private void addOverlapping(List<Glyph> visible) {
    Map<Long, List<Glyph>> squares = new HashMap<>();
    List<Glyph> overlapping = new ArrayList<>();
    for (Glyph glyph : visible) {
      long square =
          Math.round(glyph.box().centerX() / 6) << 32
              ^ (Math.round(glyph.box().centerY() / 6) & 0xFFFFFFFFL);
      List<Glyph> others = squares.computeIfAbsent(square, key -> new ArrayList<>(2));
      if (others.stream().anyMatch(other -> overlap(other, glyph))) {
        overlapping.add(glyph);
      }
      if (others.size() < QUOTED) {
        others.add(glyph);
      }
    }
    if (overlapping.size() >= FEWEST_OVERLAPS) {
      add(
          Level.WARNING,
          "overlapping-text",
          ("%d characters of page %d stand on top of others; their order may be wrong."
                  + " Compare with the page.")
              .formatted(overlapping.size(), page.number()),
          overlapping);
    }
  }

  private static boolean overlap(Glyph a, Glyph b) {
    Box one = a.box();
    Box other = b.box();
    return one.overlapX(other) > OVERLAP * Math.min(one.width(), other.width())
        && one.overlapY(other) > OVERLAP * Math.min(one.height(), other.height());
  }

  private void add(Level level, String code, String message, List<Glyph> where) {
    Box box =
        where.isEmpty()
            ? new Box(0, 0, page.width(), page.height())
            : Box.around(where.stream().map(Glyph::box).toList());
    diagnostics.add(new Diagnostic(level, code, message, List.of(new Place(page.number(), box))));
  }
}
