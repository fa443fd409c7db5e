package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.Alignment;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which lines of a document can be the title of a bylaw: by their words and by their look.
 */
final class BylawTitles {
  /** A title in the size of the text is set apart by this indent or more, in ems. */
  private static final double INDENT = 2;

  /** A title is larger than the text by this factor; printers round sizes by less. */
  private static final double LARGER = 1.08;

  /** Lines of one title: their sizes differ by less, their pitch is no more, in ems. */
  private static final double SAME_SIZE = 0.02;

  private static final double LARGEST_PITCH = 2.3;

  /** Lines on one axis have centres within this of each other, in ems. */
  private static final double SAME_CENTER = 1;

  /** A line that the edge breaks takes at least this part of the widest line. */
  private static final double FULL = 0.85;

  /** A title is spread over no more lines than this. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST = 120;

  private static final Pattern NO_TITLE =
      Pattern.compile("[。，,：:]$|。|^[・※＊*]|^[^\\p{IsHan}]*$|[市町村区県都]長|^[（(].*[）)]$|殿$|様$");

  /** What a line ends with that goes on in the next one. */
  private static final Pattern GOES_ON = Pattern.compile("[\\p{IsHiragana}、・]$");

  private final List<Block> blocks;
  private final double bodySize;
  private final double widest;

  /**
   * A title.
   *
   * @param block its lines as one block
   * @param start index of its first block
   * @param end index of its last block
   * @param isSure whether its words alone say that it is a title, however it is set
   * @param isSet whether it is set as a title is
   */
  record Title(TextBlock block, int start, int end, boolean isSure, boolean isSet) {
    String text() {
      return block.value();
    }
  }

  BylawTitles(List<Block> blocks) {
    this.blocks = blocks;
    Map<Double, Integer> sizes = new HashMap<>();
    double most = 0;
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        sizes.merge(text.first().size(), text.text().length(), Integer::sum);
        most = Math.max(most, width(text.first()));
      }
    }
    this.widest = most;
    this.bodySize =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
  }

  /** The title of which the block is the last line, if it can be one. */
  Optional<Title> endingAt(int index) {
    if (!(blocks.get(index) instanceof TextBlock last) || last.first().isLeader()) {
      return Optional.empty();
    }
    TextBlock whole = last;
    int start = index;
    while (start > 0
        && index - start + 1 < MOST_LINES
        && blocks.get(start - 1) instanceof TextBlock above
        && goesOn(above, whole)) {
      whole = joined(above, whole);
      start--;
    }
    String line = whole.value();
    boolean set = isSet(whole, index > start);
    boolean kind = BylawLines.titleKind(line).isPresent();
    boolean numbered = !Numbering.readings(line).isEmpty() && !line.startsWith("第");
    if (kind && BylawLines.isPlainTitle(line) && (set || !numbered)) {
      return Optional.of(new Title(whole, start, index, true, set));
    }
    boolean like =
        set
            && line.length() <= LONGEST
            && !NO_TITLE.matcher(line).find()
            && ArticleNumber.prefix(line)
                .filter(prefix -> BylawLines.numbered(line).isPresent())
                .isEmpty()
            && !BylawDates.isDate(line)
            && !BylawLines.isExtract(line)
            && (kind || (!numbered && isLarger(whole)));
    return like ? Optional.of(new Title(whole, start, index, kind, true)) : Optional.empty();
  }

  private boolean isSet(TextBlock title, boolean ofSeveralLines) {
    return ofSeveralLines
        || title.alignment() == Alignment.CENTER
        || isLarger(title)
        || (title.indent() >= INDENT && title.alignment() != Alignment.RIGHT)
        || (BylawLines.titleStart(title.value()) > 0
            && Numbering.readings(title.value()).isEmpty());
  }

  private boolean isLarger(TextBlock title) {
    return title.first().size() >= LARGER * bodySize;
  }

  /** Whether a line is the one above the last of a title: same type, same axis, not ended. */
  private boolean goesOn(TextBlock above, TextBlock below) {
    Line upper = above.lines().getLast();
    Line lower = below.lines().getFirst();
    double size = lower.size();
    double pitch = lower.box().bottom() - upper.box().bottom();
    return upper.page() == lower.page()
        && upper.font().equals(lower.font())
        && Math.abs(upper.size() - size) <= SAME_SIZE * size
        && pitch > 0
        && pitch <= LARGEST_PITCH * size
        && below.alignment() == Alignment.CENTER
        && Math.abs(center(upper.box()) - center(lower.box())) <= SAME_CENTER * size
        && BylawLines.titleKind(below.value()).isPresent()
        && BylawLines.titleKind(above.value()).isEmpty()
        && !NO_TITLE.matcher(above.value()).find()
        && Numbering.readings(above.value()).isEmpty()
        && BylawLines.numbered(above.value()).isEmpty()
        && (GOES_ON.matcher(above.value()).find() || width(upper) >= FULL * widest);
  }

  private static double center(Box box) {
    return (box.left() + box.right()) / 2;
  }

  private static double width(@Nullable Line line) {
    return line == null ? 0 : line.box().width();
  }

  private static TextBlock joined(TextBlock above, TextBlock below) {
    List<Line> lines = new ArrayList<>(above.lines());
    lines.addAll(below.lines());
    Passage text = above.text().plus(below.text());
    return new TextBlock(lines, text, below.indent(), below.alignment());
  }
}
