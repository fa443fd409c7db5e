package jp.keikaku.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Numbering.Frame;
import jp.keikaku.text.Numbering.Script;
import jp.keikaku.text.Width;

/** What single lines of a bylaw look like. Lines come with letter-spacing closed. */
final class BylawLines {
  private static final String KINDS =
      "条例|條例|施行規則|規則|施行細則|細則|会則|要綱|要領|規程|規定|規約|内規|訓令|施行令|政令|省令|法律|準則|規範|基準|約款|協定書|法|令"
          + "|定款|契約書|契約|指針|ガイドライン|協定|取扱い?|心得|憲章|規準|手続|覚書";

  /** An edition, a state or an extract behind the kind of a title. */
  private static final String BEHIND_KIND = "(?:\\s*[（(【〔][^（）()。]{1,20}[）)】〕]|\\s*抄)?";

  private static final Pattern TITLE =
      Pattern.compile("^([^。]{0,118}?(" + KINDS + "))" + BEHIND_KIND + "$");

  /** A title that no other text looks like. */
  private static final Pattern PLAIN_TITLE =
      Pattern.compile(
          "^(?!第|・)[^。、：:]{2,80}?(?:条例|施行規則|規則|施行細則|細則|会則|要綱|要領|規程|規定|規約|内規|訓令|施行令|政令|省令|法律|準則|規範|基準|約款|協定書|法|令)"
              + "(?:\\s*[（(](?:案|素案|抄)[）)]|\\s*抄)?$");

  /** What collections and appendices set before a title: ○, 【参考】, 資料2, 2-1. */
  private static final Pattern TITLE_MARK =
      Pattern.compile(
          "^(?:[○◯〇●◎■□◆◇]\\s*|[【〔\\[（(](?:参考|資料|別添|別紙)[^】〕\\]）)]{0,6}[】〕\\]）)]\\s*"
              + "|(?:参考資料|参考|附属資料|付属資料|資料|別添)NUMBER?[\\s　]+"
              + "|[0-9０-９]{1,2}(?:[-－.．][0-9０-９]{1,2})*[.．]?[\\s　]+|[（(][0-9０-９]{1,2}[）)]\\s*)"
                  .replace("NUMBER", Numbering.NUMBER));

  private static final Pattern CAPTION = Pattern.compile("^[（(【〔](.+)[）)】〕]$");

  /** Longer lines in brackets are remarks. */
  private static final int LONGEST_CAPTION = 110;

  private static final Pattern SUPPLEMENTARY =
      Pattern.compile(
          "^(?:改正)?附\\s*則\\s*(?:[（(〔【]([^）)〕】]*(?:[（(][^）)]*[）)][^）)]*)*)[）)〕】])?\\s*([（(]?抄[）)]?)?$");

  /** Brackets round a title, and those round the articles that it belongs to. */
  private static final String RELATED =
      "\\s*(?:[（(【〔\\[](?<related>[^（）()【】〔〕\\[\\]]*)[)）】〕\\]])?$";

  /** 第1号の2, 1-1; and a name of its own behind white space, or a remark in brackets. */
  private static final String NUMBERS = "(?:第?\\s*NUMBER\\s*号?(?:\\s*[のノ－‐-]\\s*NUMBER\\s*号?)*)";

  private static final String NAME =
      "(?<name>(?:[\\s　]+(?![のにをはがと])[^。、（）()]{1,30}?)?(?:[（(](?:表|裏|規格[^（）()]{0,8}|その[^（）()]{1,3})[）)])*)";

  private static final Pattern APPENDED =
      Pattern.compile(
          ("^[（(【〔]?(?<title>(?:附則)?別\\s*表\\s*NUMBERS?)[)）】〕]?" + NAME + RELATED)
              .replace("NUMBERS", NUMBERS)
              .replace("NUMBER", Numbering.NUMBER));

  private static final Pattern ATTACHMENT =
      Pattern.compile(
          ("^[（(【〔]?(?<title>(?:別\\s*[記紙]|参考|附則)?\\s*NUMBERS?\\s*様\\s*式\\s*NUMBERS?"
                  + "|(?:別\\s*[記紙図添]|付\\s*録)\\s*NUMBERS?)[)）】〕]?"
                  + NAME
                  + RELATED)
              .replace("NUMBERS", NUMBERS)
              .replace("NUMBER", Numbering.NUMBER));

  private static final Pattern BETWEEN_DELETED = Pattern.compile("から|及び|・|、|乃至");
  private static final Pattern BEHIND_DELETED = Pattern.compile("(?:まで)?[\\s　]*(?=削除)");
  private static final Pattern AMENDING_TITLE = Pattern.compile("の(?:一部|全部)を改正する[^、。]{1,12}$");
  private static final Pattern BEHIND_NUMBER =
      Pattern.compile(
          "\\G(?:$|[\\s　]|削除|[（(](?:[^（）()。]|[（(][^（）()。]*[）)])+[）)](?![のにをはがと中、])|[【〔][^【】〔〕。]+[】〕])");
  private static final Pattern EXTRACT = Pattern.compile("[（(]?抄[）)]?");
  private static final Pattern CONTENTS = Pattern.compile("^目\\s*次$");

  private BylawLines() {}

  /** The kind in a title ({@code 要綱}), if the line can be the title of a bylaw. */
  static Optional<String> titleKind(String line) {
    Matcher matcher = TITLE.matcher(line.substring(titleStart(line)));
    return matcher.matches() && !line.startsWith("・") && numbered(line).isEmpty()
        ? Optional.of(matcher.group(2))
        : Optional.empty();
  }

