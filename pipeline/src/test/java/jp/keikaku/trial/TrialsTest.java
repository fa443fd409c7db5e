package jp.keikaku.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import jp.keikaku.extract.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some papers of each shape: what is read otherwise than printed is never without a word. */
final class TrialsTest {
  private static final int PAPERS = 36;

  /** Of a hundred fields so many come out as printed, at least. */
  private static final int EXACT = 50;

  private final Extractor extractor = new Extractor();

  static LongStream seeds() {
    return LongStream.range(0, PAPERS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsWrongWithoutAWord(long seed) {
    Layout layout = Layout.of(seed, false);
    Outcome outcome = Outcome.of(layout, extractor);
    assertThat(outcome.silent()).as("%s, seed %d", layout.shape().title(), seed).isEmpty();
    assertThat(100 * outcome.exact())
        .as("fields exact, seed %d, beside %d that are told of", seed, outcome.told())
        .isGreaterThanOrEqualTo(EXACT * (outcome.exact() + outcome.told()));
  }
}
