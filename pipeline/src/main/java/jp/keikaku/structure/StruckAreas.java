package jp.keikaku.structure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Box;
import jp.keikaku.document.Text;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;

/**
 * Where words are struck out.
 *
 * @param byPage around each line that strikes out
 */
record StruckAreas(Map<Integer, List<Box>> byPage) {
  static StruckAreas of(List<PageContent> pages) {
    return new StruckAreas(
        pages.stream()
            .filter(page -> !page.strikes().isEmpty())
            .collect(
                Collectors.toMap(
                    PageContent::number,
                    page ->
                        page.strikes().stream()
                            .map(
                                strike ->
                                    Box.around(strike.marked().stream().map(Glyph::box).toList()))
                            .toList())));
  }

  /** Whether every line of a text is struck out. */
  boolean holds(Text text) {
    return !byPage.isEmpty()
        && !text.anchors().isEmpty()
        && text.anchors().stream().allMatch(this::isStruck);
  }

  private boolean isStruck(Anchor anchor) {
    return byPage.getOrDefault(anchor.page(), List.of()).stream()
        .anyMatch(area -> area.contains(anchor.box().centerX(), anchor.box().centerY()));
  }
}
