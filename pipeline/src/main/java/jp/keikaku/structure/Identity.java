package jp.keikaku.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Source;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.structure.CoverParser.Cover;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Which document it is: from its cover, else its colophon, its bylaw or its largest line.
 *
 * @param title null where nothing tells it
 * @param municipality null where nothing tells it
 * @param issued ISO date from the colophon, or null
 */
record Identity(@Nullable String title, @Nullable String municipality, @Nullable String issued) {
  private static final Pattern MUNICIPALITY =
      Pattern.compile(
          "^(北海道|東京都|(?:京都|大阪)府|\\p{IsHan}{2,3}県(?![民内])"
              + "|\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケ]{0,6}?"
              + "(?:市(?![場民街役立長内町])|町(?![村民長内立])|村(?![民長内])|区(?![分域民長間画])))");
  private static final int LONGEST_TITLE = 60;

  /** Names a paper among others, not what it is about. */
  private static final Pattern PAPER_NUMBER =
      Pattern.compile("[（(]?(議案|議第|報告|諮問|資料|参考|別紙|別添|様式)?第?[0-9一二三四五六七八九十]*号?[）)]?");

  static Identity of(
      Cover cover,
      @Nullable Colophon colophon,
      List<Bylaw> bylaws,
      List<Block> blocks,
      Source source) {
    String title = cover.title();
    if (title == null) {
      title =
          bylaws.isEmpty() ? largestLine(blocks).orElse(null) : bylaws.getFirst().title().value();
    }
    String publisher =
        colophon == null || colophon.publisher() == null ? null : colophon.publisher().value();
    String municipality = title == null ? null : municipality(title, publisher);
    String issued =
        colophon == null || colophon.issued() == null
            ? null
            : Wareki.isoDate(colophon.issued().value()).orElse(null);
    return new Identity(title, municipality, issued);
  }

  /** The title, else the file's name without its ending. */
  String titleOrFileName(Source source) {
    return title == null ? source.fileName().replaceFirst("\\.[Pp][Dd][Ff]$", "") : title;
  }

  /** The publisher where the title begins with it, else what looks like a name at its beginning. */
  private static @Nullable String municipality(String title, @Nullable String publisher) {
    if (publisher != null && MUNICIPALITY.matcher(publisher).matches()) {
      return publisher;
    }
    Matcher matcher = MUNICIPALITY.matcher(title);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static Optional<String> largestLine(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.page() == 1)
        .filter(TextBlock.class::isInstance)
        .map(TextBlock.class::cast)
        .filter(text -> text.text().length() <= LONGEST_TITLE && text.text().length() > 2)
        .filter(text -> !text.value().endsWith("。"))
        .filter(text -> !PAPER_NUMBER.matcher(Width.fold(text.value())).matches())
        .max(Comparator.comparingDouble((TextBlock text) -> Math.round(text.first().size() * 2)))
        .map(text -> Width.narrow(text.value()));
  }
}
