package jp.keikaku.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.keikaku.cli.KindWords;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Section;
import jp.keikaku.document.Text;
import jp.keikaku.example.SparseEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is wanted of a kind is there for each. */
class RecordKindTest {
  private static final EditionReference REFERENCE =
      new EditionReference("水明市/計画/2022", "計画", "令和4年度版", 2022, "水明市");

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void aKindIsFoundByItsNames(RecordKind kind) {
    assertThat(RecordKind.of(kind.label())).contains(kind);
    assertThat(RecordKind.of(kind.label().toUpperCase(java.util.Locale.ROOT))).contains(kind);
    for (String word : KindWords.of(kind)) {
      assertThat(word).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void aKindIsCutOutOfAnEditionThatHoldsEverything(RecordKind kind) {
    Edition edition = SparseEditions.filled();
    if (kind == RecordKind.SECTION) {
      Section bare = new Section("2", Text.of("見出し"), List.of(), List.of(), List.of(), List.of());
      edition = edition.withSections(List.of(bare));
    }
    List<ArchivedRecord> records = kind.cut(REFERENCE, edition);
    assertThat(records).isNotEmpty().allMatch(record -> record.kind() == kind);
  }

  @Test
  void noTwoKindsShareAName() {
    Set<String> labels = new HashSet<>();
    Arrays.stream(RecordKind.values())
        .forEach(kind -> assertThat(labels.add(kind.label())).isTrue());
    assertThat(
            EditionRecords.of(REFERENCE, SparseEditions.filled()).stream()
                .map(ArchivedRecord::id)
                .collect(Collectors.toSet()))
        .hasSameSizeAs(EditionRecords.of(REFERENCE, SparseEditions.filled()));
  }
}
