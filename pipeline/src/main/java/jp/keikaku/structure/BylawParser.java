package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Place;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.law.amendment.AmendingText;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bylaw: captions, articles, paragraphs and items by their numbering in sequence, since
 * printers indent as they like.
 */
final class BylawParser {
  private static final Pattern BESIDE =
      Pattern.compile(
          "^[\\s　]*(?:[（(]((?:[^（）()。]|[（(][^（）()。]*[）)]){1,80})[）)](?:[\\s　]+|(?![のにをはがと中、]))"
              + "|[【〔]([^【】〔〕。]{1,80})[】〕][\\s　]*)");
  private static final Pattern ONE = Pattern.compile("[1１①][\\s　]+(?=\\S)|①");
  private static final ArticleNumber.Numbered FIRST_ARTICLE = new ArticleNumber.Numbered('条', "1");

  private final Ledger ledger;
  private final Optional<TextBlock> titleBlock;
  private final BylawBuilder builder = new BylawBuilder();
  private final List<Block> rest = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final BylawPreface preface;
  private final AmendingLines amendingLines = new AmendingLines(builder);

  /** Whether the bylaw changes others, and so quotes articles that are not its own. */
  private final boolean amending;

  /** Indent of its own articles in ems, or -1 before the first. */
  private double articleIndent = -1;

  /** Whether its main provision is one paragraph of amendments. */
  private boolean withoutArticles;

  private @Nullable Passage pendingCaption;

  private List<Block> blocks = List.of();

  BylawParser(Ledger ledger, Optional<TextBlock> titleBlock) {
    this.ledger = ledger;
    this.titleBlock = titleBlock;
    this.preface = new BylawPreface(ledger);
    this.amending =
        titleBlock.filter(title -> BylawLines.isAmendingTitle(title.value())).isPresent();
  }

  /**
   * What was read.
   *
   * @param bylaw the bylaw
   * @param rest blocks that are no part of it; they stay in its section
   */
  record Result(Bylaw bylaw, List<Block> rest) {}

