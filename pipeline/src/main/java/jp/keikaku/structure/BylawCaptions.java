package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;

/** Parts captions from the text above them, where a full line before one hides the break. */
final class BylawCaptions {
  private BylawCaptions() {}

  /** A caption on the line of its article: （目的）第1条. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("^([（(【〔][^（）()【】〔〕。]{1,40}[）)】〕])[\\s　]*(?=第)");

  /** The blocks, in which a caption above or before an article is a block of its own. */
  static List<Block> parted(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof TextBlock text)) {
        parted.add(blocks.get(i));
        continue;
      }
      Matcher before = BEFORE_NUMBER.matcher(text.value());
      boolean onLine = before.find() && isArticle(text.value().substring(before.end()));
      if (i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof TextBlock next
          && hidesCaption(text, next)) {
        int at = text.text().length() - text.lines().getLast().passage().length();
        parted.add(part(text, text.lines().subList(0, text.lines().size() - 1), 0, at));
        parted.add(part(text, List.of(text.lines().getLast()), at, text.text().length()));
      } else if (onLine) {
        parted.add(part(text, List.of(text.first()), 0, before.end(1)));
        parted.add(part(text, text.lines(), before.end(), text.text().length()));
      } else {
        parted.add(text);
      }
    }
    return parted;
  }

  private static boolean isArticle(String line) {
    return BylawLines.numbered(line).filter(number -> number.numbered().unit() == '条').isPresent();
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
        && isArticle(next.value());
  }
}
