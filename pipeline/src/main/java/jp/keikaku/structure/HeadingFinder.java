package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.Alignment;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.structure.ContentsParser.Contents;
import jp.keikaku.structure.HeadingEvidence.Sign;
import jp.keikaku.text.Width;

/**
 * Tells headings from prose by all signs together: the table of contents lists them, they are set
 * in another type than the prose, they begin with 第…部, 第…章, 第…節, or they count on.
 */
final class HeadingFinder {
  /** A heading is at least this much larger than prose, where its font is the same. */
  static final double LARGER = 1.08;

  /** A heading has no more characters than this. */
  private static final int LONGEST = 70;

  private static final Pattern SENTENCE_END = Pattern.compile("[。．、，]$");

  /** What opens a point of a list or a note, never a heading. */
  private static final Pattern POINT = Pattern.compile("^[•・‒–‐\\-－―※＊*⇒→➡➢✓✔\\p{Co}]");

  /** Prose is also what makes up this share of all text together with what is set larger. */
  private static final double PROSE_SHARE = 0.3;

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsAlphabetic}]");

  private final Vocabulary vocabulary;
  private final Contents contents;
  private final List<String> listedKeys;
  private final double bodySize;
  private final String bodyFont;
  private final boolean oneFont;

  /** Whether the headings that the contents list are in another type than prose. */
  private final boolean headingsAreSetApart;

  /** Numbered lines that head what follows, where neither contents nor type tell headings. */
  private final Set<TextBlock> series;

  HeadingFinder(Vocabulary vocabulary, List<Block> blocks, Contents contents) {
    this.vocabulary = vocabulary;
    this.contents = contents;
    this.listedKeys = contents.entries().stream().map(ContentsParser.Entry::key).toList();
    Map<Double, Integer> sizes = new HashMap<>();
    Map<String, Integer> fonts = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text && !text.first().isLeader()) {
        sizes.merge(text.first().size(), text.text().length(), Integer::sum);
        fonts.merge(text.first().font(), text.text().length(), Integer::sum);
      }
    }
    this.bodySize = Math.max(mostFrequent(sizes).orElse(10.5), largestOfProse(sizes));
    this.bodyFont = mostFrequent(fonts).orElse("");
    this.oneFont = fonts.size() == 1;
    this.headingsAreSetApart =
        blocks.stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(block -> listed(block, 0) >= 0)
                .filter(this::isSetApart)
                .count()
            >= 2;
    this.series = contents.entries().isEmpty() ? NumberedSeries.find(blocks) : Set.of();
  }

  /** The largest size that is too common to be that of headings: slides have several. */
  private static double largestOfProse(Map<Double, Integer> sizes) {
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    int seen = 0;
    for (Map.Entry<Double, Integer> entry : new TreeMap<>(sizes).descendingMap().entrySet()) {
      seen += entry.getValue();
      if (seen >= PROSE_SHARE * all) {
        return entry.getKey();
      }
    }
    return 0;
  }

  private static <T> Optional<T> mostFrequent(Map<T, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The size that most prose is set in, in points. */
  double bodySize() {
    return bodySize;
  }

  /**
   * The heading that a block is, if it is one.
   *
   * @param listedAfter index of the first contents entry that may be meant: headings come in the
   *     order of the contents
   */
  Optional<Heading> heading(TextBlock block, int listedAfter) {
    if (!evidence(block, listedAfter).isEnough()) {
      return Optional.empty();
    }
    int listed = listed(block, listedAfter);
    int level = listed < 0 ? -1 : contents.level(contents.entries().get(listed));
    return Optional.of(new Heading(block, HeadingNumber.prefix(block.value()), level));
  }

  /** What speaks for a block as a heading, and what against it. */
  HeadingEvidence evidence(TextBlock block, int listedAfter) {
    String text = block.value();
    if (block.lines().size() > 2
        || text.length() > LONGEST
        || SENTENCE_END.matcher(text).find()
        || POINT.matcher(text).find()
        || !WORD.matcher(text).find()) {
      return new HeadingEvidence(List.of(Sign.PROSE));
    }
    List<Sign> signs = new ArrayList<>();
    boolean listed = listed(block, listedAfter) >= 0;
    Optional<HeadingNumber> number = HeadingNumber.prefix(text);
    boolean setApart = isSetApart(block);
    boolean glossary = headsGlossary(block, number);
    if (setApart) {
      signs.add(Sign.SET_APART);
    }
    if (number.filter(HeadingFinder::isOfChapter).isPresent()) {
      signs.add(Sign.NUMBERED_AS_A_CHAPTER);
    }
    if (series.contains(block)) {
      signs.add(Sign.IN_A_SERIES);
    }
    if (glossary) {
      signs.add(Sign.HEADS_A_GLOSSARY);
    }
    if (listed) {
      signs.add(headingsAreSetApart && !setApart ? Sign.LISTED_IN_OTHER_TYPE : Sign.LISTED);
    }
    if (text.codePoints().filter(Character::isLetterOrDigit).count() == 1) {
      signs.add(Sign.ONE_LETTER);
    }
    // Short lines in the middle seem to stand at the right where the column is wider than the text.
    if (block.alignment() == Alignment.RIGHT && !listed && !glossary) {
      signs.add(Sign.AT_THE_RIGHT);
    }
    return new HeadingEvidence(signs);
  }

  private static boolean isOfChapter(HeadingNumber number) {
    return number.kind() == HeadingNumber.Kind.PART
        || number.kind() == HeadingNumber.Kind.CHAPTER
        || number.kind() == HeadingNumber.Kind.SECTION;
  }

  /** A line that says 用語解説 and nothing else heads one, however it is set. */
  private boolean headsGlossary(TextBlock block, Optional<HeadingNumber> number) {
    int length = number.map(HeadingNumber::length).orElse(0);
    return vocabulary.heads(block.value().substring(length), Field.GLOSSARY_HEADING);
  }

  /** Index of the contents entry that says the same as the block, or -1. */
  int listed(TextBlock block, int from) {
    if (listedKeys.isEmpty() || block.text().length() > LONGEST) {
      return -1;
    }
    String key = Width.fold(block.value());
    for (int i = from; i < listedKeys.size(); i++) {
      if (listedKeys.get(i).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSetApart(TextBlock block) {
    double size = block.first().size();
    boolean larger = size >= LARGER * bodySize;
    boolean otherFont = !oneFont && !block.first().font().equals(bodyFont) && size >= bodySize;
    return larger || otherFont;
  }
}
