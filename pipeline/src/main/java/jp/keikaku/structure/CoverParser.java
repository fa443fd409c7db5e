package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.keikaku.document.Period;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads the cover: title in the largest type, edition, date of issue. */
final class CoverParser {
  /** The title has at least this share of the largest size. */
  private static final double LARGE = 0.95;

  /** A title has no more characters than this. */
  static final int LONGEST_TITLE = 80;

  /** A title has no more lines than this. */
  private static final int MOST_LINES = 4;

  /** A revised plan names the day of its first form too; it was issued on the later one. */
  private static final Pattern REVISED = Pattern.compile("改訂|改定|更新|見直し|変更");

  private final Ledger ledger;
  private final Set<String> phrases;

  /**
   * Creates it.
   *
   * @param phrases what the document says elsewhere, in running heads and short lines, folded: a
   *     title is often said again
   */
  CoverParser(Ledger ledger, Set<String> phrases) {
    this.ledger = ledger;
    this.phrases = Set.copyOf(phrases);
  }

  /**
   * What the cover says; every part may be null.
   *
   * @param title letter-spacing closed
   * @param edition as printed, without brackets
   * @param fiscalYear of the edition, else of the title, else the first that the plan is for
   * @param period the years that the plan is for
   * @param issued ISO date or year and month
   * @param rest lines that are none of these
   */
  record Cover(
      @Nullable String title,
      @Nullable String edition,
      @Nullable Integer fiscalYear,
      @Nullable Period period,
      @Nullable String issued,
      List<TextBlock> rest) {
    static final Cover NONE = new Cover(null, null, null, null, null, List.of());

    /** Copies the list. */
    Cover {
      rest = List.copyOf(rest);
    }
  }

  Cover parse(List<TextBlock> blocks) {
    return new Reading(blocks).read();
  }

  /** A cover while its lines are read. Mutable. */
  private final class Reading {
    private final List<TextBlock> blocks;
    private final List<TextBlock> titles;
    private final StringBuilder title = new StringBuilder();
    private final List<String> editions = new ArrayList<>();
    private final List<TextBlock> rest = new ArrayList<>();
    private @Nullable String issued;
    private @Nullable Integer year;
    private @Nullable Period period;

    Reading(List<TextBlock> blocks) {
      this.blocks = blocks;
      this.titles = titleBlocks(blocks);
    }

    Cover read() {
      for (TextBlock block : blocks) {
        String line = block.value();
        if (titles.contains(block)) {
          Passage text = TitleLines.withoutSmallerEnd(block);
          Passage name = withoutParts(text);
          ledger.read(name);
          title.append(TitleLines.closed(name.value()));
          if (text.length() < block.text().length()) {
            rest.add(block);
          }
        } else if (isDateOfIssue(line)) {
          issued = Wareki.isoDate(line).orElse(null);
          if (TitleLines.isDate(line)) {
            ledger.label(block.text());
          } else {
            rest.add(block);
          }
        } else if (TitleLines.isPeriod(line)) {
          period = period == null ? stretch(line) : period;
          rest.add(block);
        } else if (TitleParts.of(block.text()).isAllSaid()
            || TitleLines.edition(block.text()).isPresent()) {
          ledger.label(withoutParts(block.text()));
        } else {
          rest.add(block);
        }
      }
      String name = title.isEmpty() ? null : TitleLines.plain(title.toString());
      return new Cover(
          name,
          editions.isEmpty() ? null : String.join(" ", editions),
          fiscalYear(),
          period,
          issued,
          rest);
    }

    /** The first date, and behind it one of a revision. */
    private boolean isDateOfIssue(String line) {
      return (issued == null || REVISED.matcher(line).find())
          && (TitleLines.isDate(line) || TitleLines.isBodyWithDate(line))
          && Wareki.isoDate(line).isPresent();
    }

    private @Nullable Integer fiscalYear() {
      return year == null && period != null ? Integer.valueOf(period.from()) : year;
    }

    /** Takes editions and years out of a line, each once, with the brackets round them. */
    private Passage withoutParts(Passage line) {
      TitleParts parts = TitleParts.of(line);
      parts.said().forEach(ledger::read);
      parts.brackets().forEach(ledger::label);
      parts.editions().stream().filter(each -> !editions.contains(each)).forEach(editions::add);
      year = year == null ? parts.fiscalYear() : year;
      period = period == null ? parts.period() : period;
      return parts.name();
    }
  }

  private static @Nullable Period stretch(String line) {
    return Periods.find(line).map(Periods.Found::period).orElse(null);
  }

  /** The lines of the title, in their order. */
  private List<TextBlock> titleBlocks(List<TextBlock> blocks) {
    double largest =
        blocks.stream()
            .filter(block -> hasWords(block.text()))
            .mapToDouble(block -> block.first().size())
            .max()
            .orElse(Double.MAX_VALUE);
    List<TextBlock> large =
        new ArrayList<>(
            blocks.stream()
                .filter(block -> block.first().size() > largest * LARGE)
                .filter(block -> hasWords(block.text()))
                .filter(block -> !TitleLines.isSubtitle(block.value()))
                .filter(block -> !TitleLines.isPeriod(block.value()))
                .filter(block -> !TitleLines.isDate(block.value()))
                .toList());
    while (large.size() > 1 && TitleLines.isOrganisation(large.getLast().value())) {
      large.removeLast();
    }
    if (large.isEmpty()) {
      return large;
    }
    int first = blocks.indexOf(large.getFirst());
    while (first > 0 && TitleLines.beginsTitle(blocks.get(first - 1).value())) {
      first--;
      large.addFirst(blocks.get(first));
    }
    return saidAgain(blocks, large).orElse(large);
  }

  /** A run of lines that hold some of the large ones and that the document says elsewhere. */
  private Optional<List<TextBlock>> saidAgain(List<TextBlock> blocks, List<TextBlock> large) {
    String own = key(large);
    return IntStream.range(0, blocks.size())
        .boxed()
        .flatMap(
            start ->
                IntStream.rangeClosed(start + 1, Math.min(blocks.size(), start + MOST_LINES))
                    .mapToObj(end -> blocks.subList(start, end)))
        .filter(run -> run.stream().anyMatch(large::contains))
        .filter(run -> run.stream().allMatch(line -> hasWords(line.text())))
        .filter(run -> phrases.contains(key(run)) && !own.contains(key(run)))
        .max(Comparator.comparingInt(run -> key(run).length()));
  }

  private static String key(List<TextBlock> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.value()));
    return Width.fold(all.toString());
  }

  private static boolean hasWords(Passage line) {
    return !TitleParts.of(line).isAllSaid()
        && line.value().codePoints().filter(Character::isLetter).count() >= 2;
  }
}
