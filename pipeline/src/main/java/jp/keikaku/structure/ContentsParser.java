package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.ContentsEntry;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;

/**
 * Reads the table of contents: lines that lead over dots to a page number, or that stand below 目次
 * and again in the document.
 */
final class ContentsParser {
  private static final Pattern LEADERS_AT_END = Pattern.compile("[\\s.．…‥・･·⋯]+$");

  /** A page number; the gap before it may have been closed. */
  private static final Pattern PAGE_AT_END =
      Pattern.compile("(.*[^0-9０-９\\s　－-])[\\s　]*[-－]?[\\s　]?[0-9０-９]{1,3}[\\s　]?[-－]?");

  /** Leaders that run on behind the page number, or into a title that goes on in the next line. */
  private static final Pattern CLIPPED =
      Pattern.compile(
          "(.*?)([\\s　.．…‥・･·⋯]*[.．…‥・･·⋯]{5,}[\\s　]*)([0-9０-９]{1,3})([\\s　.．…‥・･·⋯]*)([^.．…‥・･·⋯0-9０-９]*)");

  /** A table of contents has no fewer lines than this. */
  private static final int FEWEST = 3;

  /** Its lines have no more characters than this. */
  private static final int LONGEST = 70;

  private static final Pattern DASHES = Pattern.compile("^[-－]|[-－]$");

  private final Vocabulary vocabulary;

  ContentsParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * One line of the contents.
   *
   * @param line as printed
   * @param number as printed, may be empty
   * @param separator between number and title
   * @param title without leaders
   * @param leaders the dots
   * @param page the page number, may be empty
   * @param indent from the column's left edge, in ems
   */
  record Entry(
      Passage line,
      Passage number,
      Passage separator,
      Passage title,
      Passage leaders,
      Passage page,
      double indent) {
    /** Number and title, to compare headings by. */
    String key() {
      return Width.fold(number.value() + title.value());
    }

    /** Number and title as they stand. */
    Passage head() {
      return Passage.join(List.of(number, separator, title));
    }

    /** Whether this title and a further line are a title that is said again. */
    boolean goesOnIn(Passage further, Predicate<String> isSaid) {
      return isSaid.test(key() + Width.fold(further.value()));
    }

    /** The same with a further line of the title. */
    Entry with(Passage further) {
      return new Entry(
          line.plus(further), number, separator, title.plus(further), leaders, page, indent);
    }

    /** The same with the line that ends it. */
    Entry with(Entry rest) {
      return new Entry(
          line.plus(rest.line),
          number,
          separator,
          title.plus(rest.head()),
          rest.leaders,
          rest.page,
          indent);
    }

    Entry withLeaders(Passage dots) {
      return new Entry(line, number, separator, title, dots, page, indent);
    }
  }

  /**
   * The contents.
   *
   * @param start index of the first block
   * @param end index after the last block
   * @param headings blocks such as 目次 themselves
   * @param entries the lines
   */
  record Contents(int start, int end, List<TextBlock> headings, List<Entry> entries) {
    static final Contents NONE = new Contents(0, 0, List.of(), List.of());

    /** Depth of an entry among all indents, from 0; -1 where indents tell nothing. */
    int level(Entry entry) {
      List<Long> steps =
          entries.stream()
              .map(other -> Math.round(other.indent() * 2))
              .distinct()
              .sorted()
              .toList();
      return steps.size() < 2 ? -1 : steps.indexOf(Math.round(entry.indent() * 2));
    }
  }

