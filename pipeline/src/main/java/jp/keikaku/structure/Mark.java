package jp.keikaku.structure;

import java.util.List;
import java.util.Optional;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.structure.ContentsParser.Contents;

/** What a block, or a run of blocks, is: the construct whose parser will read it. */
sealed interface Mark {
  /** What stands before the contents and the first heading. */
  record Cover(List<TextBlock> blocks) implements Mark {
    public Cover {
      blocks = List.copyOf(blocks);
    }
  }

  /** The table of contents. */
  record ContentsTable(Contents contents) implements Mark {}

  /** A heading, of bylaws too. */
  record HeadingLine(Heading heading) implements Mark {}

  /** A paragraph that is nothing special. */
  record Prose(TextBlock block) implements Mark {}

  /** A table that is nothing special, and its labels where it may have been one of items. */
  record PlainTable(TableBlock table, List<String> labels) implements Mark {
    public PlainTable {
      labels = List.copyOf(labels);
    }
  }

  /** One item: labels beside their values, and what labels of it were guessed to mean. */
  record ItemTable(TableBlock table, List<GuessedLabel> guesses) implements Mark {
    public ItemTable {
      guesses = List.copyOf(guesses);
    }
  }

  /** Years over phases, and nothing else. */
  record ScheduleTable(TableBlock table) implements Mark {}

  /** One item a row below a header, and what labels of it were guessed to mean. */
  record ItemRows(TableBlock table, List<GuessedLabel> guesses) implements Mark {
    public ItemRows {
      guesses = List.copyOf(guesses);
    }
  }

  /** One item: a heading, and lines with labels. */
  record ItemBelowHeading(HeadedItem item) implements Mark {}

  /** The overview of items. */
  record OverviewTable(TableBlock table) implements Mark {}

  /** The change history, without its headings of the first level. */
  record ChangeHistory(List<Block> blocks) implements Mark {
    public ChangeHistory {
      blocks = List.copyOf(blocks);
    }
  }

  /** A bylaw below its title, or articles without one. */
  record BylawText(Optional<TextBlock> title, List<Block> blocks) implements Mark {
    public BylawText {
      blocks = List.copyOf(blocks);
    }
  }

  /** A table of terms with their definitions, and the line that names their group, if any. */
  record GlossaryTable(Optional<TextBlock> group, TableBlock table) implements Mark {}

  /** Terms with their definitions, set as text. */
  record GlossaryLines(GlossaryText.Result text) implements Mark {}

  /** A bylaw before and after an amendment. */
  record ComparisonTable(TableBlock table) implements Mark {}

  /** The imprint. */
  record ColophonLines(List<Block> blocks) implements Mark {
    public ColophonLines {
      blocks = List.copyOf(blocks);
    }
  }
}
