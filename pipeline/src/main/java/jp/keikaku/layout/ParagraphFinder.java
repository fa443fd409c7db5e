package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block.Alignment;
import jp.keikaku.layout.Block.TextBlock;

/**
 * Joins lines into paragraphs by geometry: a line goes on in the next one when the edge forced its
 * end, and the next one begins where a continuation would.
 */
final class ParagraphFinder {
  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:(第?[0-9０-９一二三四五六七八九十百]+([部編章節款条項号目](の[0-9０-９一二三四五六七八九十]+)*)?"
              + "|[0-9０-９]+([.．][0-9０-９]+)+|[0-9０-９]+[.．]|[IVX]{1,5}|[Ⅰ-ⅿ]|[ア-ン]|[○●◎■□◆◇▪])[. ．　]"
              + "|[①-⑳㉑-㊿⑴-⒇・※]|[（(][0-9０-９一二三四五六七八九十ア-ンａ-ｚa-z]{1,3}[)）])");
  private static final Pattern SENTENCE_END = Pattern.compile("[。．.？！）)」]$");

  /** A line of its own that names the article below it. */
  private static final Pattern CAPTION = Pattern.compile("^[（(][^（）()]{1,40}[）)]$");

  /** A line that heads a part of a bylaw and never goes on with a sentence. */
  private static final Pattern STANDS_ALONE =
      Pattern.compile("^附\\s*則(\\s*[（(].*|\\s*抄)?$|^別\\s*表\\s*第?[0-9０-９一二三四五六七八九十]*\\s*([（(].*)?$");

  /** Lines of a heading lie up to this much further apart than those of prose. */
  private static final double HEADING_PITCH = 1.3;

  private final LayoutSettings settings;
  private final LineBreaks lineBreaks;
  private final double usualPitch;

  /** A line with the edges of the column that it stands in. */
  record Placed(Line line, double left, double right) {
    double columnWidth() {
      return right - left;
    }

    double indent() {
      return line.box().left() - left;
    }
  }

  /**
   * Creates it.
   *
   * @param usualPitch distance of the tops of two lines of one paragraph, in ems
   */
  ParagraphFinder(LayoutSettings settings, double usualPitch) {
    this.settings = settings;
    this.lineBreaks = new LineBreaks(settings);
    this.usualPitch = usualPitch;
  }

  /** The paragraph that these lines make. */
  TextBlock block(List<Placed> lines) {
    Passage text = Passage.EMPTY;
    for (Placed placed : lines) {
      text = LineBreaks.join(text, placed.line().passage());
    }
    Placed first = lines.getFirst();
    return new TextBlock(
        lines.stream().map(Placed::line).toList(),
        text,
        first.indent() / first.line().size(),
        alignment(lines));
  }

  private static Alignment alignment(List<Placed> lines) {
    Placed first = lines.getFirst();
    double left = first.indent();
    double right = first.right() - first.line().box().right();
    double em = first.line().size();
    if (left > 2 * em && Math.abs(left - right) < Math.max(em, 0.1 * (left + right))) {
      return Alignment.CENTER;
    }
    return left > 6 * em && right < em ? Alignment.RIGHT : Alignment.LEFT;
  }

  /** Whether {@code next} belongs to the paragraph that {@code lines} began. */
  boolean goesOn(List<Placed> lines, Placed next) {
    Placed last = lines.getLast();
    Line before = last.line();
    Line after = next.line();
    if (before.isLeader() || after.isLeader() || !sameSize(before, after)) {
      return false;
    }
    double room = last.right() - before.box().right();
    if (!lineBreaks.isForced(before, after, room) || opensWithMarker(after)) {
      return false;
    }
    if (STANDS_ALONE.matcher(after.text()).find()) {
      return false;
    }
    if (SENTENCE_END.matcher(before.text()).find() && CAPTION.matcher(after.text()).matches()) {
      return false;
    }
    if (before.page() == after.page()) {
      double pitch = after.box().bottom() - before.box().bottom();
      double usual = settings.pitch() * usualPitch * before.size();
      if (pitch > usual * (isWrappedHeading(lines, next, room) ? HEADING_PITCH : 1)) {
        return false;
      }
    }
    return beginsAsContinuation(lines, next);
  }

  /** Whether a line that has no room for one more character goes on, not a sentence, far below. */
  private boolean isWrappedHeading(List<Placed> lines, Placed next, double room) {
    Line before = lines.getLast().line();
    return lines.size() == 1
        && room < next.line().glyphs().getFirst().box().width()
        && before.box().width() > lines.getLast().columnWidth() / 2
        && !SENTENCE_END.matcher(before.text()).find()
        && before.font().equals(next.line().font());
  }

  private boolean beginsAsContinuation(List<Placed> lines, Placed next) {
    Placed first = lines.getFirst();
    Placed last = lines.getLast();
    double em = last.line().size();
    double step = (next.indent() - last.indent()) / em;
    if (lines.size() > 1) {
      return Math.abs(step) <= settings.indent();
    }
    if (Math.abs(step) <= settings.indent()) {
      boolean indented = first.indent() > settings.indent() * em && !opensWithMarker(first.line());
      return !(indented && SENTENCE_END.matcher(last.line().text()).find());
    }
    return step < 0 ? step > -8 : opensWithMarker(first.line()) && step < 8;
  }

  private boolean sameSize(Line a, Line b) {
    return Math.abs(a.size() - b.size()) <= settings.sameSize() * Math.max(a.size(), b.size());
  }

  static boolean opensWithMarker(Line line) {
    return MARKER.matcher(line.text()).find();
  }

  /** The paragraphs of one run of lines that nothing interrupts. */
  List<List<Placed>> paragraphs(List<Placed> run) {
    List<List<Placed>> paragraphs = new ArrayList<>();
    for (Placed placed : run) {
      if (paragraphs.isEmpty() || !goesOn(paragraphs.getLast(), placed)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(placed);
    }
    return paragraphs;
  }
}
