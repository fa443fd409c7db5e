package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.pdf.PageContent;

/**
 * Turns what was laid out on turned pages back to where it stands.
 *
 * @param view how the pages were turned
 * @param pages all pages of the document
 */
record TurnedBack(View view, List<PageContent> pages) {
  /** Copies the pages. */
  TurnedBack {
    pages = List.copyOf(pages);
  }

  Block block(Block block) {
    if (view == View.UPRIGHT) {
      return block;
    }
    return switch (block) {
      case TextBlock text ->
          new TextBlock(
              text.lines().stream().map(this::line).toList(),
              passage(text.text()),
              text.indent(),
              text.alignment());
      case TableBlock table ->
          new TableBlock(
              table.rows(),
              table.columns(),
              table.cells().stream().map(this::cell).toList(),
              table.places().stream().map(this::place).toList());
    };
  }

  /** Height of a page as it was turned. */
  double height(int page) {
    PageContent content = pages.get(page - 1);
    return view.height(content.width(), content.height());
  }

  private Cell cell(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        passage(cell.text()),
        cell.ground(),
        cell.places().stream().map(this::place).toList());
  }

  Line line(Line line) {
    if (view == View.UPRIGHT) {
      return line;
    }
    return new Line(
        line.page(),
        passage(line.passage()),
        box(line.page(), line.box()),
        line.size(),
        line.font(),
        line.leaderEnd());
  }

  private Passage passage(Passage passage) {
    return passage.with(glyph -> glyph.at(box(glyph.page(), glyph.box())));
  }

  private Place place(Place place) {
    return new Place(place.page(), box(place.page(), place.box()));
  }

  private Box box(int page, Box box) {
    PageContent content = pages.get(page - 1);
    return view.back(box, content.width(), content.height());
  }
}
