package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/** Says how far a page can be trusted: what is wrong, where, and what to do about it. */
final class PageReport {
  /** A picture of this share of its page may hold a table, a chart or a notice. */
  private static final double LARGE_PICTURE = 0.1;

  /** So many characters of a hidden text are quoted. */
  private static final int QUOTED = 60;

  /** Fewer characters on top of others are a drawing, not a text. */
  private static final int FEWEST_OVERLAPS = 5;

  /** Fewer letters of other scripts are a foreign word or a name. */
  private static final int FEWEST_FOREIGN = 8;

  /** A font is suspicious from this share of such letters on. */
  private static final double FOREIGN = 0.4;

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
   * @param fields how many fields of forms hold a value
   */
  List<Diagnostic> diagnostics(
      @Nullable String broken, boolean recognised, int repaired, int fields) {
    if (broken != null) {
      add(DiagnosticKind.PAGE_BROKEN, Map.of("reason", broken), List.of());
    }
    List<Glyph> visible = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
    if (visible.isEmpty() && (!page.images().isEmpty() || !page.fills().isEmpty())) {
      add(DiagnosticKind.PAGE_WITHOUT_TEXT, Map.of(), List.of());
    }
    if (recognised) {
      add(DiagnosticKind.OCR_TEXT, Map.of(), List.of());
    }
    if (fields > 0) {
      add(DiagnosticKind.FORM_VALUES, Map.of("count", String.valueOf(fields)), List.of());
    }
    if (!page.watermarks().isEmpty()) {
      add(DiagnosticKind.WATERMARK, Map.of("text", quoted(page.watermarks())), page.watermarks());
    }
    if (!visible.isEmpty() && !recognised) {
      addPictures(visible);
    }
    addUnmapped(visible);
    addSuspiciousFonts(visible);
    addPrivateUse(visible);
    addHidden();
    addOverlapping(visible);
    if (repaired > 0) {
      add(DiagnosticKind.RADICALS_REPAIRED, Map.of("count", String.valueOf(repaired)), List.of());
    }
    return diagnostics;
  }

  /** Pictures that may say something: what a picture lies under as a ground is read as text. */
  private void addPictures(List<Glyph> visible) {
    double area = page.width() * page.height();
    List<Box> large =
        page.images().stream()
            .filter(image -> image.width() * image.height() >= LARGE_PICTURE * area)
            .filter(
                image ->
                    visible.stream()
                            .filter(
                                glyph ->
                                    image.contains(glyph.box().centerX(), glyph.box().centerY()))
                            .limit(FEWEST_FOREIGN)
                            .count()
                        < FEWEST_FOREIGN)
            .toList();
    for (Box image : large) {
      String share = String.valueOf(Math.round(100 * image.width() * image.height() / area));
      diagnostics.add(
          Diagnostic.of(
              DiagnosticKind.PICTURE_WITH_TEXT,
              List.of(new Place(page.number(), image)),
              Map.of("page", String.valueOf(page.number()), "count", share)));
    }
  }

  private void addUnmapped(List<Glyph> visible) {
    List<Glyph> unmapped =
        visible.stream().filter(glyph -> glyph.text().equals(Meanings.UNMAPPED)).toList();
    if (!unmapped.isEmpty()) {
      add(DiagnosticKind.UNMAPPED_CHARACTERS, counted(unmapped), unmapped);
    }
  }

  /** Fonts whose meanings are letters that no Japanese document is written in. */
  private void addSuspiciousFonts(List<Glyph> visible) {
    List<Glyph> foreign = visible.stream().filter(PageReport::isForeign).toList();
    if (foreign.size() < FEWEST_FOREIGN) {
      return;
    }
    Map<String, Long> all = countsByFont(visible);
    Map<String, Long> foreignByFont = countsByFont(foreign);
    Set<String> fonts =
        foreignByFont.entrySet().stream()
            .filter(font -> font.getValue() >= FEWEST_FOREIGN)
            .filter(font -> font.getValue() >= FOREIGN * all.getOrDefault(font.getKey(), 0L))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<Glyph> suspicious =
        visible.stream().filter(glyph -> fonts.contains(glyph.font())).toList();
    if (!suspicious.isEmpty()) {
      Map<String, String> parameters = counted(suspicious);
      parameters.put("text", quoted(suspicious));
      add(DiagnosticKind.SUSPICIOUS_FONT, parameters, suspicious);
    }
  }

  private static Map<String, Long> countsByFont(List<Glyph> glyphs) {
    return glyphs.stream().collect(Collectors.groupingBy(Glyph::font, Collectors.counting()));
  }

  /** Letters of other scripts and accented ones: what Shift_JIS read as something else becomes. */
  private static boolean isForeign(Glyph glyph) {
    return glyph
        .text()
        .codePoints()
        .anyMatch(
            point ->
                switch (Character.UnicodeScript.of(point)) {
                  case HAN, HIRAGANA, KATAKANA, GREEK, CYRILLIC -> false;
                  case COMMON -> point >= 0x80 && point < 0xBF && point != 0xA7 && point != 0xB0;
                  case LATIN -> point >= 0x80 && point < 0x2000;
                  case UNKNOWN -> !isPrivateUse(point);
                  default -> true;
                });
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
      Map<String, String> parameters = counted(own);
      parameters.put("points", points);
      add(DiagnosticKind.PRIVATE_USE_CHARACTERS, parameters, own);
    }
  }

  private static boolean isPrivateUse(int point) {
    return Character.getType(point) == Character.PRIVATE_USE;
  }

  private void addHidden() {
    if (page.hidden().stream().anyMatch(glyph -> !glyph.isBlank())) {
      add(DiagnosticKind.HIDDEN_TEXT, Map.of("text", quoted(page.hidden())), List.of());
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
      add(DiagnosticKind.OVERLAPPING_TEXT, counted(overlapping), overlapping);
    }
  }

  private static boolean overlap(Glyph a, Glyph b) {
    Box one = a.box();
    Box other = b.box();
    return one.overlapX(other) > OVERLAP * Math.min(one.width(), other.width())
        && one.overlapY(other) > OVERLAP * Math.min(one.height(), other.height());
  }

  private static Map<String, String> counted(List<Glyph> glyphs) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("count", String.valueOf(glyphs.size()));
    parameters.put(
        "fonts",
        glyphs.stream().map(Glyph::font).distinct().limit(5).collect(Collectors.joining(", ")));
    return parameters;
  }

  private static String quoted(List<Glyph> glyphs) {
    String text = glyphs.stream().map(Glyph::text).collect(Collectors.joining()).strip();
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }

  private void add(DiagnosticKind kind, Map<String, String> parameters, List<Glyph> where) {
    Box box =
        where.isEmpty()
            ? new Box(0, 0, page.width(), page.height())
            : Box.around(where.stream().map(Glyph::box).toList());
    Map<String, String> all = new HashMap<>(parameters);
    all.put("page", String.valueOf(page.number()));
    diagnostics.add(Diagnostic.of(kind, List.of(new Place(page.number(), box)), all));
  }
}
