package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.ParagraphFinder.Placed;

/** Collects lines until something ends the paragraph. Mutable: one per document. */
final class Flow {
  private final List<Turned> blocks = new ArrayList<>();
  private final List<Placed> open = new ArrayList<>();
  private ParagraphFinder paragraphs;
  private TurnedBack back;

  /**
   * A block as it was laid out.
   *
   * @param back turns it back to where it stands
   */
  record Turned(Block block, TurnedBack back) {
    Block turnedBack() {
      return back.block(block);
    }
  }

  /** Begins with sheets turned in this way. */
  Flow(ParagraphFinder paragraphs, TurnedBack back) {
    this.paragraphs = paragraphs;
    this.back = back;
  }

  /** Goes on with sheets turned in this way. */
  void turn(ParagraphFinder finder, TurnedBack turnedBack) {
    if (turnedBack.view() != back.view()) {
      end();
      paragraphs = finder;
      back = turnedBack;
    }
  }

  void add(Placed placed) {
    if (!open.isEmpty() && !paragraphs.goesOn(open, placed)) {
      end();
    }
    open.add(placed);
  }

  void add(TableBlock table) {
    end();
    blocks.add(new Turned(table, back));
  }

  /** Ends the paragraph that is open. */
  void end() {
    if (!open.isEmpty()) {
      blocks.add(new Turned(paragraphs.block(open), back));
      open.clear();
    }
  }

  /** All blocks. */
  List<Turned> finish() {
    end();
    return blocks;
  }
}
