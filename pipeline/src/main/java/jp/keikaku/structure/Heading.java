package jp.keikaku.structure;

import java.util.Optional;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;

/**
 * A line that heads what follows.
 *
 * @param block as laid out
 * @param number its number, if any
 * @param contentsLevel its depth in the table of contents, from 0, or -1 where it is not listed
 */
record Heading(TextBlock block, Optional<HeadingNumber> number, int contentsLevel) {
  /** The number as printed, or an empty passage. */
  Passage numberPassage() {
    return number.map(prefix -> block.text().slice(0, prefix.end())).orElse(Passage.EMPTY);
  }

  /** What stands between number and title (a dot). */
  Passage separator() {
    return number
        .map(prefix -> block.text().slice(prefix.end(), prefix.length()))
        .orElse(Passage.EMPTY);
  }

  /** The heading without its number. */
  Passage title() {
    return number.map(prefix -> block.text().from(prefix.length())).orElse(block.text()).strip();
  }

  double size() {
    return block.first().size();
  }

  String font() {
    return block.first().font();
  }
}
