package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between the title of a bylaw and its first article: dates and numbers of 公布 and
 * 改正, the table of contents, 制定文 and 前文. Mutable; one per bylaw.
 */
final class BylawPreface {
  private static final int LONGEST_DATE_LINE = 60;

  private static final Pattern AMENDED = Pattern.compile("改正");
  private static final Pattern IN_FORCE = Pattern.compile("施行");
  private static final Pattern LAW_NUMBER =
      Pattern.compile(
          "((?:明治|大正|昭和|平成|令和)[0-9元〇一二三四五六七八九十]+年)(?:[0-9〇一二三四五六七八九十]+月[0-9〇一二三四五六七八九十]+日)?"
              + "([^第0-9年月日]{0,20}(?:条例|規則|告示|訓令|訓示|法律|政令|省令|府令|規程|要綱|通達|決裁)[^第]{0,4}第[0-9〇一二三四五六七八九十百千]+号)");

  private final Ledger ledger;
  private final List<Text> contents = new ArrayList<>();
  private final List<Text> preamble = new ArrayList<>();
  private @Nullable String lawNumber;
  private @Nullable String promulgated;
  private @Nullable String lastAmended;
  private @Nullable String firstEntry;
  private boolean inContents;

  BylawPreface(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes the block, or leaves it to the articles: false. */
  boolean take(TextBlock block) {
    String line = block.value();
    if (BylawLines.isContents(line)) {
      inContents = true;
      ledger.label(block.text());
      return true;
    }
    if (inContents && isEntry(line)) {
      if (firstEntry == null) {
        firstEntry = entryName(line);
      }
      contents.add(ledger.read(block.text()));
      return true;
    }
    inContents = false;
    if (BylawLines.numbered(line).isPresent()
        || BylawLines.caption(line).filter(c -> Wareki.isoDate(c).isEmpty()).isPresent()) {
      return false;
    }
    for (Passage each : lines(block)) {
      if (!readDate(each)) {
        preamble.add(ledger.read(each));
      }
    }
    return true;
  }

  /** A chapter or 附則, until the first chapter comes again as a heading. */
  private boolean isEntry(String line) {
    if (BylawLines.supplementary(line).isPresent()) {
      return true;
    }
    Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
    boolean chapter = number.filter(prefix -> prefix.numbered().unit() != '条').isPresent();
    boolean goesOn = line.startsWith("（第") || line.startsWith("(第");
    return goesOn || (chapter && !entryName(line).equals(firstEntry));
  }

  /** An entry without the articles that it holds, white space apart. */
  private static String entryName(String line) {
    return Width.fold(line).replaceFirst("[（(]第[^（）()]*[）)]$", "");
  }

  /** Each line by itself where they are dates, else the block as it is. */
  private static List<Passage> lines(TextBlock block) {
    boolean dates =
        block.lines().size() > 1
            && block.lines().stream().anyMatch(line -> isDate(line.passage().value()));
    return dates ? block.lines().stream().map(Line::passage).toList() : List.of(block.text());
  }

  /** Whether the line is one with a date of 公布 or 改正. */
  static boolean isDate(String line) {
    return line.length() <= LONGEST_DATE_LINE
        && !line.contains("。")
        && Wareki.isoDate(line).isPresent();
  }

  private boolean readDate(Passage passage) {
    String line = passage.value();
    if (!isDate(line)) {
      return false;
    }
    String date = Wareki.isoDate(line).orElseThrow();
    if (AMENDED.matcher(line).find()) {
      lastAmended = lastAmended == null || lastAmended.compareTo(date) < 0 ? date : lastAmended;
    } else if (promulgated == null) {
      promulgated = date;
      Matcher number = LAW_NUMBER.matcher(Width.fold(line));
      if (number.find()) {
        lawNumber = number.group(1) + number.group(2);
      }
    } else if (!IN_FORCE.matcher(line).find() && promulgated.compareTo(date) < 0) {
      lastAmended = lastAmended == null || lastAmended.compareTo(date) < 0 ? date : lastAmended;
    }
    ledger.label(passage);
    return true;
  }

  @Nullable String lawNumber() {
    return lawNumber;
  }

  @Nullable String promulgated() {
    return promulgated;
  }

  @Nullable String lastAmended() {
    return lastAmended;
  }

  List<Text> contents() {
    return contents;
  }

  List<Text> preamble() {
    return preamble;
  }
}
