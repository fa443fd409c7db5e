package jp.keikaku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.SpokenWords;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import org.apache.lucene.index.MultiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two terms says more. */
class TermWeightsTest {
  @ParameterizedTest
  @CsvSource({
    "計画を定める, 計画, 定める",
    "新しい窓口, 窓口, 新しい",
    "申請が必要, 申請, 必要",
    "本を読む方, 読む, 方",
    "窓口はどこ, 窓口, どこ",
    "番号を教えてもらう, 番号, 教える"
  })
  void namesSayMoreThanDeedsAndThoseMoreThanGrammar(String text, String more, String less)
      throws Exception {
    try (FieldAnalyzers analyzers = new FieldAnalyzers()) {
      List<SpokenWord> words = SpokenWords.of(analyzers.words(), text);
      assertThat(weight(more, words)).isGreaterThan(weight(less, words));
    }
  }

  @ParameterizedTest
  @CsvSource({"推進, 進本", "本部, には", "進本, には"})
  void pairsInsideAWordSayMoreThanPairsAcrossAndThoseMoreThanGrammar(String more, String less) {
    List<String> words = List.of("推進", "本部");
    assertThat(TermWeights.pair(more, words)).isGreaterThan(TermWeights.pair(less, words));
  }

  @Test
  void whereAQuestionOnlyAsksItsWordsAreAllThatThereIs() {
    try (FieldAnalyzers analyzers = new FieldAnalyzers()) {
      List<SpokenWord> asking = SpokenWords.of(analyzers.words(), "どこ");
      assertThat(TermWeights.saying(asking)).isEqualTo(asking).isNotEmpty();
    }
  }

  private static float weight(String term, List<SpokenWord> words) throws Exception {
    SpokenWord found =
        words.stream().filter(word -> word.term().equals(term)).findFirst().orElseThrow();
    try (MultiReader empty = new MultiReader()) {
      return new TermWeights(empty).word(found);
    }
  }
}
