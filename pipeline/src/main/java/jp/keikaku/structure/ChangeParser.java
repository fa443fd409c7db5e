package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Reads the printed change history: boxes that show an item before and after, or one box and a note
 * ({@code 1-1へ統合}).
 */
final class ChangeParser {
  private static final Pattern ARROW = Pattern.compile("[⇩↓⬇▼▽⇓🡇⤵➡⇨→\\s]+");
  private static final Pattern MERGED =
      Pattern.compile("([0-9０-９]+(?:[-－‐–−][0-9０-９]+)*).*?(?:へ|に|と)(?:の?統合|集約|一本化)|統合");
  private static final Pattern REMOVED = Pattern.compile("削除|廃止|終了|完了");
  private static final Pattern ADDED = Pattern.compile("追加|新規|新設");
  private static final Pattern RENUMBERED = Pattern.compile("番号.*(変更|繰)|繰[りり]?[上下]|へ(変更|移動)");

  private static final Pattern VACANT =
      Pattern.compile("[（(]?(なし|無し|新規|新規追加|該当なし|削除|廃止|統合|-|ー)?[)）]?");

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

  /** One printed box. */
  private record Side(
      @Nullable String number,
      Text name,
      Text description,
      List<Text> underlined,
      List<Place> places) {
    /** Whether the box says that there is no item: なし, 新規, ―. */
    boolean isVacant() {
      return number == null && VACANT.matcher(Width.fold(name.value())).matches();
    }

    ChangeSide side() {
      return new ChangeSide(
          number, name.isEmpty() ? null : name, description.isEmpty() ? null : description);
    }
  }

  /** An entry while its parts come in. Mutable. */
  private static final class Entry {
    final @Nullable Integer pillar;
    final @Nullable Text pillarTitle;
    final List<Side> sides = new ArrayList<>();
    final List<Text> notes = new ArrayList<>();
    boolean arrow;

    Entry(@Nullable Integer pillar, @Nullable Text pillarTitle) {
      this.pillar = pillar;
      this.pillarTitle = pillarTitle;
    }
  }

  Result parse(List<Block> blocks) {
    List<Change> changes = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    Integer pillar = null;
    Text pillarTitle = null;
    Entry open = null;
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case TableBlock table -> {
          Optional<Side> side = side(table);
          if (side.isEmpty()) {
            rest.add(table);
          } else if (open != null && isAfter(open, side.get())) {
            open.sides.add(side.get());
          } else {
            close(open, changes);
            open = new Entry(pillar, pillarTitle);
            open.sides.add(side.get());
          }
        }
        case TextBlock text -> {
          Optional<HeadingNumber> number = HeadingNumber.prefix(text.value());
          if (ARROW.matcher(text.value()).matches()) {
            ledger.label(text.text());
            if (open != null) {
              open.arrow = true;
            }
          } else if (isNote(text.value()) && headsNextBox(blocks, i, open)) {
            close(open, changes);
            open = new Entry(pillar, pillarTitle);
            open.notes.add(ledger.read(text.text()));
          } else if (isNote(text.value()) && open != null) {
            open.notes.add(ledger.read(text.text()));
          } else if (number.isPresent()) {
            close(open, changes);
            open = null;
            Passage printed = text.text().slice(0, number.get().end());
            OptionalInt value = JapaneseNumerals.parse(Width.fold(printed.value()));
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

  private static boolean isNote(String text) {
    return text.length() <= 60
        && (MERGED.matcher(text).find()
            || REMOVED.matcher(text).find()
            || ADDED.matcher(text).find()
            || RENUMBERED.matcher(text).find());
  }

  /**
   * Whether a note such as 新規追加 is about the box below it: an arrow leads there, or the box above
   * has all it needs.
   */
  private static boolean headsNextBox(List<Block> blocks, int index, @Nullable Entry open) {
    if (!ADDED.matcher(((TextBlock) blocks.get(index)).value()).find()
        || index + 1 >= blocks.size()) {
      return false;
    }
    boolean arrow =
        index + 2 < blocks.size()
            && blocks.get(index + 1) instanceof TextBlock text
            && ARROW.matcher(text.value()).matches()
            && blocks.get(index + 2) instanceof TableBlock;
    boolean done = open == null || open.sides.size() > 1 || !open.notes.isEmpty();
    return arrow || (done && blocks.get(index + 1) instanceof TableBlock);
  }

  /** Whether a box shows the same item after the change. */
  private static boolean isAfter(Entry open, Side side) {
    if (open.sides.isEmpty()) {
      return true;
    }
    if (open.sides.size() != 1 || !open.notes.isEmpty()) {
      return false;
    }
    Side before = open.sides.getFirst();
    boolean marked = !side.underlined().isEmpty() && before.underlined().isEmpty();
    return open.arrow
        || Objects.equals(before.number(), side.number())
        || before.name().value().equals(side.name().value())
        || marked;
  }

  private static void close(@Nullable Entry entry, List<Change> changes) {
    if (entry == null || entry.sides.isEmpty()) {
      return;
    }
    Side first = entry.sides.getFirst();
    Side second = entry.sides.size() > 1 ? entry.sides.get(1) : null;
    Text note =
        Stream.concat(
                entry.notes.stream(), entry.sides.stream().filter(Side::isVacant).map(Side::name))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(null);
    String noted = note == null ? "" : Width.fold(note.value());
    Matcher merged = MERGED.matcher(noted);
    boolean isMerged = merged.find();
    boolean appears = second != null && first.isVacant();
    boolean disappears = second != null && second.isVacant();
    ChangeKind kind;
    if (appears) {
      kind = ChangeKind.ADDED;
    } else if (disappears && !isMerged) {
      kind = ChangeKind.REMOVED;
    } else if (isMerged) {
      kind = ChangeKind.MERGED;
    } else if (second == null && REMOVED.matcher(noted).find()) {
      kind = ChangeKind.REMOVED;
    } else if (second == null && ADDED.matcher(noted).find()) {
      kind = ChangeKind.ADDED;
    } else if (second != null && !Objects.equals(first.number(), second.number())) {
      kind = ChangeKind.RENUMBERED;
    } else if (second == null && !first.underlined().isEmpty()) {
      kind = ChangeKind.ADDED;
    } else {
      kind = ChangeKind.MODIFIED;
    }
    String into = isMerged ? merged.group(1) : null;
    boolean added = kind == ChangeKind.ADDED && !appears;
    Side before = added || appears ? null : first;
    Side after = added ? first : disappears ? null : second;
    changes.add(
        new Change(
            kind,
            entry.pillar,
            entry.pillarTitle,
            before == null ? null : before.side(),
            after == null ? null : after.side(),
            into == null ? null : ItemNumbers.normalised(into),
            note,
            entry.sides.stream().flatMap(side -> side.underlined().stream()).toList(),
            Places.merged(entry.sides.stream().flatMap(side -> side.places().stream()).toList())));
  }

  /** A box with name (and number) and description beside their labels. */
  private Optional<Side> side(TableBlock table) {
    boolean named =
        table.cells().stream()
            .flatMap(cell -> vocabulary.fields(cell.text().value()).stream())
            .anyMatch(field -> field == Field.NAME || field == Field.NUMBER);
    if (!named) {
      return Optional.empty();
    }
    List<Text> marked = new ArrayList<>();
    ItemDraft draft = new ItemTableParser(vocabulary, ledger, null).parse(table);
    for (Cell cell : table.cells()) {
      marked.addAll(underlined.in(cell.text()));
    }
    return Optional.of(
        new Side(draft.number, draft.name, draft.description, marked, table.places()));
  }
}