  /** Finds the contents: the longest run of leader lines, and a heading above it. */
  Contents find(List<Block> blocks) {
    int start = -1;
    int end = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (isLeader(blocks.get(i))) {
        if (start < 0) {
          start = i;
        }
        if (end < 0 || i <= end + 2) {
          end = i + 1;
        }
      }
    }
    if (start < 0 || end - start < FEWEST) {
      return withoutLeaders(blocks);
    }
    List<TextBlock> headings = new ArrayList<>();
    if (start > 0
        && blocks.get(start - 1) instanceof TextBlock above
        && vocabulary.means(above.value(), Field.CONTENTS_HEADING)) {
      headings.add(above);
      start--;
    }
    Map<String, Integer> last = lastSaid(blocks);
    List<Entry> entries = new ArrayList<>();
    int lastLeader = end;
    int at = start;
    while (at < blocks.size() && (at < end || goesOn(blocks, at, entries, last))) {
      if (blocks.get(at) instanceof TextBlock text && !headings.contains(text)) {
        add(entry(text), entries, key -> last.getOrDefault(key, -1) >= lastLeader);
      }
      at++;
    }
    return new Contents(start, at, headings, entries);
  }

  /** Whether a line behind the last leaders ends the title of the last entry. */
  private static boolean goesOn(
      List<Block> blocks, int at, List<Entry> entries, Map<String, Integer> last) {
    return blocks.get(at) instanceof TextBlock text
        && !entries.isEmpty()
        && entries.getLast().goesOnIn(text.text(), key -> last.getOrDefault(key, -1) > at);
  }

  /** Adds an entry, or what it says to the title of the one before it that wraps. */
  private static void add(Entry entry, List<Entry> entries, Predicate<String> isSaid) {
    if (!entries.isEmpty()) {
      Entry before = entries.getLast();
      boolean rest = entry.page().isEmpty() && before.goesOnIn(entry.line(), isSaid);
      boolean whole = before.page().isEmpty() && before.goesOnIn(entry.head(), isSaid);
      if (rest || whole) {
        entries.set(entries.size() - 1, rest ? before.with(entry.line()) : before.with(entry));
        return;
      }
    }
    entries.add(entry);
  }

  /** Where each short line is said for the last time, by what titles are compared by. */
  private static Map<String, Integer> lastSaid(List<Block> blocks) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof TextBlock text && text.text().length() <= LONGEST) {
        last.put(Width.fold(text.value()), i);
      }
    }
    return last;
  }

  /**
   * The contents where no dots lead to page numbers: below a heading such as 目次 the lines that the
   * document says again further down, with or without a page number.
   */
  private Contents withoutLeaders(List<Block> blocks) {
    Map<String, Integer> last = lastSaid(blocks);
    for (int start = 0; start < blocks.size(); start++) {
      if (blocks.get(start) instanceof TextBlock heading
          && vocabulary.means(heading.value(), Field.CONTENTS_HEADING)) {
        List<Entry> entries = entriesBelow(blocks, start, last);
        if (entries.size() >= FEWEST) {
          return new Contents(start, start + 1 + entries.size(), List.of(heading), entries);
        }
      }
    }
    return Contents.NONE;
  }

  private static List<Entry> entriesBelow(
      List<Block> blocks, int heading, Map<String, Integer> last) {
    List<Entry> entries = new ArrayList<>();
    for (int i = heading + 1; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof TextBlock text) || text.text().length() > LONGEST) {
        break;
      }
      Matcher numbered = PAGE_AT_END.matcher(text.value());
      int title = numbered.matches() ? numbered.end(1) : text.text().length();
      int end = last.getOrDefault(Width.fold(text.value()), -1) > i ? text.text().length() : title;
      if (last.getOrDefault(Width.fold(text.value().substring(0, end)), -1) <= i) {
        break;
      }
      entries.add(entry(text, text.text().slice(0, end), text.text().from(end)));
    }
    return entries;
  }

  private static boolean isLeader(Block block) {
    return block instanceof TextBlock text
        && (text.first().isLeader() || CLIPPED.matcher(text.value()).matches());
  }

  private static Entry entry(TextBlock block) {
    Passage line = block.text();
    Matcher clipped = CLIPPED.matcher(line.value());
    if (!block.first().isLeader() && clipped.matches()) {
      Passage title = line.slice(0, clipped.end(1)).plus(line.from(clipped.start(5)));
      Entry entry = entry(block, title, line.slice(clipped.start(3), clipped.end(3)));
      return entry.withLeaders(
          line.slice(clipped.start(2), clipped.end(2))
              .plus(line.slice(clipped.start(4), clipped.end(4))));
    }
    int leaderEnd = block.first().isLeader() ? block.first().leaderEnd() : line.length();
    return entry(block, line.slice(0, leaderEnd), line.from(leaderEnd));
  }

  private static Entry entry(TextBlock block, Passage before, Passage page) {
    Matcher dots = LEADERS_AT_END.matcher(before.value());
    int dotsStart = dots.find() ? dots.start() : before.length();
    Passage head = before.slice(0, dotsStart);
    Optional<HeadingNumber> number = HeadingNumber.prefix(head.value());
    int numberEnd = number.map(HeadingNumber::end).orElse(0);
    int titleStart = number.map(HeadingNumber::length).orElse(0);
    return new Entry(
        block.text(),
        head.slice(0, numberEnd),
        head.slice(numberEnd, titleStart),
        head.from(titleStart).strip(),
        before.from(dotsStart),
        page.strip(),
        block.indent());
  }

  /** The entries as records. */
  List<ContentsEntry> records(Contents contents, Ledger ledger) {
    contents.headings().forEach(heading -> ledger.label(heading.text()));
    List<ContentsEntry> records = new ArrayList<>();
    for (Entry entry : contents.entries()) {
      ledger.read(entry.number());
      ledger.label(entry.separator());
      ledger.label(entry.leaders());
      OptionalInt page =
          JapaneseNumerals.parse(DASHES.matcher(entry.page().value()).replaceAll(""));
      if (page.isPresent() && entry.page().value().chars().anyMatch(Character::isDigit)) {
        ledger.read(entry.page());
      } else {
        // A roman page number is no number of the record's.
        ledger.label(entry.page());
      }
      records.add(
          new ContentsEntry(
              entry.number().isEmpty() ? null : Width.fold(entry.number().value()),
              ledger.read(entry.title()),
              page.isPresent() ? page.getAsInt() : null));
    }
    return records;
  }
}
