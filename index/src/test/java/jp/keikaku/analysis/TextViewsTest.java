package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways to analyse a text give the same terms. */
class TextViewsTest {
  private static final String SIGNS =
      "取り組みの手続きをＡＢＣAi-12１２第三条令和四年度R4平成元年、。ヴァーコンピューター国々いすゞ㍿靱髙⼀ｶﾞﾊﾟ① \n𠮷条項か所十人";

  static Stream<String> randomTexts() {
    Random random = new Random(5);
    int[] signs = SIGNS.codePoints().toArray();
    return IntStream.range(0, 300)
        .mapToObj(
            i ->
                random
                    .ints(random.nextInt(60), 0, signs.length)
                    .map(index -> signs[index])
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  @ValueSource(strings = {"第3条第2項の規定により、令和４年度の取り組みを行うこと。", "ＲＰＡ及びＡＩ－ＯＣＲのコンピューター"})
  void theTermsAreThoseOfTheAnalyzers(String text) {
    try (TextViews views = new TextViews(null);
        FieldAnalyzers analyzers = new FieldAnalyzers()) {
      TextViews.Views both = views.of(text);
      assertThat(both.words()).isEqualTo(AnalyzedText.of(analyzers.words(), text));
      assertThat(both.grams()).isEqualTo(AnalyzedText.of(analyzers.grams(), text));
      assertThat(views.reading(text)).isEqualTo(Readings.of(text));
    }
  }
}
