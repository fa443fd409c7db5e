package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.Text;
import jp.keikaku.law.amendment.AmendingText;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines below 「…の一部を次のように改正する。」, which speak of another bylaw and hold articles and
 * tables of it, from the next unit of the bylaw itself. Mutable; one per bylaw.
 */
final class AmendingLines {
  /** Lines that begin within this of each other are aligned, in points. */
  private static final double SAME_LEFT = 3;

  /** Articles that begin within this of each other are aligned, in ems. */
  private static final double SAME_INDENT = 0.6;

  private static final Text CELL_END = Text.of("\t");

  private final BylawBuilder builder;
  private double articleIndent = Double.POSITIVE_INFINITY;
  private double paragraphLeft = Double.POSITIVE_INFINITY;

  AmendingLines(BylawBuilder builder) {
    this.builder = builder;
  }

  /** Notes the indent of the bylaw's own articles, in ems. */
  void articlesAt(double indent) {
    articleIndent = indent;
  }

  /** Notes where the bylaw's own last numbered paragraph begins, in points. */
  void paragraphAt(double left) {
    paragraphLeft = left;
  }

  /** Whether the block belongs to the amendments that are open. */
  boolean hold(TextBlock block, @Nullable Block next) {
    String line = block.value();
    if (BylawLines.supplementary(line).isPresent()) {
      return false;
    }
    if (BylawLines.appended(line).isPresent() || BylawLines.attachment(line).isPresent()) {
      return !builder.inSupplementary() || builder.awaitsProvisions();
    }
    if (BylawLines.caption(line).isPresent() && next instanceof TextBlock below) {
      return !isNextUnit(below);
    }
    return !isNextUnit(block);
  }

  private boolean isNextUnit(TextBlock block) {
    Optional<ArticleNumber.Numbered> article =
        BylawLines.numbered(block.value()).map(ArticleNumber.Prefix::numbered);
    if (article.isPresent()) {
      return block.indent() <= articleIndent + SAME_INDENT && builder.isNext(article.get());
    }
    Optional<Numbering> paragraph = BylawLines.paragraph(block.value());
    if (paragraph.isEmpty() || BylawParser.left(block) > paragraphLeft + SAME_LEFT) {
      return false;
    }
    String number = String.valueOf(paragraph.get().ordinal());
    return builder.isNext(new ArticleNumber.Numbered('項', number));
  }

  /** The text, parted where a full line hides that a sentence of amendment begins in the next. */
  static List<Passage> sentences(TextBlock block) {
    List<Passage> parts = new ArrayList<>();
    Passage text = block.text();
    int start = 0;
    int at = 0;
    for (Line line : block.lines()) {
      String words = line.text();
      int found = text.value().indexOf(words, at);
      if (found < 0) {
        break;
      }
      if (found > start
          && text.value().startsWith("。", found - 1)
          && AmendingText.mayBeSentence(words)) {
        parts.add(text.slice(start, found));
        start = found;
      }
      at = found + words.length();
    }
    parts.add(text.from(start));
    return parts;
  }

  /** A row of a table as one line, its cells parted by tabs. */
  static Text row(List<Text> cells) {
    Text row = Text.EMPTY;
    for (int i = 0; i < cells.size(); i++) {
      row = row.plus(i == 0 ? Text.EMPTY : CELL_END).plus(cells.get(i));
    }
    return row;
  }
}
