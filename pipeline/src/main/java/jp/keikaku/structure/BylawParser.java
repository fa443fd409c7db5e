package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bylaw: captions, articles, paragraphs and items by their numbering in sequence, since
 * printers indent as they like.
 */
final class BylawParser {
  /** From its title to its first article a bylaw has no more blocks than this. */
  private static final int BLOCKS_TO_FIRST_ARTICLE = 60;

  /** Sentences (of enactment) that may stand between title and first article. */
  private static final int SENTENCES_TO_FIRST_ARTICLE = 4;

  private static final Pattern PARAGRAPH =
      Pattern.compile("^([0-9０-９]+)[\\s　]+(?=\\S)|^([②-⑳])[\\s　]*");
  private static final Pattern BESIDE = Pattern.compile("^[\\s　]*[（(]([^（）()]{1,40})[）)][\\s　]+");
  private static final Pattern AMENDED = Pattern.compile("改正");
  private static final Pattern ENACTED = Pattern.compile("制定|公布|告示|訓令|条例第|規則第|法律第|施行");
  private static final Pattern RANGE =
      Pattern.compile("^(?:から|及び)第([0-9０-９一二三四五六七八九十百]+)条(?:まで)?[\\s　]*(?=削除)");

  private final Ledger ledger;
  private final TextBlock titleBlock;
  private final BylawBuilder builder = new BylawBuilder();
  private final List<Block> rest = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private @Nullable Passage pendingCaption;
  private @Nullable String promulgated;
  private @Nullable String lastAmended;
  private boolean inContents;
  private boolean inForms;

  BylawParser(Ledger ledger, TextBlock titleBlock) {
    this.ledger = ledger;
    this.titleBlock = titleBlock;
  }

  /**
   * What was read.
   *
   * @param bylaw the bylaw
   * @param rest blocks that are no part of it; they stay in its section
   */
  record Result(Bylaw bylaw, List<Block> rest) {}

