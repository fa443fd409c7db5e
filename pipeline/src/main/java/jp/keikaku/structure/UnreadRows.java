package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;

/**
 * Lines that look like the rows of a table and were read as text: white space stands at the same
 * places of them, or behind numbers that count on.
 */
final class UnreadRows {
  private static final Pattern NUMBER =
      Pattern.compile("^((?:[0-9０-９]{1,3}[-－])*)([0-9０-９]{1,3})(?=[\\s　\\p{L}])");

  /** White space between two columns, in ems. */
  private static final double WIDE = 0.8;

  /** So much white space a row has at least. */
  private static final int GAPS = 2;

  /** Columns begin at one x, within so many points. */
  private static final double ALIGNED = 3;

  /** Fewer rows are headings, where they have numbers, or a drawing. */
  private static final int FEWEST_NUMBERED = 2;

  private static final int FEWEST = 4;

  /** More lines between two rows do not belong to cells of theirs. */
  private static final int MOST_BETWEEN = 3;

  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Line> run = new ArrayList<>();
  private boolean numbered;
  private int last;
  private int between;

  private UnreadRows() {}

  /** One diagnostic for each run of such lines. */
  static List<Diagnostic> in(List<Block> blocks) {
    UnreadRows rows = new UnreadRows();
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        text.lines().forEach(rows::read);
      }
    }
    rows.end();
    return rows.found;
  }

  private void read(Line line) {
    if (line.isLeader() || line.passage().wideGaps(WIDE).size() < GAPS) {
      between++;
      if (between > MOST_BETWEEN && !numbered) {
        end();
      }
      return;
    }
    Matcher number = NUMBER.matcher(line.text());
    boolean own = number.find();
    int value = own ? Integer.parseInt(Width.fold(number.group(2))) : 0;
    boolean goesOn =
        !run.isEmpty()
            && own == numbered
            && (own ? value == last + 1 : alignedWith(run.getLast(), line));
    if (!goesOn) {
      end();
    }
    run.add(line);
    numbered = own;
    last = value;
    between = 0;
  }

  private static boolean alignedWith(Line before, Line line) {
    List<Double> columns = starts(before);
    return starts(line).stream()
            .filter(x -> columns.stream().anyMatch(other -> Math.abs(other - x) < ALIGNED))
            .count()
        >= GAPS;
  }

  /** Where text begins behind white space. */
  private static List<Double> starts(Line line) {
    return line.passage().wideGaps(WIDE).stream()
        .map(at -> line.passage().from(at).start())
        .toList();
  }

  private void end() {
    if (run.size() >= (numbered ? FEWEST_NUMBERED : FEWEST)) {
      found.add(
          Diagnostic.of(
              DiagnosticKind.ITEMS_NOT_READ,
              Places.merged(
                  run.stream().flatMap(line -> line.passage().places().stream()).toList()),
              Map.of(
                  "page", String.valueOf(run.getFirst().page()), "text", run.getFirst().text())));
    }
    run.clear();
  }
}
