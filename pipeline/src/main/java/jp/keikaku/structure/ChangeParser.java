package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.Change;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Reads the printed change history: boxes that show an item before and after, or one box and a note
 * ({@code 1-1へ統合}).
 */
final class ChangeParser {
  private static final String ARROWS = "⇩↓⬇▼▽⇓🡇⤵➡⇨→\\s";
  private static final Pattern ARROW = Pattern.compile("[" + ARROWS + "]+");

  private static final Pattern ARROW_ENDS =
      Pattern.compile("(?s)([%1$s]*)([^%1$s].*[^%1$s]|[^%1$s])([%1$s]*)".formatted(ARROWS));

  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final UnderlinedRuns underlined;

  ChangeParser(Vocabulary vocabulary, Ledger ledger, UnderlinedRuns underlined) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.underlined = underlined;
  }

  /**
   * What was read of a change history.
   *
   * @param changes its entries
   * @param rest blocks that belong to none; they stay in the section
   */
  record Result(List<Change> changes, List<Block> rest) {}

  Result parse(List<Block> printed) {
    List<Block> blocks = printed.stream().flatMap(ChangeParser::arrowsApart).toList();
    List<Change> changes = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    Integer pillar = null;
    Text pillarTitle = null;
    ChangeEntry open = null;
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case TableBlock table -> {
          Optional<ChangeEntry.Side> side = side(table);
          if (side.isEmpty()) {
            rest.add(table);
          } else if (open == null || !open.takes(side.get(), leadsOn(blocks, i))) {
            close(open, changes);
            open = new ChangeEntry(pillar, pillarTitle);
            open.befores.add(side.get());
          } else if (open.isAfter(side.get())) {
            open.afters.add(side.get());
          } else {
            open.befores.add(side.get());
          }
        }
        case TextBlock text -> {
          Optional<HeadingNumber> number = HeadingNumber.prefix(text.value());
          if (ARROW.matcher(text.value()).matches()) {
            ledger.label(text.text());
            if (open != null) {
              open.arrow = true;
            }
          } else if (ChangeEntry.isNote(text.value()) && headsNextBox(blocks, i, open)) {
            close(open, changes);
            open = new ChangeEntry(pillar, pillarTitle);
            open.notes.add(ledger.read(text.text()));
          } else if (ChangeEntry.isNote(text.value()) && open != null) {
            open.notes.add(ledger.read(text.text()));
          } else if (number.isPresent()) {
            close(open, changes);
            open = null;
            String digits = text.text().slice(0, number.get().end()).value();
            OptionalInt value = JapaneseNumerals.parse(Width.fold(digits));
            ledger.label(text.text().slice(0, number.get().length()));
            pillar = value.isPresent() ? value.getAsInt() : null;
            pillarTitle = ledger.read(text.text().from(number.get().length()));
          } else {
            rest.add(text);
          }
        }
      }
    }
    close(open, changes);
    return new Result(changes, rest);
  }

  /**
   * Whether a note such as 新規追加 is about the box below it: an arrow leads there, or the box above
   * has all it needs.
   */
  private static boolean headsNextBox(List<Block> blocks, int index, @Nullable ChangeEntry open) {
    String note = ((TextBlock) blocks.get(index)).value();
    if (!ChangeEntry.tellsOfNew(note) || index + 1 >= blocks.size()) {
      return false;
    }
    boolean arrow =
        index + 2 < blocks.size()
            && isArrow(blocks, index + 1)
            && blocks.get(index + 2) instanceof TableBlock;
    boolean done = open == null || open.boxes() > 1 || !open.notes.isEmpty();
    return arrow || (done && blocks.get(index + 1) instanceof TableBlock);
  }

  /** A paragraph as such; an arrow that stands close above or below its words is one of its own. */
  private static Stream<Block> arrowsApart(Block block) {
    if (!(block instanceof TextBlock text)) {
      return Stream.of(block);
    }
    Matcher ends = ARROW_ENDS.matcher(text.value());
    if (!ends.matches()) {
      return Stream.of(block);
    }
    return Stream.of(1, 2, 3)
        .filter(group -> ends.end(group) > ends.start(group))
        .map(group -> text.text().slice(ends.start(group), ends.end(group)))
        .<Block>map(part -> new TextBlock(text.lines(), part, text.indent(), text.alignment()));
  }

  private static boolean isArrow(List<Block> blocks, int index) {
    return index < blocks.size()
        && blocks.get(index) instanceof TextBlock text
        && ARROW.matcher(text.value()).matches();
  }

  /** Whether an arrow stands below the boxes that begin at an index. */
  private static boolean leadsOn(List<Block> blocks, int index) {
    int next = index + 1;
    while (next < blocks.size() && blocks.get(next) instanceof TableBlock) {
      next++;
    }
    return isArrow(blocks, next);
  }

  private static void close(@Nullable ChangeEntry entry, List<Change> changes) {
    if (entry != null) {
      changes.addAll(entry.changes());
    }
  }

  /** A box with name (and number) and description beside their labels. */
  private Optional<ChangeEntry.Side> side(TableBlock table) {
    boolean named =
        table.cells().stream()
            .flatMap(cell -> vocabulary.fields(cell.text().value()).stream())
            .anyMatch(field -> field == Field.NAME || field == Field.NUMBER);
    if (!named) {
      return Optional.empty();
    }
    List<Text> marked = new ArrayList<>();
    ItemDraft draft =
        new ItemTableParser(vocabulary, ledger, new DrawnMarks(List.of()), null).parse(table);
    for (Cell cell : table.cells()) {
      marked.addAll(underlined.in(cell.text()));
    }
    return Optional.of(
        new ChangeEntry.Side(
            draft.number,
            draft.name,
            draft.description,
            draft.departments,
            marked,
            table.places()));
  }
}
