package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;

/** Parts captions from the text above them, where a full line before one hides the break. */
final class BylawCaptions {
  private BylawCaptions() {}

  /** The blocks, in which a caption above an article is a block of its own. */
  static List<Block> parted(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof TextBlock text
          && i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof TextBlock next
          && hidesCaption(text, next)) {
        int at = text.text().length() - text.lines().getLast().passage().length();
        parted.add(part(text, text.lines().subList(0, text.lines().size() - 1), 0, at));
        parted.add(part(text, List.of(text.lines().getLast()), at, text.text().length()));
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private static TextBlock part(TextBlock whole, List<Line> lines, int from, int to) {
    return new TextBlock(lines, whole.text().slice(from, to), whole.indent(), whole.alignment());
  }

  private static boolean hidesCaption(TextBlock text, TextBlock next) {
    if (text.lines().size() < 2) {
      return false;
    }
    String last = text.lines().getLast().text();
    return BylawLines.caption(last).isPresent()
        && text.value().endsWith(last)
        && BylawLines.numbered(next.value())
            .filter(number -> number.numbered().unit() == '条')
            .isPresent();
  }
}
