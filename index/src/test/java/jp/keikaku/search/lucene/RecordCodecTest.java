package jp.keikaku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import jp.keikaku.document.Edition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.example.ExampleEditions;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Records come back from their bytes as they were. */
class RecordCodecTest {
  private static final EditionReference REFERENCE =
      new EditionReference("汐見市/計画/2023", "計画", "令和5年度版", 2023, "汐見市");

  @Test
  void recordsComeBackFromTheirBytesAsTheyWere() {
    Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    for (ArchivedRecord record : EditionRecords.of(REFERENCE, edition)) {
      assertThat(RecordCodec.readRecord(new BytesRef(RecordCodec.write(record)))).isEqualTo(record);
    }
  }
}
