package jp.keikaku.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.text.Width;

/** What the lines around a title are: parts of it, a subtitle, an edition, a date, somebody. */
final class TitleLines {
  private static final String NUMBER = "[0-9０-９元〇一二三四五六七八九十]+";
  private static final String SPACE = "[\\s　]*";

  /** One of several forms or states of one document. */
  private static final String STATE =
      "(?:改訂|改定|概要|ダイジェスト|普及|確定|暫定|簡易|全体)版|(?:中間)?見直し版|素案|原案|最終案|中間案|概要|本編|資料編";

  private static final Pattern EDITION =
      Pattern.compile(
          "(?:令和|平成|昭和|[RHＲＨ])?"
              + SPACE
              + NUMBER
              + SPACE
              + "(?:年度"
              + SPACE
              + "(?:改訂|改定)?|年)版|第"
              + NUMBER
              + "(?:[.．]"
              + NUMBER
              + ")?版");
  private static final Pattern STATE_ALONE = Pattern.compile("[" + "\\s　]*(" + STATE + ")[\\s　]*");
  private static final Pattern STATE_IN_BRACKETS =
      Pattern.compile("[【〔［\\[（(<＜〈]" + SPACE + "(" + STATE + "|案)" + SPACE + "[】〕］\\]）)>＞〉]");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:令和|平成|昭和|[RHＲＨ])?"
              + SPACE
              + NUMBER
              + SPACE
              + "(?:[（(][^（()）]{1,8}[）)]"
              + SPACE
              + ")?年)"
              + SPACE
              + NUMBER
              + SPACE
              + "月(?:"
              + SPACE
              + NUMBER
              + SPACE
              + "日)?");

  private static final Pattern BEHIND_DATE =
      Pattern.compile("[\\s　]*(?:現在|.{0,14}(?:提出|作成|発行|公表|策定|改訂|改定|更新|決定|資料|版|付))?[\\s　]*[）)】］]?");

  private static final Pattern BEFORE_DATE =
      Pattern.compile("[（(【［]?(?:(?:作成|発行|提出|策定|制定|更新|公表|改訂|改定|決定|施行)(?:年月)?日?|日付)?[\\s　:：]*");

  private static final Pattern PERIOD =
      Pattern.compile(
          "[（(【［]?(?:計画期間|期間|対象期間)?[\\s　:：]*(?:令和|平成|[RHＲＨ])?[\\s　]*"
              + NUMBER
              + ".{0,10}?年?度?.{0,8}?[\\s　]*[～〜\\-－―—–~][\\s　]*(?:令和|平成|[RHＲＨ])?[\\s　]*"
              + NUMBER
              + ".{0,10}?年度?.{0,8}?[）)】］]?");

  private static final Pattern SUBTITLE =
      Pattern.compile("[\\s　]*[～〜~―—–－\\-].+[～〜~―—–－\\-][\\s　]*|[\\s　]*[「『].+[」』][\\s　]*");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(?:市|町|村|区|県|都|府|道|役所|役場|課|部|局|室|係|委員会|協議会|審議会|会議|本部|事務局|省|庁|議会|連合|組合"
              + "|会社|法人|機構|財団|センター|大学|研究所)");

  /** A smaller line above a title that belongs to it. */
  private static final Pattern ABOVE = Pattern.compile("第" + NUMBER + "[次期回]");

  /** The part of a title in smaller type behind it: its characters are below this share of size. */
  private static final double SMALLER = 0.9;

  private TitleLines() {}

  /** An edition in a line, with what stands before and behind it. */
  record Marked(String edition, Passage before, Passage text, Passage behind) {}

  /** The edition that a line names: 令和4年度版, 第2版, 【改訂版】, 概要版. */
  static Optional<Marked> edition(Passage line) {
    Matcher year = EDITION.matcher(line.value());
    if (year.find()) {
      return Optional.of(marked(line, year.start(), year.end(), year.group()));
    }
    Matcher alone = STATE_ALONE.matcher(line.value());
    if (alone.matches()) {
      return Optional.of(marked(line, alone.start(1), alone.end(1), alone.group(1)));
    }
    Matcher inBrackets = STATE_IN_BRACKETS.matcher(line.value());
    return inBrackets.find()
        ? Optional.of(marked(line, inBrackets.start(1), inBrackets.end(1), inBrackets.group(1)))
        : Optional.empty();
  }

  private static Marked marked(Passage line, int start, int end, String edition) {
    return new Marked(
        Width.narrow(closed(edition)),
        line.slice(0, start),
        line.slice(start, end),
        line.from(end));
  }

  /** Whether a line says when the document was issued and nothing else of weight. */
  static boolean isDate(String line) {
    Matcher date = DATE.matcher(line);
    return date.find()
        && BEFORE_DATE.matcher(line.substring(0, date.start())).matches()
        && BEHIND_DATE.matcher(line.substring(date.end())).matches();
  }

  /** Whether a line says who issued the document, and when: {@code 企画課（令和4年3月）}. */
  static boolean isBodyWithDate(String line) {
    Matcher date = DATE.matcher(line);
    return date.find()
        && isOrganisation(
            (line.substring(0, date.start()) + line.substring(date.end()))
                .replaceAll("[\\s　（()）]", ""));
  }

  /** Whether a line names the years that a plan is for. */
  static boolean isPeriod(String line) {
    return line.contains("年") && PERIOD.matcher(line.strip()).matches();
  }

  /** Whether a line stands in dashes or quotation marks: a motto below the title. */
  static boolean isSubtitle(String line) {
    return SUBTITLE.matcher(line).matches();
  }

  /** Whether a line is the name of a body: a municipality, its office, a company. */
  static boolean isOrganisation(String line) {
    return ORGANISATION.matcher(closed(line).replaceAll("[（(][^（(]*[）)]$", "")).matches()
        || closed(line).matches("[（(].*(?:会社|法人|課|部|局|室|係)[）)]");
  }

  /** Whether a small line above a title begins it. */
  static boolean beginsTitle(String line) {
    String closed = closed(line);
    return ABOVE.matcher(closed).matches() || Municipality.isName(closed);
  }

  /** A title without a smaller run behind it. */
  static Passage withoutSmallerEnd(TextBlock block) {
    Passage text = block.text();
    List<Glyph> glyphs = text.glyphs();
    double size = glyphs.isEmpty() ? 0 : glyphs.getFirst().size();
    int end = text.length();
    while (end > 0 && !isAsLarge(text.slice(end - 1, end), size)) {
      end--;
    }
    return end == 0 ? text : text.slice(0, end);
  }

  private static boolean isAsLarge(Passage character, double size) {
    return character.glyphs().stream()
        .anyMatch(glyph -> !glyph.isBlank() && glyph.size() >= SMALLER * size);
  }

  /** A title with figures and letters of half width and round brackets of full width. */
  static String plain(String title) {
    return Width.narrow(title).replace('(', '（').replace(')', '）');
  }

  /** A title has no spaces but those between two Latin words. */
  static String closed(String text) {
    return text.replaceAll("(?<![A-Za-z])[\\s　]+|[\\s　]+(?![A-Za-z])", "");
  }
}
