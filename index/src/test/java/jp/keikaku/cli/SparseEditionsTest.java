package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.keikaku.compare.EditionComparer;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.ItemHistory;
import jp.keikaku.compare.ItemLife;
import jp.keikaku.compare.check.EditionCheck;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.example.SparseEditions;
import jp.keikaku.export.ComparisonPage;
import jp.keikaku.export.CsvFormat;
import jp.keikaku.export.DataPackage;
import jp.keikaku.export.DataTable;
import jp.keikaku.export.DataTables;
import jp.keikaku.export.JsonLinesFormat;
import jp.keikaku.export.MarkdownFormat;
import jp.keikaku.export.NamedEdition;
import jp.keikaku.export.PlainTextFormat;
import jp.keikaku.export.ReportJson;
import jp.keikaku.export.ReportWords;
import jp.keikaku.export.XlsxFormat;
import jp.keikaku.law.xml.LawXmlWriter;
import jp.keikaku.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the contract lets be absent stops what is made of the records. */
class SparseEditionsTest {
  private static final int SEEDS = 60;
  private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
  private static final ReportWords WORDS = new ReportWords(MESSAGES::of);

  private final RecordJson json = new RecordJson();

  static Stream<RecordComponent> fields() {
    return SparseEditions.fields().stream();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldMayBeAbsentEverywhere(RecordComponent field) {
    Edition filled = SparseEditions.filled();
    everythingIsMadeOf(SparseEditions.without(filled, field), filled);
  }

  @Test
  void fieldsMayBeAbsentAtRandom() {
    List<Edition> whole =
        List.of(
            SparseEditions.filled(),
            FixtureEditions.of("shiomi-amending/chromium"),
            FixtureEditions.of("shiomi-r4/chromium"));
    IntStream.range(0, SEEDS)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              Edition edition = whole.get(seed % whole.size());
              double share = 1.0 / (1 << random.nextInt(1, 6));
              Edition sparse = SparseEditions.atRandom(edition, random, share);
              assertThat(json.read(json.writeBytes(sparse))).as("seed %s", seed).isEqualTo(sparse);
              everythingIsMadeOf(sparse, edition);
              everythingIsMadeOf(sparse, SparseEditions.atRandom(edition, random, share));
            });
  }

  private void everythingIsMadeOf(Edition sparse, Edition other) {
    compare(sparse, other);
    compare(other, sparse);
    histories(List.of(other, sparse));
    assertThat(ReportJson.write(EditionCheck.findings(sparse))).startsWith("[");
    new DiagnosticView(MESSAGES).list(sparse.diagnostics());
    exports(sparse);
  }

  private static void compare(Edition before, Edition after) {
    EditionComparison comparison = EditionComparer.compare(before, List.of(), after, List.of());
    assertThat(CompareView.of(comparison, MESSAGES, new Ink(false))).isNotEmpty();
    assertThat(ReportJson.write(comparison)).startsWith("{");
    assertThat(ComparisonPage.of(comparison, WORDS, Locale.ENGLISH)).startsWith("<!DOCTYPE html>");
  }

  private static void histories(List<Edition> editions) {
    ItemHistory history = new ItemHistory(editions, List.of());
    for (int i = 0; i < editions.size(); i++) {
      for (var item : editions.get(i).items()) {
        ItemLife life = history.of(i, item);
        assertThat(HistoryView.of(life, MESSAGES, new Ink(false))).isNotEmpty();
        assertThat(ReportJson.write(life)).startsWith("{");
      }
    }
  }

  private static void exports(Edition edition) {
    List<NamedEdition> named = new ArrayList<>();
    named.add(new NamedEdition("市/計画/2024", edition));
    var tables = DataTables.of(named);
    tables.forEach(table -> assertThat(CsvFormat.write(table)).isNotEmpty());
    assertThat(DataPackage.describe(tables)).isNotEmpty();
    assertThat(XlsxFormat.write(tables, DataTable.Headers.EN)).isNotEmpty();
    JsonLinesFormat.names().forEach(kind -> JsonLinesFormat.write(kind, named));
    MarkdownFormat.write(edition);
    PlainTextFormat.write(edition);
    for (Bylaw bylaw : edition.bylaws()) {
      assertThat(LawXmlWriter.write(bylaw)).startsWith("<?xml");
      PlainTextFormat.write(bylaw);
      ProvisionLinks.of(bylaw).view(MESSAGES);
      assertThat(FileNames.of(bylaw.title().value(), ".xml")).endsWith(".xml");
    }
  }
}
