package jp.keikaku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the measurement counts. */
class RetrievalBenchmarkTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void questionsKeepTheirParagraphInWhicheverOrderTheyStand() throws Exception {
    Path file = directory.resolve("squad.json");
    Files.writeString(
        file,
        """
        {"version": "1", "data": [{"title": "町", "paragraphs": [
          {"context": "川がある。", "qas": [{"question": "川は?", "answers": [{"text": "川"}]}]},
          {"qas": [{"question": "山は?"}, {"question": "峠は?"}], "context": "山がある。"}]}]}
        """);
    List<String> told = new ArrayList<>();
    SquadFile.read(
        file,
        new SquadFile.Reader() {
          @Override
          public void paragraph() {
            told.add("-");
          }

          @Override
          public void context(String text) {
            told.add(text);
          }

          @Override
          public void question(String text) {
            told.add(text);
          }
        });
    assertThat(told).containsExactly("-", "川がある。", "川は?", "-", "山は?", "峠は?", "山がある。");
  }

  @Test
  void scoresAreMeansOverAllQuestions() {
    RetrievalScore score = RetrievalScore.NONE.plus(0).plus(1).plus(50).plus(-1);
    assertThat(score.meanGain()).isCloseTo((1 + 1 / 1.5849625) / 4, within(1e-6));
    assertThat(score.meanReciprocal()).isEqualTo(1.5 / 4);
    assertThat(score.recall()).isEqualTo(3 / 4.0);
  }
}
