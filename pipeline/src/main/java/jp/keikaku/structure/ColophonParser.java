package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads the imprint on the last page: lines, or rows of a table, of a label and a value. */
final class ColophonParser {
  private static final Pattern LABELLED =
      Pattern.compile(
          "^[◇◆■●○・]?\\s*([^／/：:|｜\\s0-9０-９]{1,8}(?: [^／/：:|｜\\s0-9０-９]{1,4})?)\\s*(?:[／/：:|｜]|\\s)\\s*(.+)$");
  private static final Pattern PHONE =
      Pattern.compile("[0-9０-９]{2,5}[-－‐−(（][0-9０-９]{1,4}[-－‐−)）][0-9０-９]{3,4}");

  /** Begins an address. */
  private static final Pattern POSTCODE = Pattern.compile("^〒");

  /** Ways to reach the publisher that records have no field for. */
  private static final Pattern OTHER_CONTACT =
      Pattern.compile("(?i)^(FAX|ファ(ックス|クシミリ)|E?-?mail|メール|URL|ホームページ|HP|https?:)");

  /** A table of labels and values has no more columns than this. */
  private static final int MOST_COLUMNS = 3;

  /** Below its last labelled line a colophon has no more lines than this. */
  private static final int LINES_BELOW = 6;

  private final Vocabulary vocabulary;
  private final Ledger ledger;

  ColophonParser(Vocabulary vocabulary, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
  }

  private record Labelled(Field field, int labelEnd, int valueStart) {}

  private static Optional<Labelled> labelled(Vocabulary vocabulary, String line) {
    Matcher matcher = LABELLED.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return vocabulary
        .field(matcher.group(1), Field.Use.IMPRINT)
        .map(
            field ->
                field == Field.PUBLISHER && TitleLines.isDate(matcher.group(2))
                    ? Field.ISSUED
                    : field)
        .map(field -> new Labelled(field, matcher.end(1), matcher.start(2)));
  }

  /**
   * Index of the first block of the colophon: near the end, where two labelled lines or more stand;
   * the number of blocks where there is none. Its page may have run over to one more.
   */
  static int start(Vocabulary vocabulary, List<Block> blocks) {
    int last = startOn(vocabulary, blocks, 0);
    return last < blocks.size() ? last : startOn(vocabulary, blocks, 1);
  }

  private static int startOn(Vocabulary vocabulary, List<Block> blocks, int pagesBefore) {
    if (blocks.isEmpty()) {
      return blocks.size();
    }
    int page = blocks.getLast().page() - pagesBefore;
    int start = blocks.size();
    while (start > 0
        && blocks.get(start - 1).page() >= page
        && mayBelong(vocabulary, blocks.get(start - 1))) {
      start--;
    }
    List<Integer> labelled = new ArrayList<>();
    for (int i = start; i < blocks.size(); i++) {
      int lines = (int) labelledLines(vocabulary, blocks.get(i));
      labelled.addAll(Collections.nCopies(lines, i));
    }
    if (labelled.size() < 2 || blocks.size() - labelled.getLast() > LINES_BELOW) {
      return blocks.size();
    }
    boolean pageOfItsOwn = start == 0 || blocks.get(start - 1).page() < page;
    return pageOfItsOwn ? start : Math.max(start, labelled.getFirst() - 2);
  }

  private static boolean mayBelong(Vocabulary vocabulary, Block block) {
    return switch (block) {
      case TextBlock text -> text.lines().size() <= 2;
      case TableBlock table ->
          table.columns() <= MOST_COLUMNS && labelledLines(vocabulary, table) >= 2;
    };
  }

  private static long labelledLines(Vocabulary vocabulary, Block block) {
    return switch (block) {
      case TextBlock text ->
          text.lines().stream()
              .filter(line -> labelled(vocabulary, line.text()).isPresent())
              .count();
      case TableBlock table ->
          rows(table).stream().filter(row -> labelled(vocabulary, row.value()).isPresent()).count();
    };
  }