  /** Whether the block is the title of a bylaw whose first article follows soon. */
  static boolean startsAt(List<Block> blocks, int index) {
    if (!(blocks.get(index) instanceof TextBlock title)
        || title.first().isLeader()
        || BylawLines.titleKind(title.value()).isEmpty()) {
      return false;
    }
    int sentences = 0;
    int end = Math.min(blocks.size(), index + 1 + BLOCKS_TO_FIRST_ARTICLE);
    for (int i = index + 1; i < end; i++) {
      if (!(blocks.get(i) instanceof TextBlock text)) {
        return false;
      }
      String line = text.value();
      Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
      if (number.isPresent() && number.get().numbered().unit() == '条') {
        return number.get().numbered().number().equals("1");
      }
      boolean preface =
          number.isPresent()
              || BylawLines.caption(line).isPresent()
              || BylawLines.isContents(line)
              || BylawLines.supplementary(line).isPresent()
              || Wareki.isoDate(line).isPresent()
              || line.startsWith("改正");
      if (!preface && ++sentences > SENTENCES_TO_FIRST_ARTICLE) {
        return false;
      }
      if (BylawLines.titleKind(line).isPresent() && Wareki.isoDate(line).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the line is a part of bylaws, so that it cannot end one. */
  static boolean isConstruct(String line) {
    Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
    return number.filter(prefix -> prefix.numbered().unit() != '部').isPresent()
        || BylawLines.caption(line).isPresent()
        || BylawLines.supplementary(line).isPresent()
        || BylawLines.appended(line).isPresent()
        || BylawLines.isForm(line)
        || BylawLines.isContents(line)
        || PARAGRAPH.matcher(line).find()
        || !ItemMarker.readings(line).isEmpty();
  }

  Result parse(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case TextBlock text -> readText(text, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        case TableBlock table -> readTable(table);
      }
    }
    flushCaption();
    places.addAll(titleBlock.places());
    String title = titleBlock.value();
    Bylaw bylaw =
        new Bylaw(
            ledger.read(titleBlock.text()),
            BylawLines.titleKind(title).orElse(null),
            promulgated,
            lastAmended,
            builder.articles(),
            builder.supplementaryProvisions(),
            builder.appendedTables(),
            Places.merged(places));
    return new Result(bylaw, rest);
  }

  private void readTable(TableBlock table) {
    if (inForms || !builder.awaitsTable()) {
      rest.add(table);
      return;
    }
    List<List<Text>> rows =
        table.texts().stream().map(row -> row.stream().map(ledger::read).toList()).toList();
    builder.addRows(rows, table.places());
    places.addAll(table.places());
  }

  private void readText(TextBlock block, @Nullable Block next) {
    String line = block.value();
    if (BylawLines.isForm(line) && builder.hasArticles()) {
      inForms = true;
    }
    Optional<BylawLines.Appended> appended = BylawLines.appended(line);
    if (appended.isPresent() && builder.hasArticles()) {
      inForms = false;
      openAppended(block, appended.get());
      places.addAll(block.places());
      return;
    }
    if (inForms) {
      rest.add(block);
      return;
    }
    places.addAll(block.places());
    if (!builder.hasArticles() && readPreface(block)) {
      return;
    }
    Optional<BylawLines.Supplementary> supplementary = BylawLines.supplementary(line);
    if (supplementary.isPresent()) {
      flushCaption();
      ledger.label(block.text());
      String bracket = supplementary.get().bracket();
      builder.openSupplementary(
          Wareki.isoDate(bracket).orElse(null),
          bracket.contains("第") ? bracket : null,
          block.places());
      return;
    }
    if (BylawLines.caption(line).isPresent() && opensUnit(next)) {
      flushCaption();
      pendingCaption = block.text();
      return;
    }
    if (!readNumbered(block)) {
      continueText(block.text());
    }
  }

  /** A caption stands above an article or a numbered paragraph. */
  private boolean opensUnit(@Nullable Block next) {
    return next instanceof TextBlock text
        && (BylawLines.numbered(text.value()).isPresent()
            || PARAGRAPH.matcher(text.value()).find()
            || builder.inSupplementary());
  }

  /** Lines between the title and the first article. */
  private boolean readPreface(TextBlock block) {
    String line = block.value();
    Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
    if (BylawLines.isContents(line)) {
      inContents = true;
      ledger.label(block.text());
      return true;
    }
    boolean entry =
        BylawLines.supplementary(line).isPresent()
            || (number.isPresent() && (line.endsWith("）") || line.endsWith(")")));
    if (inContents && entry) {
      ledger.label(block.text());
      return true;
    }
    inContents = false;
    if (number.isPresent()
        || BylawLines.caption(line).filter(c -> Wareki.isoDate(c).isEmpty()).isPresent()) {
      return false;
    }
    Optional<String> date = Wareki.isoDate(line);
    if (date.isEmpty() || line.length() > 60) {
      rest.add(block);
      return true;
    }
    if (AMENDED.matcher(line).find()) {
      lastAmended = date.get();
    } else if (promulgated == null || ENACTED.matcher(line).find()) {
      promulgated = date.get();
    }
    ledger.label(block.text());
    return true;
  }

  /** Chapters, articles, paragraphs and items. */
  private boolean readNumbered(TextBlock block) {
    Passage text = block.text();
    String line = text.value();
    Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
    if (number.isPresent() && number.get().numbered().unit() != '部') {
      if (number.get().numbered().unit() == '条') {
        openArticle(text, number.get());
      } else {
        flushCaption();
        builder.openChapter(number.get().numbered().unit(), ledger.read(text).value());
      }
      return true;
    }
    Matcher paragraph = PARAGRAPH.matcher(line);
    if (paragraph.find()) {
      String printed = paragraph.group(1) == null ? paragraph.group(2) : paragraph.group(1);
      OptionalInt value = JapaneseNumerals.parse(printed);
      if (value.isPresent() && builder.takesParagraph(value.getAsInt())) {
        ledger.label(text.slice(0, paragraph.end()).strip());
        builder.openParagraph(
            value.getAsInt(),
            takeCaption(),
            ledger.read(text.from(paragraph.end())),
            text.places());
        return true;
      }
    }
    for (ItemMarker marker : ItemMarker.readings(line)) {
      if (builder.takesItem(marker)) {
        ledger.label(text.slice(0, marker.length()).strip());
        builder.openItem(marker, ledger.read(text.from(marker.length())));
        builder.touch(text.places());
        return true;
      }
    }
    return false;
  }

  private void openArticle(Passage text, ArticleNumber.Prefix prefix) {
    Passage after = text.from(prefix.length());
    String number = prefix.numbered().number();
    Matcher range = RANGE.matcher(after.value());
    int numberEnd = prefix.length();
    if (range.find()) {
      number += ":" + JapaneseNumerals.parse(range.group(1)).orElse(0);
      numberEnd += range.end();
      after = after.from(range.end());
    }
    ledger.label(text.slice(0, numberEnd).strip());
    Text caption = takeCaption();
    Matcher beside = BESIDE.matcher(after.value());
    if (caption == null && beside.find()) {
      ledger.label(after.slice(0, beside.start(1)).strip());
      caption = ledger.read(after.slice(beside.start(1), beside.end(1)));
      ledger.label(after.slice(beside.end(1), beside.end()).strip());
      after = after.from(beside.end());
    }
    builder.openArticle(number, caption, ledger.read(after.strip()), text.places());
  }

  private void openAppended(TextBlock block, BylawLines.Appended appended) {
    flushCaption();
    Passage text = block.text();
    List<String> related = new ArrayList<>();
    if (appended.relatedStart() >= 0) {
      ledger.label(text.slice(appended.titleEnd(), appended.relatedStart()).strip());
      ledger.label(text.from(appended.relatedEnd()));
      related.addAll(
          RelatedArticles.read(text.slice(appended.relatedStart(), appended.relatedEnd()), ledger));
    }
    builder.openAppended(ledger.read(text.slice(0, appended.titleEnd())), related, block.places());
  }

  /** A line without a number goes on with the text above it. */
  private void continueText(Passage text) {
    flushCaption();
    if (builder.continueText(ledger.read(text))) {
      builder.touch(text.places());
    } else if (builder.inSupplementary()) {
      builder.openParagraph(1, null, ledger.read(text), text.places());
    } else {
      rest.add(new TextBlock(List.of(), text, 0, Block.Alignment.LEFT));
    }
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
    return ledger.read(caption.slice(1, caption.length() - 1));
  }

  /** A caption that no article followed stays as text. */
  private void flushCaption() {
    if (pendingCaption != null) {
      Passage caption = pendingCaption;
      pendingCaption = null;
      continueText(caption);
    }
  }
}
