package jp.keikaku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.entry.EditionReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the benchmark is fed with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedPlansTest {
  private FixtureWords words = FixtureWords.of(List.of("まだ何もない。"));

  @BeforeAll
  void readFixtures() throws IOException {
    words = FixtureWords.of(Path.of("..", "fixtures"));
  }

  @Test
  void anEditionIsTheSameEachTime() {
    assertThat(new GeneratedPlans(words).edition(7))
        .isEqualTo(new GeneratedPlans(words).edition(7));
  }

  @Test
  void anEditionHasAsManyRecordsAsItSays() {
    assertThat(records(new GeneratedPlans(words).edition(3)))
        .hasSize(GeneratedPlans.RECORDS_PER_EDITION);
  }

  @Test
  void mostTextsStayFromYearToYearAndSomeChange() {
    GeneratedPlans plans = new GeneratedPlans(words);
    List<String> first = texts(plans.edition(0));
    List<String> second = texts(plans.edition(1));
    assertThat(IntStream.range(0, first.size()).filter(i -> first.get(i).equals(second.get(i))))
        .hasSizeBetween(first.size() / 2, first.size() * 9 / 10);
  }

  @Test
  void everyMunicipalityHasItsName() {
    assertThat(IntStream.range(0, 2000).mapToObj(GeneratedPlans::municipality))
        .doesNotHaveDuplicates();
  }

  @Test
  void percentilesAreThoseOfTheSortedTimes() {
    double[] millis = IntStream.rangeClosed(1, 200).mapToDouble(i -> 201 - i).toArray();
    Latencies latencies = new Latencies(millis);
    assertThat(List.of(50.0, 99.0, 100.0).stream().map(latencies::percentile))
        .containsExactly(100.0, 198.0, 200.0);
  }

  private static List<String> texts(Edition edition) {
    return records(edition).stream()
        .filter(record -> !record.parts().isEmpty())
        .map(record -> record.parts().getLast().text().value())
        .toList();
  }

  private static List<ArchivedRecord> records(Edition edition) {
    return EditionRecords.of(
        new EditionReference("id", "title", null, edition.fiscalYear(), null), edition);
  }
}
