package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for one thing, of the program and of people. */
class SynonymsTest {
  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "選管, 選挙管理委員会",
    "育休, 育児休業",
    "dashboard, ダッシュボード",
    "ＩＣＴ, 情報通信技術",
    "my number, マイナンバー",
    "車いす, 車椅子"
  })
  void abbreviationsAndForeignNamesMeanTheirThing(String typed, String meant) throws IOException {
    assertThat(standard().of(typed)).contains(meant);
  }

  @Test
  void aWordThatIsManyThingsFindsNoneOfThem() throws IOException {
    assertThat(standard().of("AI")).isEmpty();
  }

  @Test
  void wordsInsideATextAreFoundTheLongestFirst() throws IOException {
    try (WordAnalyzer words = new WordAnalyzer(null)) {
      List<Synonyms.Found> found = standard().in("子供の居場所", words);
      assertThat(found).hasSize(1);
      assertThat(found.getFirst().typed()).isEqualTo("子供");
      assertThat(found.getFirst().terms()).containsExactly("子供");
      assertThat(found.getFirst().names()).contains("こども");
      assertThat(standard().in("", words)).isEmpty();
    }
  }

  @Test
  void peopleAddTheirOwn() throws IOException {
    Path own = directory.resolve("synonyms.tsv");
    Files.writeString(own, "# ours\n汐見の湯\t市民浴場\t*ふろ\nalone\n");
    Synonyms synonyms = Synonyms.with(own);
    assertThat(synonyms.of("汐見の湯")).containsExactly("市民浴場", "ふろ");
    assertThat(synonyms.of("ふろ")).doesNotContain("市民浴場");
    assertThat(synonyms.of("alone")).isEmpty();
  }

  private Synonyms standard() throws IOException {
    return Synonyms.with(directory.resolve("none.tsv"));
  }
}