  /** Whether the line is a title by its words alone, however it is set. */
  static boolean isPlainTitle(String line) {
    return !line.startsWith("・")
        && !line.startsWith("第")
        && PLAIN_TITLE.matcher(line.substring(titleStart(line))).matches();
  }

  /** Where the name begins in the line of a title, behind its mark. */
  static int titleStart(String line) {
    Matcher matcher = TITLE_MARK.matcher(line);
    return matcher.find() ? matcher.end() : 0;
  }

  /** What stands in the brackets of a line that is a caption alone. */
  static Optional<String> caption(String line) {
    Matcher matcher = CAPTION.matcher(line);
    if (line.length() > LONGEST_CAPTION
        || line.contains("。")
        || !matcher.matches()
        || !isOneBracket(line)) {
      return Optional.empty();
    }
    return Numbering.matches(line) || Numbering.matches(matcher.group(1))
        ? Optional.empty()
        : Optional.of(matcher.group(1));
  }

  /** Whether the first bracket closes at the very end. */
  private static boolean isOneBracket(String line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if ("（(【〔".indexOf(character) >= 0) {
        depth++;
      } else if ("）)】〕".indexOf(character) >= 0) {
        depth--;
        if (depth == 0) {
          return i == line.length() - 1;
        }
      }
    }
    return false;
  }

  /**
   * A heading of a supplementary provision.
   *
   * @param bracket what stands in brackets beside it (date, amending law), or empty
   * @param extract whether it says 抄
   */
  record Supplementary(String bracket, boolean extract) {}

  static Optional<Supplementary> supplementary(String line) {
    Matcher matcher = SUPPLEMENTARY.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String bracket = matcher.group(1) == null ? "" : matcher.group(1);
    return bracket.equals("抄")
        ? Optional.of(new Supplementary("", true))
        : Optional.of(new Supplementary(bracket, matcher.group(2) != null));
  }

  /**
   * A heading of an appended table or of an attachment.
   *
   * @param titleStart start of {@code 別表第1}
   * @param titleEnd its end
   * @param nameStart start of the name behind it
   * @param nameEnd its end; {@code nameStart} where there is none
   * @param relatedStart start of what stands in brackets, or -1
   * @param relatedEnd its end
   */
  record Behind(
      int titleStart, int titleEnd, int nameStart, int nameEnd, int relatedStart, int relatedEnd) {
    /** The title, without differences of width and white space. */
    String title(String line) {
      return Width.fold(line.substring(titleStart, titleEnd));
    }
  }

  /** Reads {@code 別表第1（第3条関係）}, {@code 別表1　使用料}. */
  static Optional<Behind> appended(String line) {
    return behind(APPENDED.matcher(line));
  }

  /** Reads {@code 様式第1号（第5条関係）}, {@code 別記様式第二}, {@code 別紙}, {@code 参考様式}. */
  static Optional<Behind> attachment(String line) {
    return behind(ATTACHMENT.matcher(line));
  }

  private static Optional<Behind> behind(Matcher matcher) {
    return matcher.matches()
        ? Optional.of(
            new Behind(
                matcher.start("title"),
                matcher.end("title"),
                matcher.start("name"),
                matcher.end("name"),
                matcher.start("related"),
                matcher.end("related")))
        : Optional.empty();
  }

  /** The number of the last of several articles that are deleted together, and where it ends. */
  static Optional<ArticleNumber.Prefix> deletedRange(String afterFirst) {
    Matcher between = BETWEEN_DELETED.matcher(afterFirst);
    if (!between.lookingAt()) {
      return Optional.empty();
    }
    return ArticleNumber.prefix(afterFirst.substring(between.end()))
        .flatMap(
            last -> {
              Matcher behind = BEHIND_DELETED.matcher(afterFirst);
              return behind.region(between.end() + last.length(), afterFirst.length()).lookingAt()
                  ? Optional.of(new ArticleNumber.Prefix(last.numbered(), behind.end()))
                  : Optional.empty();
            });
  }

  /** 抄 by itself, below the heading that it belongs to. */
  static boolean isExtract(String line) {
    return EXTRACT.matcher(line).matches();
  }

  /** Whether the title is of a bylaw that changes others. */
  static boolean isAmendingTitle(String title) {
    return AMENDING_TITLE.matcher(title).find();
  }

  /** The number that a paragraph begins with; where circled, items are numbered so too. */
  static Optional<Numbering> paragraph(String line) {
    return Numbering.readings(line).stream()
        .filter(
            number ->
                number.is(Script.DIGITS, Frame.BARE, Frame.DOT)
                    || (number.is(Script.DIGITS, Frame.CIRCLE) && number.ordinal() > 1))
        .filter(number -> number.last() == number.ordinal() && number.branches().isEmpty())
        .findFirst();
  }

  static boolean isContents(String line) {
    return CONTENTS.matcher(line).matches();
  }

  /**
   * The number that a line begins with as an article does: white space or nothing follows it, or a
   * caption in brackets. Brackets that a sentence goes on behind are a remark on an article that
   * the line only names.
   */
  static Optional<ArticleNumber.Prefix> numbered(String line) {
    return ArticleNumber.prefix(line)
        .filter(prefix -> BEHIND_NUMBER.matcher(line).region(prefix.length(), line.length()).find())
        .or(
            () ->
                ArticleNumber.prefix(line)
                    .filter(prefix -> deletedRange(line.substring(prefix.length())).isPresent()));
  }
}
