package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the change history while its parts come in: boxes above an arrow, boxes below it, and
 * notes. Mutable.
 */
final class ChangeEntry {
  private static final Pattern MERGED =
      Pattern.compile("([0-9０-９]+(?:[-－‐–−][0-9０-９]+)*).*?(?:へ|に|と)(?:の?統合|集約|一本化)|統合");

  private static final Pattern NOTHING = Pattern.compile("[（(]?(?:なし|無し|該当なし)[)）]?");

  private static final Pattern RENUMBERED = Pattern.compile("番号.*(変更|繰)|繰[りり]?[上下]|へ(変更|移動)");

  private static final Pattern PART = Pattern.compile("(?:から|より)(?:の?分割|分離|独立|切り?出し)");

  private static final Pattern REMOVED = Pattern.compile("削除|廃止|終了|完了");

  private static final Pattern ADDED = Pattern.compile("追加|新規|新設");

  private static final Pattern VACANT =
      Pattern.compile("[（(]?(なし|無し|新規|新規追加|該当なし|削除|廃止|統合|-|ー)?[)）]?");

  final @Nullable Integer pillar;
  final @Nullable Text pillarTitle;

  /** Boxes above the arrow; several where items were merged. */
  final List<Side> befores = new ArrayList<>();

  /** Boxes below the arrow; several where an item was split. */
  final List<Side> afters = new ArrayList<>();

  final List<Text> notes = new ArrayList<>();
  boolean arrow;

  ChangeEntry(@Nullable Integer pillar, @Nullable Text pillarTitle) {
    this.pillar = pillar;
    this.pillarTitle = pillarTitle;
  }

  int boxes() {
    return befores.size() + afters.size();
  }

  /** One printed box. */
  record Side(
      @Nullable String number,
      Text name,
      Text description,
      Text departments,
      List<Text> underlined,
      List<Place> places) {
    /** Whether the box says that there is no item: なし, 新規, ―. */
    boolean isVacant() {
      return number == null && VACANT.matcher(Width.fold(name.value())).matches();
    }

    ChangeSide side() {
      return new ChangeSide(
          number,
          name.isEmpty() ? null : name,
          description.isEmpty() ? null : description,
          departments.isEmpty() ? null : departments);
    }
  }

  /** Whether a short text says what happened. */
  static boolean isNote(String text) {
    return text.length() <= 60
        && (MERGED.matcher(text).find()
            || REMOVED.matcher(text).find()
            || ADDED.matcher(text).find()
            || RENUMBERED.matcher(text).find()
            || PART.matcher(text).find()
            || NOTHING.matcher(text).matches());
  }

  /** Whether a note such as 新規追加 speaks of an item that was not there before. */
  static boolean tellsOfNew(String note) {
    return ADDED.matcher(note).find()
        || NOTHING.matcher(note).matches()
        || PART.matcher(note).find();
  }

  /**
   * Whether a box belongs to this entry.
   *
   * @param leadsOn whether an arrow stands below it
   */
  boolean takes(Side side, boolean leadsOn) {
    if (befores.isEmpty()) {
      return afters.isEmpty();
    }
    if (!notes.isEmpty()) {
      return false;
    }
    if (arrow) {
      return afters.isEmpty() || !leadsOn;
    }
    return afters.isEmpty()
        && (isAfter(side)
            || (leadsOn && befores.stream().allMatch(each -> each.underlined().isEmpty())));
  }

  /** Whether a box shows an item after the change. */
  boolean isAfter(Side side) {
    if (befores.isEmpty() || arrow) {
      return true;
    }
    Side before = befores.getFirst();
    boolean marked = !side.underlined().isEmpty() && before.underlined().isEmpty();
    return befores.size() == 1 && (isSame(before, side) || marked);
  }

  private static boolean isSame(Side left, Side right) {
    return Objects.equals(left.number(), right.number())
        || left.name().value().equals(right.name().value());
  }

  /** What it says, one change for each item that came, went or goes on. */
  List<Change> changes() {
    if (befores.isEmpty()) {
      return afters.stream().map(each -> change(null, each)).toList();
    }
    List<Change> changes = new ArrayList<>();
    Side before = befores.getFirst();
    Side after = afters.isEmpty() ? null : afters.getFirst();
    for (Side earlier : befores) {
      for (Side later : afters) {
        if (isSame(earlier, later)) {
          before = earlier;
          after = later;
        }
      }
    }
    for (Side earlier : befores) {
      changes.add(earlier.equals(before) ? change(before, after) : merged(earlier, after));
    }
    for (Side later : afters) {
      if (!later.equals(after)) {
        changes.add(change(null, later));
      }
    }
    return changes;
  }

  /** A box that went, with others, into the one below the arrow. */
  private Change merged(Side before, @Nullable Side after) {
    String into = after == null ? null : after.number();
    return new Change(
        ChangeKind.MERGED,
        pillar,
        pillarTitle,
        before.side(),
        null,
        into,
        null,
        before.underlined(),
        before.places());
  }

  private Change change(@Nullable Side first, @Nullable Side second) {
    Text note =
        Stream.concat(
                notes.stream(),
                Stream.of(first, second)
                    .flatMap(Stream::ofNullable)
                    .filter(Side::isVacant)
                    .map(Side::name))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(null);
    String noted = note == null ? "" : Width.fold(note.value());
    boolean appears = first == null || first.isVacant();
    boolean disappears = second != null && second.isVacant();
    Matcher merged = MERGED.matcher(noted);
    boolean isMerged = merged.find() && !(first == null && PART.matcher(noted).find());
    ChangeKind kind = kind(first, second, noted, isMerged);
    String into = isMerged ? merged.group(1) : null;
    boolean added = kind == ChangeKind.ADDED && second == null;
    Side before = added || appears ? null : first;
    Side after = added ? first : disappears ? null : second;
    List<Side> sides = Stream.of(first, second).flatMap(Stream::ofNullable).toList();
    return new Change(
        kind,
        pillar,
        pillarTitle,
        before == null ? null : before.side(),
        after == null ? null : after.side(),
        into == null ? null : ItemNumbers.normalised(into),
        note,
        sides.stream().flatMap(side -> side.underlined().stream()).toList(),
        Places.merged(sides.stream().flatMap(side -> side.places().stream()).toList()));
  }

  private static ChangeKind kind(
      @Nullable Side first, @Nullable Side second, String noted, boolean isMerged) {
    if (first == null || (second != null && first.isVacant())) {
      return ChangeKind.ADDED;
    }
    if (isMerged) {
      return ChangeKind.MERGED;
    }
    if (second == null) {
      boolean added = ADDED.matcher(noted).find() || !first.underlined().isEmpty();
      return REMOVED.matcher(noted).find() || NOTHING.matcher(noted).matches()
          ? ChangeKind.REMOVED
          : added ? ChangeKind.ADDED : ChangeKind.MODIFIED;
    }
    if (second.isVacant()) {
      return ChangeKind.REMOVED;
    }
    return Objects.equals(first.number(), second.number())
        ? ChangeKind.MODIFIED
        : ChangeKind.RENUMBERED;
  }
}