  Result parse(List<Block> blocks) {
    withoutArticles = isWithoutArticles(blocks);
    this.blocks = blocks;
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case TextBlock text -> readText(text, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        case TableBlock table -> readTable(table);
      }
    }
    flushCaption();
    titleBlock.ifPresent(title -> places.addAll(title.places()));
    BylawBuilder.Parts parts = builder.parts();
    Bylaw bylaw =
        new Bylaw(
            title(),
            new Bylaw.Imprint(
                titleBlock.flatMap(title -> BylawLines.titleKind(title.value())).orElse(null),
                preface.dates().lawNumber(),
                preface.dates().promulgated(),
                preface.dates().lastAmended()),
            new Bylaw.Provisions(
                preface.contents(),
                preface.preamble(),
                parts.articles(),
                parts.paragraphs(),
                parts.supplementaryProvisions(),
                parts.appendedTables(),
                parts.attachments()),
            Bylaw.Links.NONE,
            null,
            Places.merged(places));
    return new Result(bylaw, rest);
  }

  /** The title without the mark or number that collections and appendices set before it. */
  private Text title() {
    Passage printed = titleBlock.map(TextBlock::text).orElse(Passage.EMPTY);
    int start = BylawLines.titleStart(printed.value());
    ledger.label(printed.slice(0, start).strip());
    return ledger.read(printed.from(start));
  }

  private void readTable(TableBlock table) {
    flushCaption();
    List<List<Text>> rows =
        table.texts().stream().map(row -> row.stream().map(ledger::read).toList()).toList();
    if (builder.isAmending()) {
      rows.stream().map(AmendingLines::row).forEach(builder::continueAmendments);
      places.addAll(table.places());
    } else if (builder.addTable(new Table(rows, table.places()))) {
      places.addAll(table.places());
    } else {
      rest.add(table);
    }
  }

  private void readText(TextBlock block, @Nullable Block next) {
    places.addAll(block.places());
    if (builder.isAmending() && amendingLines.hold(block, next)) {
      AmendingLines.sentences(block).forEach(text -> builder.continueAmendments(ledger.read(text)));
      return;
    }
    if (builder.hasBegun()
        && ((!isListed(block, next) && readBehind(block)) || readSupplementary(block))) {
      return;
    }
    if (builder.hasEndedSupplementary()
        && BylawDates.isAtFoot(block.value())
        && preface.readDate(block.text())) {
      return;
    }
    if (BylawLines.isExtract(block.value()) && builder.markExtract()) {
      ledger.label(block.text());
      return;
    }
    if (builder.isBehindArticles()) {
      builder.continueText(ledger.read(block.text()), leftOfSentence(block));
      return;
    }
    if (!builder.hasBegun() && !isAmendment(block) && preface.take(block)) {
      return;
    }
    if (!builder.hasBegun() && readSupplementary(block)) {
      return;
    }
    if (BylawLines.caption(block.value()).isPresent() && opensUnit(next)) {
      flushCaption();
      pendingCaption = block.text();
      return;
    }
    if (!readNumbered(block)) {
      continueText(block);
    }
  }

  /** A sentence of a main provision without articles: {@code …の一部を次のように改正する。} */
  private boolean isAmendment(TextBlock block) {
    return withoutArticles
        && BylawLines.supplementary(block.value()).isEmpty()
        && !BylawDates.isDate(block.value());
  }

  /** Whether no article comes before the amendments and the supplementary provisions. */
  private boolean isWithoutArticles(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        String line = text.value();
        Optional<ArticleNumber.Numbered> article =
            BylawLines.numbered(line)
                .map(ArticleNumber.Prefix::numbered)
                .filter(number -> number.unit() == '条');
        if (amending ? article.filter(FIRST_ARTICLE::equals).isPresent() : article.isPresent()) {
          return false;
        }
        if (amending && (AmendingText.opens(line) || BylawLines.supplementary(line).isPresent())) {
          return true;
        }
      }
    }
    return true;
  }

  private boolean readSupplementary(TextBlock block) {
    Optional<BylawLines.Supplementary> supplementary = BylawLines.supplementary(block.value());
    if (supplementary.isEmpty()) {
      return false;
    }
    flushCaption();
    ledger.label(block.text());
    String bracket = supplementary.get().bracket();
    builder.openSupplementary(
        Wareki.isoDate(bracket).orElse(null),
        bracket.contains("第") ? bracket : null,
        supplementary.get().extract(),
        block.places());
    return true;
  }

  /** Whether a heading of a form only lists it with others: it heads the form further below. */
  private boolean isListed(TextBlock block, @Nullable Block next) {
    Optional<BylawLines.Behind> form = BylawLines.attachment(block.value());
    if (form.isEmpty()
        || form.get().nameStart() == form.get().nameEnd()
        || !(next instanceof TextBlock below)
        || BylawLines.attachment(below.value()).isEmpty()) {
      return false;
    }
    String title = form.get().title(block.value());
    return blocks.subList(blocks.indexOf(next), blocks.size()).stream()
        .filter(TextBlock.class::isInstance)
        .map(other -> ((TextBlock) other).value())
        .anyMatch(
            line ->
                BylawLines.attachment(line)
                    .filter(other -> other.title(line).equals(title))
                    .isPresent());
  }

  /** Headings of appended tables and attachments. */
  private boolean readBehind(TextBlock block) {
    Optional<BylawLines.Behind> appended = BylawLines.appended(block.value());
    Optional<BylawLines.Behind> attachment = BylawLines.attachment(block.value());
    if (appended.isEmpty() && attachment.isEmpty()) {
      return false;
    }
    flushCaption();
    BylawLines.Behind behind = appended.or(() -> attachment).orElseThrow();
    Passage text = block.text();
    List<String> related = new ArrayList<>();
    ledger.label(text.slice(0, behind.titleStart()));
    if (behind.relatedStart() >= 0) {
      ledger.label(text.slice(behind.nameEnd(), behind.relatedStart()).strip());
      ledger.label(text.from(behind.relatedEnd()));
      related.addAll(
          RelatedArticles.read(text.slice(behind.relatedStart(), behind.relatedEnd()), ledger));
    } else {
      ledger.label(text.from(behind.nameEnd()).strip());
    }
    Text title = ledger.read(text.slice(behind.titleStart(), behind.titleEnd()).strip());
    if (appended.isPresent()) {
      builder.openAppended(title, related, block.places());
    } else {
      builder.openAttachment(title, related, block.places());
    }
    ledger.label(text.slice(behind.titleEnd(), behind.nameStart()).strip());
    Passage name = text.slice(behind.nameStart(), behind.nameEnd()).strip();
    if (!name.isEmpty()) {
      builder.continueText(ledger.read(name), left(block));
    }
    return true;
  }

  /** A caption stands above an article or a numbered paragraph. */
  private boolean opensUnit(@Nullable Block next) {
    return next instanceof TextBlock text
        && (BylawLines.numbered(text.value()).isPresent()
            || BylawLines.paragraph(text.value()).isPresent()
            || builder.inSupplementary());
  }

  /** Chapters, articles, paragraphs and items. */
  private boolean readNumbered(TextBlock block) {
    Passage text = block.text();
    String line = text.value();
    Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
    if (number.isPresent() && number.get().numbered().unit() != '部') {
      return readHeading(block, number.get());
    }
    Optional<Numbering> paragraph = BylawLines.paragraph(line);
    if (paragraph.isPresent() && openParagraph(block, paragraph.get())) {
      return true;
    }
    Optional<BylawBuilder.Choice> choice = builder.choose(Numbering.readings(line), left(block));
    choice.ifPresent(
        item -> {
          int length = item.marker().length();
          Passage label = text.slice(0, length).strip();
          ledger.label(label);
          builder.openItem(item, label.value(), left(block), ledger.read(text.from(length)));
        });
    return choice.isPresent();
  }

  private boolean openParagraph(TextBlock block, Numbering number) {
    if (builder.continuesItems(number) || !builder.takesParagraph(number.ordinal())) {
      return false;
    }
    Passage text = block.text();
    Passage label = text.slice(0, number.end());
    ledger.label(text.slice(0, number.length()).strip());
    amendingLines.paragraphAt(left(block));
    builder.openParagraph(
        number.ordinal(), label.value(), takeCaption(), ledger.read(text.from(number.length())));
    return true;
  }

  private boolean readHeading(TextBlock block, ArticleNumber.Prefix number) {
    char unit = number.numbered().unit();
    if (unit != '条') {
      flushCaption();
      builder.openChapter(unit, ledger.read(block.text()).value());
      return true;
    }
    boolean quoted = amending && articleIndent >= 0 && block.indent() > articleIndent + 0.6;
    if (quoted || !builder.takesArticle(number.numbered().number())) {
      return false;
    }
    if (articleIndent < 0) {
      articleIndent = block.indent();
      amendingLines.articlesAt(articleIndent);
    }
    openArticle(block.text(), number);
    return true;
  }

  private void openArticle(Passage text, ArticleNumber.Prefix prefix) {
    String number = prefix.numbered().number();
    int numberEnd = prefix.length();
    Optional<ArticleNumber.Prefix> last =
        BylawLines.deletedRange(text.value().substring(numberEnd));
    if (last.isPresent()) {
      number += ":" + last.get().numbered().number();
      numberEnd += last.get().length();
    }
    Passage label = text.slice(0, numberEnd).strip();
    ledger.label(label);
    Passage after = text.from(numberEnd);
    Text caption = takeCaption();
    Matcher beside = BESIDE.matcher(after.value());
    if (caption == null && beside.find()) {
      int group = beside.group(1) == null ? 2 : 1;
      ledger.label(after.slice(0, beside.start(group)).strip());
      caption = ledger.read(closed(after.slice(beside.start(group), beside.end(group))));
      ledger.label(after.slice(beside.end(group), beside.end()).strip());
      after = after.from(beside.end());
    }
    builder.openArticle(number, label.value(), caption, text.places());
    openFirstParagraph(after.strip());
  }

  /** The first paragraph of an article, which most bylaws leave without its number. */
  private void openFirstParagraph(Passage text) {
    Matcher one = ONE.matcher(text.value());
    if (one.lookingAt()) {
      Passage label = text.slice(0, one.end()).strip();
      ledger.label(label);
      builder.openParagraph(1, label.value(), null, ledger.read(text.from(one.end())));
    } else {
      builder.openParagraph(1, null, null, ledger.read(text));
    }
  }

  /** A line without a number goes on with the text above it. */
  private void continueText(TextBlock block) {
    flushCaption();
    Passage text = block.text();
    if (builder.continueText(ledger.read(text), leftOfSentence(block))) {
      return;
    }
    if (builder.inSupplementary() || withoutArticles) {
      builder.openParagraph(1, null, null, ledger.read(text));
    } else {
      rest.add(block);
    }
  }

  static double left(TextBlock block) {
    return block.lines().stream().mapToDouble(line -> line.box().left()).min().orElse(0);
  }

  /**
   * Where further lines of the text would begin. A sentence that opens a line may be indented by
   * one character more than they are.
   */
  private static double leftOfSentence(TextBlock block) {
    return block.lines().size() == 1 ? left(block) - block.lines().getFirst().size() : left(block);
  }

  /** The waiting caption as text, its brackets as labels. */
  private @Nullable Text takeCaption() {
    if (pendingCaption == null) {
      return null;
    }
    Passage caption = pendingCaption;
    pendingCaption = null;
    ledger.label(caption.slice(0, 1));
    ledger.label(caption.from(caption.length() - 1));
    return ledger.read(closed(caption.slice(1, caption.length() - 1)));
  }

  /** Without the spaces of a word that was spaced out: 目　的. */
  private static Passage closed(Passage caption) {
    List<Passage> words = caption.split(character -> character == ' ' || character == '　');
    return words.stream().allMatch(word -> word.length() == 1) ? Passage.join(words) : caption;
  }

  /** A caption that no article followed stays as text. */
  private void flushCaption() {
    if (pendingCaption != null) {
      Passage caption = pendingCaption;
      pendingCaption = null;
      continueText(new TextBlock(List.of(), caption, 0, Block.Alignment.LEFT));
    }
  }
}
