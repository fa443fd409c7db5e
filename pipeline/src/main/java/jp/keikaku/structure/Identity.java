package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Source;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.Alignment;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.Passage;
import jp.keikaku.structure.CoverParser.Cover;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Which document it is: from its cover, else its colophon, its bylaw, or the head of its first
 * page.
 *
 * @param title null where nothing tells it
 * @param municipality null where nothing tells it
 * @param issued ISO date or year and month, or null
 * @param fiscalYear western year in which the fiscal year begins that cover or title name, or null
 */
record Identity(
    @Nullable String title,
    @Nullable String municipality,
    @Nullable String issued,
    @Nullable Integer fiscalYear) {
  private static final int LONGEST_TITLE = 60;

  /** The head of a paper without a cover has no more lines than this. */
  private static final int HEAD = 14;

  /** Lines of a head are no longer than this. */
  private static final int LONGEST_LINE = 40;

  /** Two lines of one title differ in size by no more than this share. */
  private static final double SAME_SIZE = 0.15;

  /** A line that begins so far in, in ems, stands at the right. */
  private static final double DEEP = 10;

  /** Months without a day are told of in many a head; a date of issue has a day there. */
  private static final int WHOLE_DATE = "2022-03-04".length();

  /** Names a paper among others, not what it is about. */
  private static final Pattern PAPER_NUMBER =
      Pattern.compile(
          "[（(【\\[]?(議案|議第|報告|諮問|認定|発議|陳情|請願|資料|参考資料|参考|別紙|別添|別冊|様式|当日配布|取扱注意|機密|回覧)?"
              + "(第?[0-9一二三四五六七八九十]*号?(の[0-9]+)?|[0-9]+[-－][0-9]+|№?[0-9]*|No\\.?[0-9]*)[）)】\\]]?");

  /** Whom a letter is for. */
  private static final Pattern ADDRESSEE = Pattern.compile(".*(様|殿|御中|各位|宛|宛て|あて)[）)]?$");

  /** The head of an office with the person's name. */
  private static final Pattern SIGNATURE = Pattern.compile(".*[市町村区]長[\\s　]+\\S.*");

  /** A line that cannot be the end of a title. */
  private static final Pattern GOES_ON =
      Pattern.compile(".*(の|に|を|と|や|へ|・|、|及び|および|並びに|における|に関する|に係る|に向けた|による|ための)$");

  static Identity of(
      Cover cover,
      @Nullable Colophon colophon,
      List<Bylaw> bylaws,
      DocumentLayout layout,
      Source source) {
    List<String> head = head(layout);
    String title = cover.title();
    if (title == null) {
      title =
          bylaws.isEmpty()
              ? titleOfFirstPage(layout.blocks()).orElse(null)
              : bylaws.getFirst().title().value();
    }
    return new Identity(
        title,
        municipality(title, colophon, head),
        issued(cover, colophon, head),
        fiscalYear(cover, title));
  }

  /** The title, else the file's name without its ending. */
  String titleOrFileName(Source source) {
    return title == null ? source.fileName().replaceFirst("\\.[Pp][Dd][Ff]$", "") : title;
  }

  private static @Nullable Integer fiscalYear(Cover cover, @Nullable String title) {
    if (cover.fiscalYear() != null || title == null) {
      return cover.fiscalYear();
    }
    OptionalInt year = Wareki.fiscalYear(title);
    return year.isPresent() ? year.getAsInt() : null;
  }

  /** From the cover, else the colophon, else a line of the head that is a date. */
  private static @Nullable String issued(
      Cover cover, @Nullable Colophon colophon, List<String> head) {
    if (cover.issued() != null) {
      return cover.issued();
    }
    if (colophon != null && colophon.issued() != null) {
      return Wareki.isoDate(colophon.issued().value()).orElse(null);
    }
    return head.stream()
        .filter(TitleLines::isDate)
        .map(Wareki::isoDate)
        .flatMap(Optional::stream)
        .filter(date -> date.length() == WHOLE_DATE)
        .findFirst()
        .orElse(null);
  }

  /**
   * The publisher where it is a municipality, else what the title begins with, else who speaks in
   * the head of the first page.
   */
  private static @Nullable String municipality(
      @Nullable String title, @Nullable Colophon colophon, List<String> head) {
    if (colophon != null && colophon.publisher() != null) {
      String publisher = colophon.publisher().value();
      if (title != null && Municipality.isName(publisher)) {
        return publisher;
      }
    }
    Optional<String> named = title == null ? Optional.empty() : Municipality.of(title);
    return named.or(() -> Municipality.speaking(head)).orElse(null);
  }

  /** Short lines at the top of the first page, and those that it shares with other pages. */
  private static List<String> head(DocumentLayout layout) {
    List<String> head = new ArrayList<>();
    layout.blocks().stream()
        .filter(block -> block.page() == 1)
        .limit(HEAD)
        .filter(TextBlock.class::isInstance)
        .map(block -> ((TextBlock) block).value())
        .forEach(head::add);
    layout.furniture().stream()
        .filter(line -> line.page() == 1)
        .map(line -> line.passage().value())
        .forEach(head::add);
    return head.stream().filter(line -> line.length() <= LONGEST_LINE).toList();
  }

  /** The largest line of the first page that can be a title, and the line that it goes on in. */
  private static Optional<String> titleOfFirstPage(List<Block> blocks) {
    List<TextBlock> lines =
        blocks.stream()
            .filter(block -> block.page() == 1)
            .filter(TextBlock.class::isInstance)
            .map(TextBlock.class::cast)
            .toList();
    return lines.stream()
        .filter(Identity::canBeTitle)
        .max(Comparator.comparingDouble((TextBlock text) -> Math.round(text.first().size() * 2)))
        .map(first -> titleFrom(first, lines));
  }

  private static String titleFrom(TextBlock first, List<TextBlock> lines) {
    Passage title = TitleLines.withoutSmallerEnd(first);
    int next = lines.indexOf(first) + 1;
    if (next < lines.size() && GOES_ON.matcher(title.value()).matches()) {
      TextBlock second = lines.get(next);
      double size = first.first().size();
      boolean sameSize = Math.abs(second.first().size() - size) <= SAME_SIZE * size;
      if (sameSize
          && canBeTitle(second)
          && title.length() + second.text().length() <= LONGEST_TITLE) {
        return Width.narrow(title.value() + second.value());
      }
    }
    return Width.narrow(title.value());
  }

  private static boolean isSetToTheRight(TextBlock block) {
    return block.alignment() == Alignment.RIGHT
        || (block.alignment() == Alignment.LEFT && block.indent() > DEEP);
  }

  private static boolean canBeTitle(TextBlock block) {
    String line = block.value();
    return line.length() <= LONGEST_TITLE
        && line.length() > 2
        && !line.endsWith("。")
        && !PAPER_NUMBER.matcher(Width.fold(line)).matches()
        && !line.endsWith("。")
        && !TitleLines.isDate(line)
        && !SIGNATURE.matcher(line).matches()
        && !ADDRESSEE.matcher(line.strip()).matches()
        && !(isSetToTheRight(block) && TitleLines.isOrganisation(line));
  }
}
