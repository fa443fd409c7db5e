package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.structure.ContentsParser.Contents;
import jp.keikaku.structure.HeadingNumber.Kind;

/**
 * Tells what each block is, from the top of the document to its end. Mutable while it runs; one per
 * document.
 */
final class Marker {
  /** Below a glossary its source may be named. */
  private static final Pattern SOURCE = Pattern.compile("^[（(※]?(?:出典|資料|引用|参考文献)[\\s　]*[:：]");

  /** A cover has no more characters than this. */
  private static final int COVER_CHARACTERS = 250;

  /** Mottoes of covers, in characters, are shorter. */
  private static final int SHORTEST_SENTENCE = 30;

  /** An explanation names no more labels of a table. */
  private static final int MOST_LABELS = 12;

  /** With fewer labels of an item a table is about something else. */
  private static final int FEWEST_LABELS = 2;

  /** A table without a header that stands in a glossary has no more columns than this. */
  private static final int MOST_GLOSSARY_COLUMNS = 4;

  private final Vocabulary vocabulary;
  private final List<Block> blocks;
  private final Contents contents;
  private final HeadingFinder headings;
  private final BylawFinder bylaws;
  private final LabelGuesses guesses;
  private final SheetGuesses sheetGuesses;

  /** Each table with the sheets that it is put together of. */
  private final IdentityHashMap<TableBlock, List<TableBlock>> sheets = new IdentityHashMap<>();

  private final int colophonStart;
  private final List<Mark> marks = new ArrayList<>();
  private int next;
  private int listedAfter;

  /** Which region the last heading opened. */
  private Region region = Region.BODY;

  private enum Region {
    BODY,
    OVERVIEW,
    LEGEND,
    GLOSSARY
  }

