package jp.keikaku.picture;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.structure.Vocabulary;

/** The texts of a page, by the same layout that records are read by. */
final class PageTexts {
  private PageTexts() {}

  /** Every character that the page shows, in reading order; running heads come last. */
  static PrintedPage of(PageContent page) {
    DocumentLayout layout =
        new LayoutReader(LayoutSettings.standard(), Vocabulary.standard()::headsColumn)
            .read(new DocumentContent(null, List.of(page), List.of()));
    List<Passage> passages = new ArrayList<>();
    for (Block block : layout.blocks()) {
      switch (block) {
        case Block.TextBlock text -> passages.add(text.text());
        case Block.TableBlock table -> table.cells().forEach(cell -> passages.add(cell.text()));
      }
    }
    passages.addAll(layout.repeatedHeaders());
    passages.addAll(layout.readings());
    passages.addAll(layout.struckOut());
    layout.furniture().stream().map(Line::passage).forEach(passages::add);
    List<Text> texts =
        passages.stream().map(Passage::toText).filter(text -> !text.anchors().isEmpty()).toList();
    return new PrintedPage(page.number(), page.width(), page.height(), texts);
  }
}
