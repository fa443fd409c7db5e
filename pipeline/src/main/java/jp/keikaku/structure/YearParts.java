package jp.keikaku.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.keikaku.text.Width;

/** Quarters and halves of a fiscal year as column headers print them. */
final class YearParts {
  private record Part(String name, Pattern printed) {
    Part(String name, String quarter, String months) {
      this(name, Pattern.compile("第?" + quarter + "(?:Q|四半期)|Q" + quarter + "|" + months));
    }
  }

  private static final List<Part> PARTS =
      List.of(
          new Part("Q1", "[1一ⅠI]", "4月?[-~～]6月"),
          new Part("Q2", "[2二Ⅱ]", "7月?[-~～]9月"),
          new Part("Q3", "[3三Ⅲ]", "10月?[-~～]12月"),
          new Part("Q4", "[4四Ⅳ]", "1月?[-~～]3月"),
          new Part("H1", Pattern.compile("上半期|前半期?|上期|前期|4月?[-~～]9月")),
          new Part("H2", Pattern.compile("下半期|後半期?|下期|後期|10月?[-~～]3月")));

  private YearParts() {}

  /** The part that a text names, if it says nothing else. */
  static Optional<String> of(String printed) {
    String text = Width.fold(printed).replaceAll("[()]", "");
    return PARTS.stream()
        .filter(part -> part.printed().matcher(text).matches())
        .map(Part::name)
        .findFirst();
  }
}
