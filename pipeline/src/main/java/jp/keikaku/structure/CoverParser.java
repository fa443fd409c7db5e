package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final String OPENING = "（(［[【〔<＜〈";
  private static final String CLOSING = "）)］]】〕>＞〉";

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
   * @param issued ISO date or year and month
   * @param rest lines that are none of these
   */
  record Cover(
      @Nullable String title,
      @Nullable String edition,
      @Nullable Integer fiscalYear,
      @Nullable String issued,
      List<TextBlock> rest) {
    static final Cover NONE = new Cover(null, null, null, null, List.of());

    /** Copies the list. */
    Cover {
      rest = List.copyOf(rest);
    }
  }

  Cover parse(List<TextBlock> blocks) {
    List<TextBlock> titles = titleBlocks(blocks);
    StringBuilder title = new StringBuilder();
    List<String> editions = new ArrayList<>();
    String issued = null;
    List<TextBlock> rest = new ArrayList<>();
    for (TextBlock block : blocks) {
      String line = block.value();
      if (titles.contains(block)) {
        Passage text = TitleLines.withoutSmallerEnd(block);
        Passage name = withoutEditions(text, editions);
        ledger.read(name);
        title.append(TitleLines.closed(name.value()));
        if (text.length() < block.text().length()) {
          rest.add(block);
        }
      } else if (issued == null
          && (TitleLines.isDate(line) || TitleLines.isBodyWithDate(line))
          && Wareki.isoDate(line).isPresent()) {
        issued = Wareki.isoDate(line).orElse(null);
        if (TitleLines.isDate(line)) {
          ledger.label(block.text());
        } else {
          rest.add(block);
        }
      } else if (TitleLines.edition(block.text()).isPresent() && !TitleLines.isPeriod(line)) {
        ledger.label(withoutEditions(block.text(), editions));
      } else {
        rest.add(block);
      }
    }
    String name = title.isEmpty() ? null : Width.narrow(title.toString());
    return new Cover(
        name,
        editions.isEmpty() ? null : String.join(" ", editions),
        fiscalYear(editions, name, blocks),
        issued,
        rest);
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

  /** Takes the editions out of a line, each once, with the brackets round them. */
  private Passage withoutEditions(Passage line, List<String> editions) {
    Optional<TitleLines.Marked> marked = TitleLines.edition(line);
    if (marked.isEmpty()) {
      return line;
    }
    if (!editions.contains(marked.get().edition())) {
      editions.add(marked.get().edition());
    }
    ledger.read(marked.get().text());
    Passage before = marked.get().before().strip();
    Passage behind = marked.get().behind().strip();
    if (!before.isEmpty() && OPENING.indexOf(before.value().charAt(before.length() - 1)) >= 0) {
      ledger.label(before.from(before.length() - 1));
      before = before.slice(0, before.length() - 1).strip();
    }
    if (!behind.isEmpty() && CLOSING.indexOf(behind.value().charAt(0)) >= 0) {
      ledger.label(behind.slice(0, 1));
      behind = behind.from(1).strip();
    }
    return withoutEditions(before.plus(behind), editions);
  }

  private static @Nullable Integer fiscalYear(
      List<String> editions, @Nullable String title, List<TextBlock> blocks) {
    List<String> said = new ArrayList<>(editions);
    if (title != null) {
      said.add(title);
    }
    blocks.stream().map(TextBlock::value).filter(TitleLines::isPeriod).forEach(said::add);
    return said.stream()
        .map(Wareki::fiscalYear)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .findFirst()
        .orElse(null);
  }

  private static boolean hasWords(Passage line) {
    String text = line.value();
    boolean isEdition =
        TitleLines.edition(line)
            .filter(
                marked ->
                    (marked.before().value() + marked.behind().value())
                        .codePoints()
                        .noneMatch(Character::isLetter))
            .isPresent();
    return !isEdition && text.codePoints().filter(Character::isLetter).count() >= 2;
  }
}
