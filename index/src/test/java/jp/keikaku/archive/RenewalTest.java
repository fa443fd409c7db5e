package jp.keikaku.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Edition;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchHit;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.lucene.LuceneEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records and index made again from the originals. */
class RenewalTest {
  private static final Path PDF = FixtureEditions.FOLDER.resolve("shiomi-r5/pdfbox.pdf");

  @TempDir private Path directory = Path.of("");

  @Test
  void changesNothingOfAnArchiveThatIsUpToDate() throws Exception {
    Archive archive = FixtureArchive.in(directory.resolve("archive"), FixtureEditions.FOLDER);
    List<ArchivedEdition> before = archive.editions();
    List<String> answer = answer(archive);

    Told told = new Told();
    new Renewal(archive, new LuceneEngine(), told).all();

    assertThat(told.renewed).hasSameSizeAs(before);
    assertThat(archive.editions()).isEqualTo(before);
    assertThat(answer(archive)).isEqualTo(answer);
    assertThat(Verification.of(archive, new LuceneEngine(), (each, all) -> {})).isEmpty();
  }

  @Test
  void theOldStateServesUntilTheNewOneIsWholeAndWhatIsDoneIsNotDoneAgain() throws Exception {
    Archive archive = FixtureArchive.in(directory.resolve("archive"), FixtureEditions.FOLDER);
    List<String> answer = answer(archive);
    int editions = archive.editions().size();
    Told first = new Told();
    first.most = editions - 1;
    assertThatIllegalStateException()
        .isThrownBy(() -> new Renewal(archive, new LuceneEngine(), first).all());

    assertThat(answer(archive)).isEqualTo(answer);

    Told second = new Told();
    new Renewal(archive, new LuceneEngine(), second).all();
    assertThat(answer(archive)).isEqualTo(answer);
    assertThat(Verification.of(archive, new LuceneEngine(), (each, all) -> {})).isEmpty();
  }

  @Test
  void aFileThatWasReadByAnotherVersionIsReadAgain() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    byte[] bytes = Files.readAllBytes(PDF);
    Edition edition = new Extractor().extract("pdfbox.pdf", bytes);
    ObjectNode records =
        (ObjectNode) new JsonMapper().readTree(new RecordJson().writeBytes(edition));
    ((ObjectNode) records.get("source")).put("extractor", "0");
    byte[] json = records.toString().getBytes(StandardCharsets.UTF_8);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.ingest(bytes, new RecordJson().read(json), json);
      String sha256 = archive.editions().getFirst().sha256();
      assertThat(writer.find(sha256, null, Extractor.VERSION)).isEmpty();
      IngestResult again = writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
      assertThat(again)
          .isInstanceOfSatisfying(
              IngestResult.ReadAgain.class,
              read -> assertThat(read.cause()).isEqualTo(IngestResult.Cause.VERSION));
      assertThat(writer.find(sha256, null, Extractor.VERSION)).isPresent();
    }
    assertThat(archive.editions()).hasSize(1);
    assertThat(Verification.of(archive, new LuceneEngine(), (each, all) -> {})).isEmpty();
  }

  /** Originals, records and an index without a catalogue beside them. */
  @Test
  void anArchiveOfAnEarlierVersionIsRefusedAndRenewed() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    byte[] bytes = Files.readAllBytes(PDF);
    Edition edition = new Extractor().extract("plan.pdf", bytes);
    String sha256 = edition.source().sha256();
    ObjectNode records =
        (ObjectNode) new JsonMapper().readTree(new RecordJson().writeBytes(edition));
    ((ObjectNode) records.get("source")).remove("extractor");
    for (String folder : List.of("originals", "records", "index", "staging")) {
      Files.createDirectories(archive.directory().resolve(folder));
    }
    Files.write(archive.original(sha256, "earlier.pdf"), bytes);
    Files.writeString(archive.records(sha256), records.toString());
    Files.writeString(archive.directory().resolve("index/segments_4"), "of an earlier version");
    Files.writeString(archive.directory().resolve("settled.tsv"), "a\tremoved\t-\n");

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(archive::editions)
        .matches(e -> e.reason() == ArchiveException.Reason.UNREADABLE);

    new Renewal(archive, new LuceneEngine(), new Told()).all();

    assertThat(archive.editions())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.fileName()).isEqualTo("plan.pdf");
              assertThat(line.extractor()).isEqualTo(Extractor.VERSION);
              assertThat(archive.original(line)).hasBinaryContent(bytes);
            });
    assertThat(archive.directory().resolve("settled.tsv")).exists();
    assertThat(Verification.of(archive, new LuceneEngine(), (each, all) -> {})).isEmpty();
  }

  @Test
  void aRemovedEditionIsGoneWithAllThatWasItsAlone() throws Exception {
    Archive archive = FixtureArchive.in(directory.resolve("archive"), FixtureEditions.FOLDER);
    ArchivedEdition gone = archive.editions().getFirst();
    int before = archive.editions().size();
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.remove(gone);
      writer.commit();
    }
    assertThat(archive.editions()).hasSize(before - 1).doesNotContain(gone);
    assertThat(archive.original(gone)).doesNotExist();
    assertThat(archive.records(gone.recordsKey())).doesNotExist();
    assertThat(answer(archive)).noneMatch(id -> id.startsWith(gone.reference().id() + "/"));
    assertThat(Verification.of(archive, new LuceneEngine(), (each, all) -> {})).isEmpty();
  }

  private static List<String> answer(Archive archive) throws Exception {
    List<String> ids = new ArrayList<>();
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      for (String query : List.of("窓口", "種別:用語", "令和4年度 推進本部")) {
        for (SearchHit hit : engine.search(SearchRequest.of(query).inAllEditions()).hits()) {
          ids.add(hit.record().id());
        }
      }
    }
    return ids;
  }

  /** Stops dead after some editions. */
  private static final class Told implements Renewal.Listener {
    private final List<ArchivedEdition> renewed = new ArrayList<>();
    private int most = Integer.MAX_VALUE;

    @Override
    public void begins(int editions) {
      assertThat(editions).isNotNegative();
    }

    @Override
    public void renewed(ArchivedEdition edition, @Nullable ArchiveException problem) {
      assertThat(problem).isNull();
      renewed.add(edition);
      if (renewed.size() > most) {
        throw new IllegalStateException("stopped");
      }
    }
  }
}