  Marker(Vocabulary vocabulary, List<Block> printed) {
    this.vocabulary = vocabulary;
    this.blocks = BylawCaptions.parted(printed);
    this.contents = new ContentsParser(vocabulary).find(blocks);
    this.bylaws = new BylawFinder(blocks);
    this.headings = new HeadingFinder(vocabulary, blocks, contents);
    this.guesses = new LabelGuesses(vocabulary, blocks);
    List<TableBlock> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TableBlock table) {
        List<TableBlock> parts = StackedItems.sheets(vocabulary, table);
        sheets.put(table, parts);
        all.addAll(parts);
      }
    }
    this.sheetGuesses = new SheetGuesses(vocabulary, all);
    this.colophonStart = ColophonParser.start(vocabulary, blocks);
  }

  List<Mark> mark() {
    next = coverEnd();
    if (next > 0) {
      marks.add(
          new Mark.Cover(
              blocks.subList(0, next).stream()
                  .filter(TextBlock.class::isInstance)
                  .map(TextBlock.class::cast)
                  .toList()));
    }
    while (next < colophonStart) {
      if (!contents.entries().isEmpty() && next == contents.start()) {
        marks.add(new Mark.ContentsTable(contents));
        next = contents.end();
        continue;
      }
      switch (blocks.get(next)) {
        case TextBlock text -> markText(text);
        case TableBlock table -> markTable(table);
      }
    }
    if (colophonStart < blocks.size()) {
      marks.add(new Mark.ColophonLines(blocks.subList(colophonStart, blocks.size())));
    }
    return marks;
  }

  /** The blocks before the contents, or a first page with little on it; tables are no cover. */
  private int coverEnd() {
    int firstPage = firstPageEnd();
    if (contents.entries().isEmpty()) {
      return coverEnd(firstPage);
    }
    int limit = Math.min(contents.start(), colophonStart);
    int end = coverEnd(limit);
    return end > 0 ? end : coverEnd(Math.min(limit, firstPage));
  }

  /** The limit, where all before it can be a cover; else 0. */
  private int coverEnd(int limit) {
    int characters = 0;
    List<TextBlock> lines = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      if (!(blocks.get(i) instanceof TextBlock text)
          || bylaws.startsAt(i)
          || bylaws.articlesAt(i)) {
        return 0;
      }
      if (isSentence(text)) {
        return 0;
      }
      characters += text.text().length();
      lines.add(text);
    }
    return characters <= COVER_CHARACTERS && !TitleFinder.isLetter(lines) ? limit : 0;
  }

  /** A page with prose on it is no cover, however little it is. */
  private static boolean isSentence(TextBlock text) {
    return text.text().length() >= SHORTEST_SENTENCE && text.value().contains("。");
  }

  private int firstPageEnd() {
    int end = 0;
    while (end < colophonStart && blocks.get(end).page() == 1) {
      end++;
    }
    return end < colophonStart ? end : 0;
  }

  /** Why each line that has some sign of a heading is one or none, and what each table is. */
  List<String> explained() {
    List<String> lines = new ArrayList<>();
    int after = 0;
    for (Block block : blocks) {
      switch (block) {
        case TextBlock text -> {
          HeadingEvidence evidence = headings.evidence(text, after);
          int listed = headings.listed(text, after);
          after = evidence.isEnough() && listed >= 0 ? listed + 1 : after;
          if (evidence.isEnough() || (!evidence.signs().isEmpty() && evidence.score() > 0)) {
            String what = evidence.isEnough() ? "heading" : "no heading";
            lines.add("p. %d\t%s %s\t%s".formatted(text.page(), what, evidence, text.value()));
          }
        }
        case TableBlock table ->
            sheets
                .getOrDefault(table, List.of(table))
                .forEach(
                    part ->
                        lines.add(
                            "p. %d\ttable %d×%d: %s\t%s"
                                .formatted(
                                    part.page(),
                                    part.rows(),
                                    part.columns(),
                                    TableKind.of(vocabulary, part),
                                    labels(part))));
      }
    }
    return lines;
  }

  /** The labels of a table, with what each means or was taken for. */
  private String labels(TableBlock table) {
    Stream<String> known =
        table.cells().stream()
            .map(cell -> cell.text().value())
            .filter(label -> !vocabulary.fields(label).isEmpty())
            .map(label -> label + " = " + vocabulary.fields(label));
    Stream<String> guessed =
        guesses.of(table).stream()
            .map(each -> each.label() + " ≈ " + each.field() + " (" + each.evidence() + ")");
    return Stream.concat(known, guessed)
        .distinct()
        .limit(MOST_LABELS)
        .collect(Collectors.joining(", "))
        .replace("\n", "");
  }

  private void markText(TextBlock text) {
    Optional<BylawTitles.Title> ofBylaw = bylaws.titleAt(next);
    if (ofBylaw.isPresent()) {
      next = ofBylaw.get().end() + 1;
      addHeading(titleHeading(ofBylaw.get().block()));
      markBylaw(ofBylaw.map(BylawTitles.Title::block));
      return;
    }
    if (bylaws.articlesAt(next)) {
      markBylaw(Optional.empty());
      return;
    }
    if (region == Region.GLOSSARY && groupedTable(text).isPresent()) {
      marks.add(new Mark.GlossaryTable(Optional.of(text), groupedTable(text).get()));
      next += 2;
      return;
    }
    Optional<Heading> heading = headings.heading(text, listedAfter);
    next++;
    Optional<HeadedItem> item =
        heading.isPresent() || HeadedItem.isTitle(text) ? headedItem(text) : Optional.empty();
    if (item.isPresent()) {
      marks.add(new Mark.ItemBelowHeading(item.get()));
      next += item.get().lines().size();
      return;
    }
    if (heading.isEmpty()) {
      marks.add(new Mark.Prose(text));
      return;
    }
    addHeading(heading.get());
    String title = heading.get().title().value();
    if (vocabulary.endsWith(title, Field.CHANGES_HEADING)) {
      markChanges();
    } else if (vocabulary.endsWith(title, Field.LEGEND_HEADING)) {
      region = Region.LEGEND;
    } else if (vocabulary.endsWith(title, Field.LIST_HEADING)) {
      region = Region.OVERVIEW;
    } else if (vocabulary.endsWith(title, Field.GLOSSARY_HEADING)) {
      region = Region.GLOSSARY;
      markGlossaryText(heading.get());
    } else if (region == Region.LEGEND || !isBelow(heading.get())) {
      region = Region.BODY;
    }
  }

  /** The heading with the lines below it, where these say who does what it names. */
  private Optional<HeadedItem> headedItem(TextBlock heading) {
    boolean outer =
        HeadingNumber.prefix(heading.value())
            .map(HeadingNumber::kind)
            .filter(kind -> kind == Kind.PART || kind == Kind.CHAPTER || kind == Kind.SECTION)
            .isPresent();
    if (outer || region == Region.LEGEND || region == Region.GLOSSARY) {
      return Optional.empty();
    }
    List<TextBlock> lines = new ArrayList<>();
    for (int i = next; i < colophonStart && lines.size() <= HeadedItem.MOST_LINES; i++) {
      if (!(blocks.get(i) instanceof TextBlock line)
          || bylaws.startsAt(i)
          || HeadedItem.isTitle(line)
          || headings.heading(line, listedAfter).isPresent()) {
        break;
      }
      lines.add(line);
    }
    return Optional.of(new HeadedItem(heading, lines)).filter(item -> item.isItem(vocabulary));
  }

  private void addHeading(Heading heading) {
    marks.add(new Mark.HeadingLine(heading));
    int listed = headings.listed(heading.block(), listedAfter);
    if (listed >= 0) {
      listedAfter = listed + 1;
    }
  }

  /** Whether the heading stands below the one that opened the region: pillars in an overview. */
  private static boolean isBelow(Heading heading) {
    return heading
        .number()
        .map(HeadingNumber::kind)
        .filter(kind -> kind != Kind.PART && kind != Kind.CHAPTER && kind != Kind.SECTION)
        .isPresent();
  }

  private Heading titleHeading(TextBlock title) {
    return headings
        .heading(title, listedAfter)
        .filter(heading -> heading.number().isEmpty())
        .orElseGet(
            () -> {
              int listed = headings.listed(title, listedAfter);
              int level = listed < 0 ? -1 : contents.level(contents.entries().get(listed));
              return new Heading(title, Optional.empty(), level);
            });
  }

  /** Marks what stands below a title, or articles of which none was seen. */
  private void markBylaw(Optional<TextBlock> title) {
    int start = next;
    boolean behindArticles = false;
    Optional<TextBlock> article = Optional.empty();
    while (next < colophonStart
        && (next == start || !endsBylaw(blocks.get(next), article, behindArticles))) {
      if (blocks.get(next) instanceof TextBlock text) {
        behindArticles |= isBehindArticles(text);
        article =
            article.isEmpty() && BylawFinder.isConstruct(text.value())
                ? Optional.of(text)
                : article;
      }
      next++;
    }
    marks.add(new Mark.BylawText(title, blocks.subList(start, next)));
    region = Region.BODY;
  }

  /** Whether the block heads an appended table or an attachment of a bylaw. */
  private static boolean isBehindArticles(TextBlock text) {
    return BylawLines.appended(text.value()).isPresent()
        || BylawLines.attachment(text.value()).isPresent();
  }

  /**
   * Whether the block is no part of the bylaw above it. Appended tables and attachments have
   * headings of their own, so that below them only a heading of the document ends a bylaw.
   */
  private boolean endsBylaw(Block block, Optional<TextBlock> article, boolean behindArticles) {
    if (!(block instanceof TextBlock text)) {
      return false;
    }
    if (bylaws.startsAt(next) || bylaws.strayArticlesAt(next)) {
      return true;
    }
    if (BylawFinder.isBehindBylaw(text.value())
        || vocabulary.endsWith(text.value(), Field.COMPARISON_HEADING)) {
      return true;
    }
    if (BylawFinder.isConstruct(text.value())) {
      return false;
    }
    Optional<Heading> heading = headings.heading(text, listedAfter);
    boolean looksLikeArticle =
        article.isPresent()
            && article.get().first().font().equals(text.first().font())
            && text.first().size() <= article.get().first().size();
    return heading.isPresent()
        && (isOfDocument(heading.get()) || (!behindArticles && !looksLikeArticle));
  }

  private boolean isOfDocument(Heading heading) {
    String title = heading.title().value();
    return headings.listed(heading.block(), listedAfter) >= 0
        || vocabulary.endsWith(title, Field.GLOSSARY_HEADING)
        || vocabulary.endsWith(title, Field.CHANGES_HEADING)
        || vocabulary.means(title, Field.APPENDIX_HEADING)
        || heading.number().map(HeadingNumber::kind).filter(Kind.PART::equals).isPresent();
  }

  /** The change history goes on over numbered headings until another kind of heading. */
  private void markChanges() {
    int start = next;
    while (next < colophonStart && !endsChanges(blocks.get(next))) {
      if (blocks.get(next) instanceof TextBlock text) {
        Optional<Heading> heading = headings.heading(text, listedAfter);
        if (heading.isPresent()
            && vocabulary.endsWith(heading.get().title().value(), Field.CHANGES_HEADING)) {
          flushChanges(start);
          addHeading(heading.get());
          start = next + 1;
        }
      }
      next++;
    }
    flushChanges(start);
    region = Region.BODY;
  }

  private void flushChanges(int start) {
    if (start < next) {
      marks.add(new Mark.ChangeHistory(blocks.subList(start, next)));
    }
  }

  private boolean endsChanges(Block block) {
    if (!(block instanceof TextBlock text)) {
      return false;
    }
    if (bylaws.startsAt(next)) {
      return true;
    }
    Optional<Heading> heading = headings.heading(text, listedAfter);
    return heading.isPresent()
        && !isBelow(heading.get())
        && !vocabulary.endsWith(heading.get().title().value(), Field.CHANGES_HEADING);
  }

  /** The terms below a heading, where they are set as text. */
  private void markGlossaryText(Heading heading) {
    int end = next;
    while (end < colophonStart && !endsGlossary(end, heading)) {
      end++;
    }
    GlossaryText.Result text = new GlossaryText(vocabulary, blocks.subList(next, end)).read();
    if (!text.drafts().isEmpty()) {
      marks.add(new Mark.GlossaryLines(text));
      next = end;
    }
  }

  /** Whether a block is a heading of the document, not a term or the name of a group. */
  private boolean endsGlossary(int at, Heading glossary) {
    if (!(blocks.get(at) instanceof TextBlock text)) {
      return blocks.get(at) instanceof TableBlock table && table.columns() > 1;
    }
    if (bylaws.startsAt(at) || SOURCE.matcher(text.value()).find()) {
      return true;
    }
    Optional<Heading> heading = headings.heading(text, listedAfter);
    if (heading.isEmpty()
        || GlossaryGroups.name(text.text()).isPresent()
        || GlossaryText.isHeader(vocabulary, text.text())) {
      return false;
    }
    boolean outer = heading.get().number().isPresent() && !isBelow(heading.get());
    boolean setApart = glossary.size() >= HeadingFinder.LARGER * headings.bodySize();
    double ending = (setApart ? 0.98 : HeadingFinder.LARGER) * glossary.size();
    return outer || heading.get().size() > ending || isOfDocument(heading.get());
  }

  /** The table below a line that names the group of its terms. */
  private Optional<TableBlock> groupedTable(TextBlock text) {
    return next + 1 < colophonStart
            && blocks.get(next + 1) instanceof TableBlock table
            && mayDefineTerms(table)
            && GlossaryGroups.name(text.text()).isPresent()
        ? Optional.of(table)
        : Optional.empty();
  }

  private boolean mayDefineTerms(TableBlock table) {
    return table.columns() >= 2
        && (table.columns() <= MOST_GLOSSARY_COLUMNS
            || RowsHeader.read(table).fields(vocabulary).contains(Field.TERM));
  }

  private void markTable(TableBlock table) {
    next++;
    sheets.getOrDefault(table, List.of(table)).forEach(this::addTable);
  }

  private void addTable(TableBlock table) {
    marks.add(region == Region.LEGEND ? legend(table) : mark(table));
  }

  /** Tables of items in a legend are examples. */
  private Mark legend(TableBlock table) {
    return switch (TableKind.of(vocabulary, table)) {
      case COMPARISON -> new Mark.ComparisonTable(table);
      case GLOSSARY -> new Mark.GlossaryTable(Optional.empty(), table);
      case SCHEDULE -> new Mark.ScheduleTable(table);
      case ITEM, OVERVIEW, ITEM_ROWS, OTHER -> new Mark.PlainTable(table, List.of());
    };
  }

  private Mark mark(TableBlock table) {
    List<GuessedLabel> ofSheet = sheetGuesses.of(table);
    List<GuessedLabel> ofRows = guesses.of(table);
    return switch (TableKind.of(vocabulary, table)) {
      case COMPARISON -> new Mark.ComparisonTable(table);
      case GLOSSARY -> new Mark.GlossaryTable(Optional.empty(), table);
      case SCHEDULE -> new Mark.ScheduleTable(table);
      case ITEM ->
          ofRows.isEmpty() || !RowsHeader.read(table).headsColumns(vocabulary, table)
              ? new Mark.ItemTable(table, ofSheet)
              : new Mark.ItemRows(table, ofRows);
      case OVERVIEW ->
          ofRows.isEmpty() || region == Region.OVERVIEW
              ? new Mark.OverviewTable(table)
              : new Mark.ItemRows(table, ofRows);
      case ITEM_ROWS ->
          region == Region.OVERVIEW
              ? new Mark.OverviewTable(table)
              : new Mark.ItemRows(table, ofRows);
      case OTHER -> {
        if (region == Region.GLOSSARY && mayDefineTerms(table)) {
          yield new Mark.GlossaryTable(Optional.empty(), table);
        }
        if (!ofRows.isEmpty()) {
          yield new Mark.ItemRows(table, ofRows);
        }
        yield TableKind.of(vocabulary.with(ofSheet), table) == TableKind.ITEM
            ? new Mark.ItemTable(table, ofSheet)
            : new Mark.PlainTable(table, itemLabels(table));
      }
    };
  }

  /** The labels of a table, where they are those of items. */
  private List<String> itemLabels(TableBlock table) {
    Map<Field, String> labels = new EnumMap<>(Field.class);
    for (Cell cell : table.cells()) {
      String text = cell.text().value();
      vocabulary.fields(text).stream()
          .filter(field -> ItemField.of(field).isPresent())
          .forEach(field -> labels.putIfAbsent(field, text));
    }
    return labels.size() < FEWEST_LABELS ? List.of() : List.copyOf(labels.values());
  }
}
