package jp.keikaku.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Text;
import org.junit.jupiter.api.Test;

/** Underlined runs against what is new. */
class UnderlineComparisonTest {
  private static final String BEFORE = "窓口の予約を受ける";
  private static final String AFTER = "窓口と電話の予約を受ける。案内板も置く。";

  @Test
  void marksOverWhatIsNewAgree() {
    assertThat(disagreements("と電話", "案内板も置く。")).isEmpty();
  }

  @Test
  void aMarkOverTheWholeTextAgrees() {
    assertThat(disagreements(AFTER)).isEmpty();
  }

  @Test
  void newWordsWithoutAMarkAreTold() {
    assertThat(disagreements("と電話"))
        .containsExactly(FieldDifference.replaced("description", null, "。案内板も置く。"));
  }

  @Test
  void aMarkOverOldWordsIsTold() {
    assertThat(disagreements("と電話", "予約を", "案内板も置く。"))
        .containsExactly(FieldDifference.replaced("description", "予約を", null));
  }

  @Test
  void anEntryWithoutMarksIsNotJudged() {
    assertThat(disagreements()).isEmpty();
  }

  private static List<FieldDifference> disagreements(String... underlined) {
    Text name = Text.of("窓口の予約");
    return UnderlineComparison.of(
        new Change(
            ChangeKind.MODIFIED,
            1,
            null,
            new ChangeSide("1-1", name, Text.of(BEFORE), null),
            new ChangeSide("1-1", name, Text.of(AFTER), null),
            null,
            null,
            Stream.of(underlined).map(Text::of).toList(),
            List.of()));
  }
}
