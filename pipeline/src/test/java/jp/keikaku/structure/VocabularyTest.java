package jp.keikaku.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import jp.keikaku.structure.VocabularyException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which printed labels mean which field, as shipped and as a person adds to it. */
class VocabularyTest {
  private final Vocabulary standard = Vocabulary.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "担当課", "担　当　課", "【担当課】", "■担当課", "① 担当課", "担当課：", "［担当課］", "（担当課）", "●担当課:", "担当課\n"
      })
  void decorationMakesNoDifference(String label) {
    assertThat(standard.field(label)).contains(Field.DEPARTMENTS);
  }

  @ParameterizedTest
  @CsvSource({
    "№,NUMBER",
    "ＮＯ．,NUMBER",
    "no.,NUMBER",
    "事務事業名,NAME",
    "具体的な取組,NAME",
    "目的,DESCRIPTION",
    "所属名,DEPARTMENTS",
    "新規／継続,CATEGORY",
    "工程表,SCHEDULE",
    "目標値,OTHER",
    "財源内訳,OTHER"
  })
  void theWordsOfPlansAreKnown(String label, Field field) {
    assertThat(standard.field(label)).contains(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"指標", "○", "市民課", "", "※"})
  void whatHasNoFieldIsNoLabel(String label) {
    assertThat(standard.field(label)).isEmpty();
  }

  @Test
  void aWordMayHeadASectionAndAColumn() {
    assertThat(standard.field("用語の説明")).contains(Field.DEFINITION);
    assertThat(standard.means("用語の説明", Field.GLOSSARY_HEADING)).isTrue();
  }

  @Test
  void ofTwoLabelsOfOneFieldTheFirstInTheFileIsPreferred() {
    List<String> both = List.of("目的", "事業内容");
    assertThat(standard.isPreferred("事業内容", Field.DESCRIPTION, both)).isTrue();
    assertThat(standard.isPreferred("【目的】", Field.DESCRIPTION, both)).isFalse();
    assertThat(standard.isPreferred("目的", Field.DESCRIPTION, List.of("目的"))).isTrue();
  }

  @Test
  void aFileAddsLabelsAndDecides() throws Exception {
    Vocabulary own =
        standard.with(
            new StringReader("\uFEFF# 見本市\n\ndepartments ＝ 取組主体　旗振り役\ncategory = 分野\nname = 内容\n"));
    assertThat(own.field("取組主体")).contains(Field.DEPARTMENTS);
    assertThat(own.field("旗振り役")).contains(Field.DEPARTMENTS);
    assertThat(own.field("内容")).contains(Field.NAME);
    assertThat(own.field("担当課")).contains(Field.DEPARTMENTS);
    assertThat(own.isPreferred("取組主体", Field.DEPARTMENTS, List.of("担当課", "取組主体"))).isTrue();
  }

  @Test
  void theDigestTellsVocabulariesApart() throws Exception {
    String one = standard.with(new StringReader("name = 甲\n")).digest();
    assertThat(standard.digest()).isNull();
    assertThat(one).hasSize(64);
    assertThat(standard.with(new StringReader("# the same\nname = 甲\n")).digest()).isEqualTo(one);
    assertThat(standard.with(new StringReader("name = 乙\n")).digest()).isNotEqualTo(one);
  }

  @Test
  void whatCannotBeUnderstoodIsSaidWithItsLine() throws IOException {
    refuse("name = 甲\nただの文\n", Reason.NO_LABEL, 2, "ただの文");
    refuse("name =\n", Reason.NO_LABEL, 1, "name =");
    refuse("\n\nboss = 課長\n", Reason.UNKNOWN_FIELD, 3, "boss");
    refuse("name = 甲 乙\ndepartments = 乙\n", Reason.TWO_FIELDS, 2, "乙");
  }

  private void refuse(String file, Reason reason, int line, String text) {
    assertThatExceptionOfType(VocabularyException.class)
        .isThrownBy(() -> standard.with(new StringReader(file)))
        .matches(e -> e.reason() == reason, "reason " + reason)
        .matches(e -> e.line() == line, "line " + line)
        .matches(e -> e.text().equals(text), "text " + text);
  }
}
