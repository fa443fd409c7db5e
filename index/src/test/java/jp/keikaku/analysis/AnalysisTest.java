package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What becomes of texts in both views: {@code words.tsv}, {@code municipal.tsv} and {@code
 * grams.tsv}.
 */
class AnalysisTest {
  @TestFactory
  Stream<DynamicTest> words() throws IOException {
    return cases("words.tsv", new WordAnalyzer(null));
  }

  @TestFactory
  Stream<DynamicTest> wordsOfCityHalls() throws IOException {
    return cases("municipal.tsv", new WordAnalyzer(null));
  }

  @TestFactory
  Stream<DynamicTest> knownWeaknessesOfWords() throws IOException {
    Analyzer words = new WordAnalyzer(null);
    return lines("municipal-weaknesses.tsv").stream()
        .map(
            columns ->
                DynamicTest.dynamicTest(
                    columns[0],
                    () ->
                        assertThat(String.join(" ", terms(words, columns[0])))
                            .isNotEqualTo(columns[1])));
  }

  @TestFactory
  Stream<DynamicTest> grams() throws IOException {
    return cases("grams.tsv", new GramAnalyzer());
  }

  @TestFactory
  Stream<DynamicTest> knownWeaknesses() throws IOException {
    Analyzer grams = new GramAnalyzer();
    return lines("weaknesses.tsv").stream()
        .map(
            columns ->
                DynamicTest.dynamicTest(
                    columns[0] + " ≠ " + columns[1],
                    () ->
                        assertThat(terms(grams, columns[0]))
                            .isNotEqualTo(terms(grams, columns[1]))));
  }

  @Test
  void foldedCharactersKnowWhereTheyStood() {
    FoldedText folded = TextFolding.GRAMS.fold("㈱ﾊﾞｽで取り組みを");
    assertThat(folded.value()).isEqualTo("株式会社バスで取組を");
    assertThat(folded.sourceStart(1)).isZero();
    assertThat(folded.sourceEnd(4)).isEqualTo(1);
    assertThat(folded.sourceStart(4)).isEqualTo(1);
    assertThat(folded.sourceEnd(5)).isEqualTo(3);
    int compound = folded.value().indexOf("取組");
    assertThat("㈱ﾊﾞｽで取り組みを".substring(folded.sourceStart(compound), folded.sourceEnd(compound + 2)))
        .isEqualTo("取り組み");
  }

  /** Offsets ascend and stay inside the text, whatever the text is. */
  @Test
  void anyStringFolds() {
    Random random = new Random(20220301);
    for (int round = 0; round < 2000; round++) {
      String text = RandomTexts.next(random);
      for (TextFolding folding : List.of(TextFolding.WORDS, TextFolding.GRAMS)) {
        FoldedText folded = folding.fold(text);
        int before = 0;
        for (int i = 0; i < folded.value().length(); i++) {
          assertThat(folded.sourceStart(i)).isBetween(before, text.length() - 1);
          assertThat(folded.sourceEnd(i + 1)).isBetween(folded.sourceStart(i) + 1, text.length());
          before = folded.sourceStart(i);
        }
      }
    }
  }

  /** What is folded already is not folded further. */
  @Test
  void foldingTwiceIsFoldingOnce() {
    Random random = new Random(4);
    for (int round = 0; round < 2000; round++) {
      String once = TextFolding.WORDS.fold(RandomTexts.next(random)).value();
      assertThat(TextFolding.WORDS.fold(once).value()).isEqualTo(once);
    }
  }

  private static Stream<DynamicTest> cases(String file, Analyzer analyzer) throws IOException {
    return lines(file).stream()
        .map(
            columns ->
                DynamicTest.dynamicTest(
                    columns[0],
                    () ->
                        assertThat(terms(analyzer, columns[0]))
                            .containsExactly(columns[1].split(" "))));
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    return Tokens.of(analyzer, text).stream().map(Tokens.Token::term).toList();
  }

  private static List<String[]> lines(String file) throws IOException {
    try (var bytes = AnalysisTest.class.getResourceAsStream(file)) {
      assertThat(bytes).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
