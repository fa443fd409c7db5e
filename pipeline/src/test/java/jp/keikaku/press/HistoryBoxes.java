package jp.keikaku.press;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.press.Block.Alignment;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Fill;
import jp.keikaku.press.Block.Gap;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.Block.Paragraph;
import jp.keikaku.press.Block.Run;
import jp.keikaku.press.PlanSource.ChangeSideSource;
import jp.keikaku.press.PlanSource.ChangeSource;
import jp.keikaku.press.PlanSource.PillarSource;
import org.jspecify.annotations.Nullable;

/** The printed change history: under each pillar a box before, an arrow, and a box after. */
record HistoryBoxes(PlanSource plan, Wording wording) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (PillarSource pillar : plan.pillars()) {
      List<ChangeSource> changes =
          plan.changes().stream().filter(change -> change.pillar() == pillar.number()).toList();
      if (!changes.isEmpty()) {
        String title = wording.of(pillar.number() + "　" + pillar.title());
        blocks.add(new Block.Heading(3, title, Alignment.START));
      }
      changes.forEach(change -> add(blocks, change));
    }
    return blocks;
  }

  private void add(List<Block> blocks, ChangeSource change) {
    blocks.add(side(change.before(), change, List.of()));
    blocks.add(Paragraph.placed("▼", Alignment.CENTER, 1.2));
    blocks.add(side(change.after(), change, change.underlined()));
    blocks.add(new Gap(1));
  }

  private Block side(
      @Nullable ChangeSideSource side, ChangeSource change, List<String> underlined) {
    if (side == null) {
      String label = change.print() == null ? "" : change.print().label();
      return Paragraph.placed(wording.of(label), Alignment.CENTER, 1);
    }
    return new Grid(
        List.of(0.18, 0.82),
        List.of(
            List.of(Cell.label("項目名"), cell(side.number() + "　" + side.name(), underlined)),
            List.of(Cell.label("推進内容"), cell(side.description(), underlined))),
        1,
        true);
  }

  private Cell cell(String text, List<String> underlined) {
    List<List<Run>> lines = text.lines().map(line -> runs(line, underlined)).toList();
    return new Cell(lines, 1, 1, Fill.NONE, Alignment.START);
  }

  private List<Run> runs(String line, List<String> underlined) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (String marked : underlined) {
      int start = line.indexOf(marked, from);
      if (start >= 0) {
        addPlain(runs, line.substring(from, start));
        runs.add(new Run(wording.of(marked), true));
        from = start + marked.length();
      }
    }
    addPlain(runs, line.substring(from));
    return List.copyOf(runs);
  }

  private void addPlain(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(Run.plain(wording.of(text)));
    }
  }
}
