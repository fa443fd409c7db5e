package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.keikaku.text.ArticleNumber.Numbered;
import jp.keikaku.text.ArticleNumber.Prefix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArticleNumberTest {
  private static final long SEED = 20190410;

  static List<String[]> lines() {
    return Examples.of("article-numbers.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsTheNumberThatALineBeginsWith(String line, String unit, String number, String length) {
    Optional<Prefix> expected =
        unit.equals("-")
            ? Optional.empty()
            : Optional.of(
                new Prefix(new Numbered(unit.charAt(0), number), Integer.parseInt(length)));
    assertThat(ArticleNumber.prefix(line)).isEqualTo(expected);
  }

  @Test
  void parseTakesTheWholeText() {
    assertThat(ArticleNumber.parse(" 第１２条の２ ")).hasValue(new Numbered('条', "12_2"));
    assertThat(ArticleNumber.parse("第12条の2 この")).isEmpty();
    assertThat(ArticleNumber.parse("")).isEmpty();
  }

  @Test
  void everyScriptOfANumberIsTheSameNumber() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      int main = 1 + random.nextInt(999);
      int branch = 1 + random.nextInt(30);
      char unit = "編部章節款目条項号".charAt(random.nextInt(9));
      Numbered expected = new Numbered(unit, main + "_" + branch);
      String ascii = "第" + main + unit + "の" + branch;
      String kanji =
          "第" + JapaneseNumerals.toKanji(main) + unit + "の" + JapaneseNumerals.toKanji(branch);
      assertThat(List.of(ascii, kanji))
          .allSatisfy(text -> assertThat(ArticleNumber.parse(text)).hasValue(expected));
    }
  }
}