  /** Each row of a table as a line. */
  private static List<Passage> rows(TableBlock table) {
    List<Passage> rows = new ArrayList<>();
    for (List<Passage> cells : table.texts()) {
      Passage row = Passage.EMPTY;
      for (Passage cell : cells) {
        row = row.isEmpty() ? cell : Passage.join(List.of(row, Passage.ofLayout(" "), cell));
      }
      if (!row.isEmpty()) {
        rows.add(row.strip());
      }
    }
    return rows;
  }

  /** Reads the lines; one without a label goes on with the line above it. */
  Colophon parse(List<Block> lines) {
    Map<Field, Passage> values = new EnumMap<>(Field.class);
    List<Text> notes = new ArrayList<>();
    Field last = null;
    for (Passage line : lines.stream().flatMap(block -> pieces(block).stream()).toList()) {
      Optional<Labelled> labelled = labelled(vocabulary, line.value());
      if (labelled.isPresent() && !values.containsKey(labelled.get().field())) {
        last = labelled.get().field();
        ledger.label(line.slice(0, labelled.get().labelEnd()));
        ledger.label(line.slice(labelled.get().labelEnd(), labelled.get().valueStart()).strip());
        values.put(last, line.from(labelled.get().valueStart()));
      } else if (POSTCODE.matcher(line.value()).find() && !values.containsKey(Field.ADDRESS)) {
        last = Field.ADDRESS;
        values.put(last, line);
      } else if (last == Field.ADDRESS && !isOtherContact(line.value())) {
        values.merge(
            last,
            line,
            (above, below) -> Passage.join(List.of(above, Passage.ofLayout(" "), below)));
      } else {
        last = null;
        notes.add(ledger.read(line));
      }
    }
    return new Colophon(
        read(values.get(Field.ISSUED)),
        read(values.get(Field.PUBLISHER)),
        read(values.get(Field.EDITOR)),
        read(values.get(Field.ADDRESS)),
        telephone(values.get(Field.TELEPHONE), notes),
        notes,
        Places.merged(lines.stream().flatMap(line -> line.places().stream()).toList()));
  }

  /** A block's lines, joined where no label parts them. */
  private List<Passage> pieces(Block block) {
    return switch (block) {
      case TextBlock text -> pieces(text);
      case TableBlock table -> rows(table);
    };
  }

  private List<Passage> pieces(TextBlock block) {
    List<Passage> pieces = new ArrayList<>();
    for (Line line : block.lines()) {
      boolean begins = labelled(vocabulary, line.text()).isPresent() || isOtherContact(line.text());
      if (pieces.isEmpty() || begins) {
        pieces.add(line.passage());
      } else {
        pieces.add(pieces.removeLast().plus(line.passage()));
      }
    }
    return pieces.size() == 1 ? List.of(block.text()) : pieces;
  }

  private static boolean isOtherContact(String line) {
    return PHONE.matcher(line).find() || OTHER_CONTACT.matcher(Width.fold(line)).find();
  }

  private @Nullable Text read(@Nullable Passage value) {
    return value == null ? null : ledger.read(value);
  }

  /**
   * The number alone; what stands around it, such as 直通, counts as label, and another number is a
   * note.
   */
  private @Nullable Text telephone(@Nullable Passage value, List<Text> notes) {
    if (value == null) {
      return null;
    }
    Matcher matcher = PHONE.matcher(value.value());
    if (!matcher.find()) {
      return ledger.read(value);
    }
    ledger.label(value.slice(0, matcher.start()));
    Passage behind = value.from(matcher.end());
    if (PHONE.matcher(behind.value()).find()) {
      notes.add(ledger.read(behind));
    } else {
      ledger.label(behind);
    }
    return ledger.read(value.slice(matcher.start(), matcher.end()));
  }
}
