package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Edition.Imprint;
import jp.keikaku.document.Period;
import jp.keikaku.document.Source;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.structure.CoverParser.Cover;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Which document it is: from its cover, else its colophon, its bylaw, or the head of its first
 * page. What nothing tells is null.
 */
final class Identity {
  /** The head of a paper without a cover has no more lines than this. */
  private static final int HEAD = 14;

  /** Lines of a head are no longer than this. */
  private static final int LONGEST_LINE = 40;

  /** Months without a day are told of in many a head; a date of issue has a day there. */
  private static final int WHOLE_DATE = "2022-03-04".length();

  /** Says that a date is that of the document: {@code 策定日：令和6年3月}. */
  private static final Pattern DATE_OF_DOCUMENT = Pattern.compile(".*(策定|制定|改定|改訂|作成|発行|公表|更新).*");

  /** Where a text tells of the years that a plan is for. */
  private static final Pattern TELLS_PERIOD =
      Pattern.compile("(?:計画|構想|方針|戦略|プラン|大綱)の?(?:対象)?期間|対象期間|計画年度");

  /** The years stand no further behind those words than this, in characters. */
  private static final int NEAR = 40;

  private Identity() {}

  static Imprint of(
      Cover cover,
      @Nullable Colophon colophon,
      List<Bylaw> bylaws,
      DocumentLayout layout,
      Source source) {
    Imprint named = cover.title() == null ? withoutCover(bylaws, layout) : fromCover(cover);
    List<String> head = head(layout);
    return new Imprint(
        named.title(),
        cover.edition() == null ? named.edition() : cover.edition(),
        cover.fiscalYear() == null ? named.fiscalYear() : cover.fiscalYear(),
        named.period() == null ? periodInText(layout.blocks()).orElse(null) : named.period(),
        issued(cover, colophon, head),
        municipality(named.title(), cover, colophon, head));
  }

  private static Imprint fromCover(Cover cover) {
    return new Imprint(
        cover.title(), cover.edition(), cover.fiscalYear(), cover.period(), cover.issued(), null);
  }

  /** A bylaw's title stays as it is; that of a plan is taken apart. */
  private static Imprint withoutCover(List<Bylaw> bylaws, DocumentLayout layout) {
    if (!bylaws.isEmpty()) {
      return Imprint.of(TitleLines.plain(bylaws.getFirst().title().value()));
    }
    Optional<TitleParts> found = new TitleFinder(layout).find();
    if (found.isEmpty()) {
      return Imprint.of(null);
    }
    TitleParts parts = found.get();
    Integer year = parts.fiscalYear();
    if (year == null && parts.period() != null) {
      year = parts.period().from();
    }
    return new Imprint(
        TitleLines.plain(parts.name().unbroken().value()),
        parts.editions().isEmpty() ? null : String.join(" ", parts.editions()),
        year,
        parts.period(),
        null,
        null);
  }

  /** The title, else the file's name without its ending. */
  static String titleOrFileName(Imprint imprint, Source source) {
    String title = imprint.title();
    return title == null ? source.fileName().replaceFirst("\\.[Pp][Dd][Ff]$", "") : title;
  }

  /**
   * From the cover, else the colophon, else a line of the head that is a date, whole or said to be
   * that of the document.
   */
  private static @Nullable String issued(
      Cover cover, @Nullable Colophon colophon, List<String> head) {
    if (cover.issued() != null) {
      return cover.issued();
    }
    if (colophon != null && colophon.issued() != null) {
      return Wareki.isoDate(colophon.issued().value()).orElse(null);
    }
    List<String> dates = head.stream().filter(TitleLines::isDate).toList();
    return Stream.concat(
            dates.stream()
                .filter(line -> DATE_OF_DOCUMENT.matcher(line).matches())
                .toList()
                .reversed()
                .stream(),
            dates.stream()
                .filter(
                    line -> Wareki.isoDate(line).filter(d -> d.length() == WHOLE_DATE).isPresent()))
        .map(Wareki::isoDate)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** The first stretch of years that a text says is that of the plan, or the text below says. */
  private static Optional<Period> periodInText(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof TextBlock text)) {
        continue;
      }
      Matcher told = TELLS_PERIOD.matcher(text.value());
      if (!told.find()) {
        continue;
      }
      Optional<Period> here = near(text.value().substring(told.end()));
      boolean heading = text.text().length() <= LONGEST_LINE && !text.value().contains("。");
      if (here.isEmpty() && heading && i + 1 < blocks.size()) {
        here = blocks.get(i + 1) instanceof TextBlock below ? near(below.value()) : here;
      }
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> near(String text) {
    return Periods.find(text.substring(0, Math.min(NEAR, text.length())))
        .map(Periods.Found::period);
  }

  /**
   * The publisher where it is a municipality, else what the title begins with, else a line of the
   * cover, else who speaks in the head of the first page.
   */
  private static @Nullable String municipality(
      @Nullable String title, Cover cover, @Nullable Colophon colophon, List<String> head) {
    if (colophon != null && colophon.publisher() != null) {
      String publisher = colophon.publisher().value();
      if (title != null && Municipality.isName(publisher)) {
        return publisher;
      }
    }
    Optional<String> named = title == null ? Optional.empty() : Municipality.of(title);
    return named
        .or(
            () ->
                cover.rest().stream()
                    .map(TextBlock::value)
                    .filter(TitleLines::isOrganisation)
                    .flatMap(line -> Municipality.of(line).stream())
                    .findFirst())
        .or(() -> Municipality.speaking(head))
        .orElse(null);
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
}
