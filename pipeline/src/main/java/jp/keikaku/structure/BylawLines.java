package jp.keikaku.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.ArticleNumber;

/** What single lines of a bylaw look like. Lines come with letter-spacing closed. */
final class BylawLines {
  private static final String KINDS = "条例|施行規則|規則|要綱|要領|規程|規約|内規|訓令|施行令|政令|省令|法律|準則|規範|法|令";
  private static final Pattern TITLE =
      Pattern.compile("^[○◯〇●]?\\s*([^。、：:]{2,80}?(" + KINDS + "))(?:\\s*[（(](?:案|素案|抄)[）)])?$");
  private static final Pattern CAPTION = Pattern.compile("^[（(](.+)[）)]$");
  private static final Pattern NUMERAL = Pattern.compile("[0-9０-９〇一二三四五六七八九十百]+|[ア-ン]");
  private static final Pattern SUPPLEMENTARY =
      Pattern.compile(
          "^附\\s*則\\s*(?:[（(]([^）)]*(?:[（(][^）)]*[）)][^）)]*)*)[）)])?\\s*([（(]?抄[）)]?)?$");
  private static final Pattern APPENDED =
      Pattern.compile(
          "^(別\\s*表\\s*(?:第?\\s*[0-9０-９一二三四五六七八九十]+(?:の[0-9０-９一二三四五六七八九十]+)?)?)\\s*"
              + "(?:[（(]([^（）()]*)[）)])?$");
  private static final Pattern FORM =
      Pattern.compile(
          "^(?:別記)?\\s*(?:第\\s*[0-9０-９一二三四五六七八九十]+号(?:の[0-9０-９一二三四五六七八九十]+)?)?\\s*(?:様式|別記)");
  private static final Pattern CONTENTS = Pattern.compile("^目\\s*次$");

  private BylawLines() {}

  /** The kind in a title ({@code 要綱}), if the line can be the title of a bylaw. */
  static Optional<String> titleKind(String line) {
    Matcher matcher = TITLE.matcher(line);
    return matcher.matches() && !line.startsWith("・") && !line.startsWith("第")
        ? Optional.of(matcher.group(2))
        : Optional.empty();
  }

  /** What stands in the brackets of a line that is a caption alone. */
  static Optional<String> caption(String line) {
    Matcher matcher = CAPTION.matcher(line);
    if (line.length() > 70 || !matcher.matches() || !isOneBracket(line)) {
      return Optional.empty();
    }
    return NUMERAL.matcher(matcher.group(1)).matches()
        ? Optional.empty()
        : Optional.of(matcher.group(1));
  }

  /** Whether the first bracket closes at the very end. */
  private static boolean isOneBracket(String line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character == '（' || character == '(') {
        depth++;
      } else if (character == '）' || character == ')') {
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
   */
  record Supplementary(String bracket) {}

  static Optional<Supplementary> supplementary(String line) {
    Matcher matcher = SUPPLEMENTARY.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new Supplementary(matcher.group(1) == null ? "" : matcher.group(1)));
  }

  /**
   * A heading of an appended table.
   *
   * @param titleEnd end of {@code 別表第1}
   * @param relatedStart start of what stands in brackets, or -1
   * @param relatedEnd its end
   */
  record Appended(int titleEnd, int relatedStart, int relatedEnd) {}

  static Optional<Appended> appended(String line) {
    Matcher matcher = APPENDED.matcher(line);
    return matcher.matches()
        ? Optional.of(new Appended(matcher.end(1), matcher.start(2), matcher.end(2)))
        : Optional.empty();
  }

  /** Whether the line heads a form (様式) or another attachment. */
  static boolean isForm(String line) {
    return line.length() <= 60 && FORM.matcher(line).find() && !line.endsWith("。");
  }

  static boolean isContents(String line) {
    return CONTENTS.matcher(line).matches();
  }

  /** The number that a line begins with as an article does: white space or nothing follows it. */
  static Optional<ArticleNumber.Prefix> numbered(String line) {
    return ArticleNumber.prefix(line)
        .filter(
            prefix ->
                prefix.length() == line.length()
                    || " 　（(".indexOf(line.charAt(prefix.length())) >= 0
                    || line.startsWith("削除", prefix.length()));
  }
}
