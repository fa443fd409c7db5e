package jp.keikaku.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Wareki;

/** Tells where a bylaw begins among the blocks of a document, and which lines cannot end one. */
final class BylawFinder {
  /** From its title to its first article a bylaw has no more blocks than this. */
  private static final int BLOCKS_TO_FIRST_ARTICLE = 250;

  /** Sentences (of enactment) that may stand between title and first article. */
  private static final int SENTENCES_TO_FIRST_ARTICLE = 10;

  private static final Pattern AMENDING_SENTENCE =
      Pattern.compile("(?:の一部を次のように|の全部を次のように|を次のように)改正する。");

  private static final Pattern REASONS =
      Pattern.compile("[（(]?(?:(?:提案|提出|改正|制定)(?:の)?)?\\s*理\\s*由(?:書)?[）)]?");

  private BylawFinder() {}

  /** Whether the block is the title of a bylaw whose first article follows soon. */
  static boolean startsAt(List<Block> blocks, int index) {
    if (!(blocks.get(index) instanceof TextBlock title)
        || title.first().isLeader()
        || BylawLines.titleKind(title.value()).isEmpty()) {
      return false;
    }
    boolean amendingTitle = BylawLines.isAmendingTitle(title.value());
    int sentences = 0;
    int end = Math.min(blocks.size(), index + 1 + BLOCKS_TO_FIRST_ARTICLE);
    for (int i = index + 1; i < end; i++) {
      if (!(blocks.get(i) instanceof TextBlock text)) {
        return false;
      }
      String line = text.value();
      if (amendingTitle && AMENDING_SENTENCE.matcher(line).find()) {
        return true;
      }
      Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
      if (number.isPresent() && number.get().numbered().unit() == '条') {
        return number.get().numbered().number().equals("1") || title.value().endsWith("抄");
      }
      boolean preface =
          number.isPresent()
              || BylawLines.caption(line).isPresent()
              || BylawLines.isContents(line)
              || BylawLines.supplementary(line).isPresent()
              || Wareki.isoDate(line).isPresent()
              || line.startsWith("改正");
      if (!preface && ++sentences > SENTENCES_TO_FIRST_ARTICLE) {
        return false;
      }
      if (BylawLines.titleKind(line).isPresent() && Wareki.isoDate(line).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the line heads what a bill says behind its bylaw. */
  static boolean isBehindBylaw(String line) {
    return REASONS.matcher(line).matches();
  }

  /** Whether the line is a part of bylaws, so that it cannot end one. */
  static boolean isConstruct(String line) {
    Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
    return number.filter(prefix -> prefix.numbered().unit() != '部').isPresent()
        || BylawLines.caption(line).isPresent()
        || BylawLines.supplementary(line).isPresent()
        || BylawLines.appended(line).isPresent()
        || BylawLines.attachment(line).isPresent()
        || BylawLines.isContents(line)
        || BylawLines.paragraph(line).isPresent()
        || !Numbering.readings(line).isEmpty();
  }
}
