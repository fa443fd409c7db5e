package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block.Alignment;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.text.Numbering;

/**
 * Joins lines into paragraphs by geometry: a line goes on in the next one when the edge forced its
 * end, and the next one begins where a continuation would.
 */
final class ParagraphFinder {
  /** Numbers with a unit, alone or with a caption beside them, points, and notes. */
  private static final Pattern MARKER =
      Pattern.compile(
          ("^(?:第?NUMBER[部編章節款条條項号號目]?BRANCHES[. ．　]|[○●◎■□◆◇▪][. ．　]"
                  + "|[・※•‒–➢➤✓✔⇒\\p{Co}]|[（(](?:注|備考)NUMBER[)）]"
                  + "|第NUMBER[条條]BRANCHES(?:[（(][^（）()。]+(?:[）)][\\s　]|[）)]?$)|[【〔].*|削除$))")
              .replace("NUMBER", Numbering.NUMBER)
              .replace("BRANCHES", Numbering.BRANCHES));

  private static final Pattern SENTENCE_END = Pattern.compile("[。．.？！）)」]$");

  /** What opens a point of a list. */
  private static final Pattern POINT = Pattern.compile("^[•・‒–➢➤✓✔⇒\\p{Co}]");

  /** A line of its own that names the article below it. */
  private static final Pattern CAPTION = Pattern.compile("^[（(][^（）()]{1,40}[）)]$");

  /** A line that heads a part of a bylaw and never goes on with a sentence. */
  private static final Pattern STANDS_ALONE =
      Pattern.compile(
          "^附\\s*則(\\s*[（(].*|\\s*抄)?$|^別\\s*表\\s*第?"
              + Numbering.NUMBER
              + "?\\s*([（(].*)?$|^目\\s*次$");

  /** Such a line to its end: what stands below it is something else. */
  private static final Pattern ENDS_ALONE =
      Pattern.compile("^附\\s*則(\\s*[（(].*[）)])?(\\s*抄)?$|^目\\s*次$");

  private static final Pattern EXTRACT = Pattern.compile("[（(]?抄[）)]?");

  /** Lines of a heading lie up to this much further apart than those of prose. */
  private static final double HEADING_PITCH = 1.3;

  /** Prose is indented by no more than this, in ems; what is, is set to the right or centred. */
  private static final double DEEPEST_INDENT = 6;

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
    if (opensWithMarker(after) && !closesBracket(lines, after)) {
      return false;
    }
    if (!lineBreaks.isForced(before, after, room) && !hangsBelowPoint(lines, after)) {
      return false;
    }
    if (STANDS_ALONE.matcher(after.text()).find() || endsAlone(before, after)) {
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

  /** Whether what stands below a line of its own is no wrapped end of it. */
  private static boolean endsAlone(Line before, Line after) {
    return ENDS_ALONE.matcher(before.text()).find() && !EXTRACT.matcher(after.text()).matches();
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
    if (step < 0) {
      boolean setToTheRight = next.indent() > DEEPEST_INDENT * em;
      return step > -8 && !setToTheRight && alignment(lines) != Alignment.RIGHT;
    }
    if (hangsBelowFullLine(lines, next, step)) {
      return true;
    }
    return opensWithMarker(first.line()) && (step < 8 || hangsBelowWord(first.line(), next.line()));
  }

  /** Whether a long title goes on a little further right, its first line being full. */
  private boolean hangsBelowFullLine(List<Placed> lines, Placed next, double step) {
    Placed last = lines.getLast();
    double room = last.right() - last.line().box().right();
    return step < 2.3
        && room < next.line().glyphs().getFirst().box().width()
        && last.indent() > settings.indent() * last.line().size()
        && !SENTENCE_END.matcher(last.line().text()).find()
        && last.line().font().equals(next.line().font());
  }

  /** Whether a line stands below the text of a point that has not ended, behind its mark. */
  private static boolean hangsBelowPoint(List<Placed> lines, Line next) {
    Line first = lines.getFirst().line();
    if (!POINT.matcher(first.text()).find()
        || first.glyphs().size() < 2
        || SENTENCE_END.matcher(lines.getLast().line().text()).find()) {
      return false;
    }
    double behindMark = first.glyphs().get(1).box().left();
    return Math.abs(next.box().left() - behindMark) < 0.5 * first.size();
  }

  /** Whether a line begins right below a word that white space parts from the label before it. */
  private static boolean hangsBelowWord(Line first, Line next) {
    List<Glyph> glyphs = first.glyphs();
    for (int i = 1; i < glyphs.size(); i++) {
      double left = glyphs.get(i).box().left();
      boolean afterSpace = left - glyphs.get(i - 1).box().right() > 0.8 * first.size();
      if (afterSpace && Math.abs(left - next.box().left()) < 0.6 * first.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean sameSize(Line a, Line b) {
    return Math.abs(a.size() - b.size()) <= settings.sameSize() * Math.max(a.size(), b.size());
  }

  private static boolean opensWithMarker(Line line) {
    return MARKER.matcher(line.text()).find() || Numbering.opens(line.text());
  }

  /** Whether a line that begins like {@code 1)} ends what brackets above it began. */
  private static boolean closesBracket(List<Placed> lines, Line line) {
    String text = line.text();
    int close = Math.max(text.indexOf('）'), text.indexOf(')'));
    boolean closes =
        close > 0 && text.substring(0, close).chars().noneMatch(c -> c == '（' || c == '(');
    return closes && Numbering.matches(text.substring(0, close + 1)) && depth(lines) > 0;
  }

  /** How many brackets are open at the end of the lines. */
  private static int depth(List<Placed> lines) {
    int depth = 0;
    for (Placed placed : lines) {
      for (char each : placed.line().text().toCharArray()) {
        depth += each == '（' || each == '(' ? 1 : each == '）' || each == ')' ? -1 : 0;
      }
    }
    return depth;
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
