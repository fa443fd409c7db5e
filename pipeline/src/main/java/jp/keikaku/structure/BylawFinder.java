package jp.keikaku.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Tells where bylaws begin among the blocks of a document, and which lines cannot end one. A title
 * is what stands above a first article or a sole provision and reads or is set as one.
 */
final class BylawFinder {
  /** From its title to its first article a bylaw has no more blocks than this. */
  private static final int BLOCKS_TO_FIRST_ARTICLE = 250;

  /** Sentences (of enactment) that may stand between title and first article. */
  private static final int SENTENCES_TO_FIRST_ARTICLE = 10;

  /** A bylaw without articles has no more sentences and items than this. */
  private static final int SOLE_PROVISION = 8;

  /** The next article stands no more blocks below one. */
  private static final int BLOCKS_TO_NEXT_ARTICLE = 60;

  private static final Pattern AMENDING_SENTENCE =
      Pattern.compile("(?:の一部を次のように|の全部を次のように|を次のように)改正する。");

  private static final Pattern REASONS =
      Pattern.compile("[（(]?(?:(?:提案|提出|改正|制定)(?:の)?)?\\s*理\\s*由(?:書)?[）)]?");

  private final List<Block> blocks;
  private final BylawTitles titles;
  private final Map<Integer, BylawTitles.Title> starts = new HashMap<>();

  /** Articles that another one follows, by the block that their caption or number is. */
  private final Set<Integer> articles = new HashSet<>();

  /** First articles that stand below the sentence of somebody else's supplementary provision. */
  private final Set<Integer> strayArticles = new HashSet<>();

  /** What the lines that are read belong to. */
  private enum Part {
    NONE,
    ARTICLES,
    SUPPLEMENTARY_HEAD,
    SUPPLEMENTARY_TEXT,
    BEHIND
  }

  private Part part = Part.NONE;
  private BylawTitles.@Nullable Title candidate;
  private int sentences;
  private int otherLines;
  private boolean inContents;
  private boolean amending;

  BylawFinder(List<Block> blocks) {
    this.blocks = blocks;
    this.titles = new BylawTitles(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof TextBlock text && !text.first().isLeader()) {
        read(i, text);
      } else if (!(blocks.get(i) instanceof TextBlock)) {
        candidate = null;
      }
    }
  }

  /** The title of the bylaw that begins at this block, if one does. */
  Optional<BylawTitles.Title> titleAt(int index) {
    return Optional.ofNullable(starts.get(index));
  }

  boolean startsAt(int index) {
    return starts.containsKey(index);
  }

  /** Whether articles begin here that stand in no bylaw, where none is open. */
  boolean articlesAt(int index) {
    return articles.contains(index);
  }

  /**
   * Whether articles of another bylaw, of which the title was not seen, begin below an open one.
   */
  boolean strayArticlesAt(int index) {
    return strayArticles.contains(index);
  }

  private void read(int index, TextBlock text) {
    String line = text.value();
    if (candidate != null && index > candidate.end() + BLOCKS_TO_FIRST_ARTICLE) {
      candidate = null;
    }
    Optional<ArticleNumber.Numbered> number =
        BylawLines.numbered(line).map(ArticleNumber.Prefix::numbered);
    if (number.isPresent() && number.get().unit() == '条') {
      readArticle(index, number.get().number());
    } else if (isAmending(candidate) && AMENDING_SENTENCE.matcher(line).find()) {
      open();
      sentences++;
    } else if (BylawLines.supplementary(line).isPresent()) {
      readSupplementary();
    } else if (BylawLines.appended(line).isPresent() || BylawLines.attachment(line).isPresent()) {
      part = part == Part.NONE ? part : Part.BEHIND;
    } else if (BylawLines.isContents(line)) {
      inContents = true;
    } else {
      readOther(index, line, number.isPresent());
    }
  }

  private static boolean isAmending(BylawTitles.@Nullable Title title) {
    return title != null && BylawLines.isAmendingTitle(title.text());
  }

  private void readArticle(int index, String number) {
    inContents = false;
    if (candidate != null && (number.equals("1") || candidate.text().endsWith("抄"))) {
      open();
    } else if (isFollowed(index, number)) {
      int head = head(index);
      articles.add(head);
      if (number.equals("1") && part == Part.SUPPLEMENTARY_TEXT && !amending) {
        strayArticles.add(head);
        part = Part.ARTICLES;
      }
    }
    candidate = null;
    part = part == Part.NONE || part == Part.SUPPLEMENTARY_HEAD ? Part.ARTICLES : part;
  }

  /** A 附則 below a sentence without articles ends a bylaw of that sentence. */
  private void readSupplementary() {
    if (inContents) {
      return;
    }
    boolean sole =
        candidate != null
            && candidate.isSet()
            && sentences >= 1
            && sentences <= SOLE_PROVISION
            && otherLines == 0;
    if (sole) {
      open();
    }
    candidate = null;
    part = Part.SUPPLEMENTARY_HEAD;
  }

  private void open() {
    if (candidate != null) {
      starts.put(candidate.start(), candidate);
      amending = isAmending(candidate);
    }
    candidate = null;
    part = Part.ARTICLES;
  }

  private void readOther(int index, String line, boolean numbered) {
    Optional<BylawTitles.Title> title = titles.endingAt(index);
    boolean takes =
        title.isPresent()
            && (title.get().isSure()
                || ((candidate == null || !candidate.isSure()) && part != Part.BEHIND));
    if (takes) {
      candidate = title.get();
      sentences = 0;
      otherLines = 0;
      inContents = false;
      return;
    }
    boolean preface =
        numbered
            || BylawLines.caption(line).isPresent()
            || Wareki.isoDate(line).isPresent()
            || BylawDates.isDate(line)
            || line.startsWith("改正");
    if (preface) {
      return;
    }
    sentences++;
    if (!line.endsWith("。") && Numbering.readings(line).isEmpty()) {
      otherLines++;
    }
    if (sentences > SENTENCES_TO_FIRST_ARTICLE && !inContents) {
      candidate = null;
    }
    part = part == Part.SUPPLEMENTARY_HEAD ? Part.SUPPLEMENTARY_TEXT : part;
  }

  /** The block that the article begins with: its caption, or the chapter above. */
  private int head(int index) {
    int head = index;
    while (head > 0
        && blocks.get(head - 1) instanceof TextBlock above
        && (BylawLines.caption(above.value()).isPresent()
            || BylawLines.numbered(above.value()).filter(BylawFinder::isChapter).isPresent())) {
      head--;
    }
    return head;
  }

  private static boolean isChapter(ArticleNumber.Prefix number) {
    return number.numbered().unit() != '条' && number.numbered().unit() != '部';
  }

  /** Whether the next article in the series stands below. */
  private boolean isFollowed(int index, String number) {
    int end = Math.min(blocks.size(), index + BLOCKS_TO_NEXT_ARTICLE);
    for (int i = index + 1; i < end; i++) {
      Optional<ArticleNumber.Numbered> next =
          blocks.get(i) instanceof TextBlock text
              ? BylawLines.numbered(text.value()).map(ArticleNumber.Prefix::numbered)
              : Optional.empty();
      if (next.isPresent() && next.get().unit() == '条') {
        int main = Integer.parseInt(number.replaceFirst("_.*", ""));
        return next.get().number().equals(String.valueOf(main + 1))
            || next.get().number().startsWith(number + "_");
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
