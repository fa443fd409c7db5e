package jp.keikaku.law;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Ids of the parts of a bylaw: {@code 設置要綱/第3条/第2項/第1号/イ}, {@code 設置要綱/附則第2条/第1項}, {@code
 * 設置要綱/別表第1}.
 */
public final class LawIds {
  private static final Pattern NUMBER = Pattern.compile("第(" + Numbering.NUMBER + ")");

  private LawIds() {}

  /** The id of a bylaw: its title, folded. */
  public static String bylaw(String title) {
    return folded(title);
  }

  /** The id of an article, or of what holds paragraphs without articles. */
  public static String article(String bylaw, String container, @Nullable String article) {
    String name = container + (article == null ? "" : ArticleNumber.citation(article));
    return name.isEmpty() ? bylaw : bylaw + "/" + name;
  }

  /** The id of a paragraph, or of an item in it. */
  public static String provision(
      String bylaw,
      String container,
      @Nullable String article,
      String paragraph,
      List<String> items) {
    StringBuilder id = new StringBuilder(article(bylaw, container, article));
    id.append("/第").append(paragraph).append('項');
    for (int i = 0; i < items.size(); i++) {
      id.append('/').append(i == 0 ? item(items.get(i)) : items.get(i));
    }
    return id.toString();
  }

  /** {@code 第1号}, {@code 第1号の2} for {@code 1_2}. */
  private static String item(String number) {
    int branch = number.indexOf('_');
    return branch < 0
        ? "第" + number + "号"
        : "第" + number.substring(0, branch) + "号の" + number.substring(branch + 1).replace("_", "の");
  }

  /** The id of a 別表 or 様式 with this title. */
  public static String behind(String bylaw, String title) {
    return bylaw + "/" + title(title);
  }

  /** {@code 別表第一} and {@code 別表１} as {@code 別表第1} and {@code 別表1}. */
  public static String title(String printed) {
    Matcher matcher = NUMBER.matcher(folded(printed));
    return matcher.replaceAll(match -> "第" + JapaneseNumerals.parse(match.group(1)).orElse(0));
  }

  /** A name without differences of width and without white space. */
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cntrl}]+", "")
        .replace('/', '／');
  }
}
