package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.example.SparseEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive of the fixtures and of editions that lack what may be absent: every command answers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparseArchiveTest {
  private static final int SEEDS = 12;

  /** Records of each edition, the edition itself, items, terms and articles among them. */
  private static final int MOST_SHOWN = 8;

  private Path directory = Path.of("target");

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  void fill(@TempDir Path temporary) throws Exception {
    directory = temporary.resolve("archive");
    Archive archive = FixtureArchive.in(directory, FixtureEditions.FOLDER);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Random random = new Random(seed);
        double share = 1.0 / (1 << random.nextInt(1, 5));
        Edition sparse = SparseEditions.atRandom(SparseEditions.filled(), random, share);
        byte[] bytes = {1, (byte) seed};
        writer.ingest(bytes, sparse, new RecordJson().writeBytes(sparse));
      }
      Edition untitled = ExampleEditions.untitled("資料.pdf", "窓口の資料です。");
      writer.ingest(new byte[] {2}, untitled, new RecordJson().writeBytes(untitled));
    }
  }

  @Test
  void everyFilterOfASearchAnswers() {
    List<List<String>> filters =
        List.of(
            List.of("--edition", "2022"),
            List.of("--edition", "令和4年度"),
            List.of("--department", "課"),
            List.of("--kind", "item,article"),
            List.of("--all-editions"),
            List.of("--exact"),
            List.of("年度:令和4年度"),
            List.of("年度:R4"),
            List.of("-年度:2022"),
            List.of("-令和4年度"),
            List.of("edition:2022"),
            List.of("edition:令和4年度版"),
            List.of("部署:課"),
            List.of("自治体:市"),
            List.of("種別:条例"),
            List.of("種別:取組"));
    for (List<String> filter : filters) {
      List<String> arguments = new ArrayList<>(List.of("search", "窓口"));
      arguments.addAll(filter);
      Ran ran = run(arguments);
      assertThat(ran.code).as("%s: %s", filter, ran.err).isZero();
      assertThat(ran.err).as(filter.toString()).doesNotContain("Unexpected");
    }
    assertThat(run(List.of("search", "窓口", "--edition", "2022", "--json")).out)
        .contains("\"fiscalYear\":2022");
  }

  @Test
  void everyEditionAndItsRecordsAreListedAndShown() throws Exception {
    Archive archive = Archive.at(directory);
    Ran list = run(List.of("list"));
    assertThat(list.code).isZero();
    assertThat(run(List.of("list", "--json")).code).isZero();
    for (ArchivedEdition edition : archive.editions()) {
      List<ArchivedRecord> records = EditionRecords.of(edition.reference(), archive.read(edition));
      for (ArchivedRecord record : records.subList(0, Math.min(MOST_SHOWN, records.size()))) {
        Ran shown = run(List.of("show", record.id()));
        assertThat(shown.code).as("%s: %s", record.id(), shown.err).isZero();
      }
      String id = edition.reference().id();
      assertThat(run(List.of("check", id)).code).as(id).isIn(0, 3);
      assertThat(run(List.of("compare", id, id)).code).as(id).isIn(0, 3);
    }
  }

  private Ran run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            false,
            Locale.ENGLISH);
    int code =
        KeikakuCommand.run(
            terminal,
            Map.of("KEIKAKU_ARCHIVE", directory.toString()),
            arguments.toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
