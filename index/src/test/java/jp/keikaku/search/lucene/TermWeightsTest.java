package jp.keikaku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two terms says more. */
class TermWeightsTest {
  @ParameterizedTest
  @CsvSource({"計画, 定める", "窓口, 新しい", "マイナンバー, もらえる", "2024, はじめて"})
  void thingsSayMoreThanDeeds(String thing, String deed) {
    assertThat(TermWeights.word(thing)).isGreaterThan(TermWeights.word(deed));
  }

  @ParameterizedTest
  @CsvSource({"推進, 進本", "本部, には", "進本, には"})
  void pairsInsideAWordSayMoreThanPairsAcrossAndThoseMoreThanGrammar(String more, String less) {
    List<String> words = List.of("推進", "本部");
    assertThat(TermWeights.pair(more, words)).isGreaterThan(TermWeights.pair(less, words));
  }
}
