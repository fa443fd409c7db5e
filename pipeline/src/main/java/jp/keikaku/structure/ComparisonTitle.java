package jp.keikaku.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headings of comparisons: 湊市条例の一部を改正する条例新旧対照表. */
final class ComparisonTitle {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:[（(【]?(?:参考資料?|別紙|資料)[0-9０-９]*[）)】]?)?[\\s　]*[「『]?(.+?)[」』]?[\\s　]*(?:の一部(?:を改正する.{2,8}?|改正))?"
              + "[\\s　]*[（(]?(?:案)?[）)]?[\\s　]*(?:の|に係る|に関する)?(?:新旧対照(?:表|条文)|対照表)$");

  private ComparisonTitle() {}

  /** The bylaw that a heading names, or null. */
  static @Nullable String of(String heading) {
    Matcher matcher = TITLE.matcher(heading);
    return matcher.find() ? matcher.group(1).strip() : null;
  }
}
