package jp.keikaku.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.Accounting;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;

/**
 * Where each character of the document went. Parsers enter what they read; what nobody entered was
 * dropped, and that is said. Mutable; one per document.
 */
final class Ledger {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** The dots of a table of contents: one label, however long. */
  private static final Pattern LEADERS = Pattern.compile("[.．…‥・･·⋯]{2,}");

  private final GlyphSet inRecords = new GlyphSet();
  private final GlyphSet asLabels = new GlyphSet();
  private final GlyphSet inFurniture = new GlyphSet();
  private final Map<String, Integer> labels = new TreeMap<>();
  private int repeats;

  /** Glyphs by page and drawing order. */
  private static final class GlyphSet {
    private final Map<Integer, BitSet> ordersByPage = new HashMap<>();

    void add(Glyph glyph) {
      ordersByPage.computeIfAbsent(glyph.page(), page -> new BitSet()).set(glyph.order());
    }

    boolean contains(Glyph glyph) {
      BitSet orders = ordersByPage.get(glyph.page());
      return orders != null && orders.get(glyph.order());
    }
  }

  /** The passage stands in a record. Gives its text. */
  Text read(Passage passage) {
    passage.glyphs().forEach(inRecords::add);
    return passage.toText();
  }

  /** The passage was read as structure. */
  void label(Passage passage) {
    if (!passage.glyphs().isEmpty()) {
      passage.glyphs().forEach(asLabels::add);
      String printed = WHITE_SPACE.matcher(passage.value()).replaceAll("");
      labels.merge(LEADERS.matcher(printed).matches() ? "…" : printed, 1, Integer::sum);
    }
  }

  /** The line is a running head or a page number. */
  void furniture(Line line) {
    line.glyphs().forEach(inFurniture::add);
  }

  /** What a layer prints once more counts as structure, a run at a time. */
  private void repeated(List<Glyph> glyphs) {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > 0 && glyph.order() != glyphs.get(i - 1).order() + 1 && !run.isEmpty()) {
        labels.merge(run.toString(), 1, Integer::sum);
        run.setLength(0);
      }
      run.append(glyph.text());
      repeats += characters(glyph);
    }
    if (!run.isEmpty()) {
      labels.merge(run.toString(), 1, Integer::sum);
    }
  }

  /** What became of the visible characters of all pages. */
  Accounting accounting(List<PageContent> pages) {
    pages.forEach(page -> repeated(page.repeated()));
    int[] counts = new int[4];
    for (PageContent page : pages) {
      for (Glyph glyph : shown(page)) {
        if (!glyph.isBlank()) {
          counts[destination(glyph)] += characters(glyph);
        }
      }
    }
    counts[2] += repeats;
    int all = counts[0] + counts[1] + counts[2] + counts[3];
    return new Accounting(all, counts[0], counts[1], counts[2], counts[3], labels);
  }

  private static List<Glyph> shown(PageContent page) {
    return page.watermarks().isEmpty()
        ? page.glyphs()
        : Stream.concat(page.glyphs().stream(), page.watermarks().stream()).toList();
  }

  private int destination(Glyph glyph) {
    if (inRecords.contains(glyph)) {
      return 0;
    }
    if (inFurniture.contains(glyph)) {
      return 1;
    }
    return asLabels.contains(glyph) ? 2 : 3;
  }

  private static int characters(Glyph glyph) {
    return glyph.text().codePointCount(0, glyph.text().length());
  }

  /** One error for each page of which characters were dropped. */
  List<Diagnostic> dropped(List<PageContent> pages) {
    Map<Integer, StringBuilder> texts = new TreeMap<>();
    Map<Integer, Box> areas = new HashMap<>();
    for (PageContent page : pages) {
      for (Glyph glyph : shown(page)) {
        if (!glyph.isBlank() && destination(glyph) == 3) {
          texts.computeIfAbsent(page.number(), key -> new StringBuilder()).append(glyph.text());
          areas.merge(page.number(), glyph.box(), Box::union);
        }
      }
    }
    return texts.entrySet().stream()
        .map(
            entry ->
                Diagnostic.of(
                    DiagnosticKind.CHARACTERS_DROPPED,
                    List.of(
                        new Place(
                            entry.getKey(),
                            areas.getOrDefault(entry.getKey(), new Box(0, 0, 0, 0)))),
                    Map.of(
                        "page",
                        String.valueOf(entry.getKey()),
                        "text",
                        entry.getValue().toString())))
        .toList();
  }
}
