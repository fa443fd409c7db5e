package jp.keikaku.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one ingest does to the directory and the catalogue. */
class ArchiveWriterTest {
  @TempDir private Path directory = Path.of("");
  private Archive archive = Archive.at(directory);

  @BeforeEach
  void nameTheArchive() {
    archive = Archive.at(directory.resolve("archive"));
  }

  @Test
  void keepsOriginalRecordsAndCatalogueLine() throws Exception {
    Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    IngestResult result = ingest("original", edition);

    assertThat(result).isInstanceOf(IngestResult.Added.class);
    assertThat(archive.original(result.edition())).hasContent("original");
    assertThat(Files.readAllBytes(archive.records(result.edition().recordsKey())))
        .isEqualTo(new RecordJson().writeBytes(edition));
    assertThat(archive.editions()).containsExactly(result.edition());
    assertThat(result.edition().reference().id()).isEqualTo("湊市/デジタル推進計画/2023");
    assertThat(result.edition().items()).isEqualTo(2);
    assertThat(result.edition().articles()).isEqualTo(2);
    assertThat(result.edition().terms()).isEqualTo(1);
  }

  @Test
  void theSameFileAgainChangesNothing() throws Exception {
    Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    ingest("original", edition);
    Map<String, Long> before = filesAndTimes();

    IngestResult again = ingest("original", edition);

    assertThat(again).isInstanceOf(IngestResult.Unchanged.class);
    assertThat(filesAndTimes()).isEqualTo(before);
  }

  @Test
  void aCorrectedPrintReplacesTheFormerOne() throws Exception {
    IngestResult first = ingest("first print", ExampleEditions.minato("r5.pdf", "令和5年度版", 2023));
    ingest("other year", ExampleEditions.minato("r6.pdf", "令和6年度版", 2024));

    IngestResult corrected =
        ingest("second print", ExampleEditions.minatoCorrected("r5b.pdf", "令和5年度版", 2023));

    assertThat(corrected).isInstanceOf(IngestResult.Replaced.class);
    assertThat(((IngestResult.Replaced) corrected).former()).isEqualTo(first.edition());
    assertThat(corrected.edition().formerPrints())
        .containsExactly(new ArchivedEdition.FormerPrint("r5.pdf", first.edition().sha256()));
    assertThat(corrected.edition().reference()).isEqualTo(first.edition().reference());
    assertThat(archive.editions()).hasSize(2).contains(corrected.edition());
    assertThat(archive.original(first.edition())).hasContent("first print");
    assertThat(archive.records(first.edition().recordsKey())).doesNotExist();
    assertThat(staged()).isEmpty();
  }

  @Test
  void theSameFileReadWithAnotherVocabularyReplacesItsRecords() throws Exception {
    Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    IngestResult first = ingest("original", edition);
    Edition other = ExampleEditions.withVocabulary(edition, "e".repeat(64));

    IngestResult again = ingest("original", other);

    assertThat(again)
        .isEqualTo(
            new IngestResult.ReadAgain(
                again.edition(), first.edition(), IngestResult.Cause.VOCABULARY));
    assertThat(archive.editions()).containsExactly(again.edition());
    assertThat(archive.original(again.edition())).hasContent("original");
    assertThat(archive.records(first.edition().recordsKey())).doesNotExist();
    assertThat(Files.readAllBytes(archive.records(again.edition().recordsKey())))
        .isEqualTo(new RecordJson().writeBytes(other));
    assertThat(ingest("original", other)).isInstanceOf(IngestResult.Unchanged.class);
    assertThat(ingest("original", edition)).isInstanceOf(IngestResult.ReadAgain.class);
    assertThat(archive.records(again.edition().recordsKey())).doesNotExist();
    assertThat(staged()).isEmpty();
  }

  @Test
  void documentsWithoutTitleStayBesideEachOther() throws Exception {
    ingest("one", ExampleEditions.untitled("資料.pdf", "一つ目"));
    ingest("two", ExampleEditions.untitled("資料.pdf", "二つ目"));

    assertThat(archive.editions())
        .extracting(edition -> edition.reference().id())
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("資料"));
  }

  @Test
  void aScanIsKeptAndMarked() throws Exception {
    IngestResult result = ingest("scan", ExampleEditions.scan("scan.pdf"));

    assertThat(result.edition().isScan()).isTrue();
    assertThat(archive.editions()).containsExactly(result.edition());
  }

  @Test
  void aSecondWriterIsRefused() throws Exception {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      assertThat(writer.find("x")).isEmpty();
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> ArchiveWriter.open(archive, new LuceneEngine()).close())
          .matches(e -> e.reason() == ArchiveException.Reason.LOCKED);
    }
    ArchiveWriter.open(archive, new LuceneEngine()).close();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(archive.directory());
    Files.writeString(archive.directory().resolve("letter.txt"), "mine");

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> ArchiveWriter.open(archive, new LuceneEngine()).close())
        .matches(e -> e.reason() == ArchiveException.Reason.NOT_AN_ARCHIVE);
    assertThat(archive.directory()).isDirectoryNotContaining("glob:**/index");
  }

  @Test
  void anArchiveThatIsNotThereIsAKindOfItsOwn() {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> archive.editions())
        .matches(e -> e.reason() == ArchiveException.Reason.MISSING);
  }

  @Test
  void aDamagedIndexIsAKindOfItsOwn() throws Exception {
    ingest("original", ExampleEditions.minato("r5.pdf", "令和5年度版", 2023));
    try (Stream<Path> files = Files.list(archive.index(archive.catalogue()))) {
      for (Path file : files.filter(file -> file.toString().contains("segments_")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    assertThat(archive.editions()).hasSize(1);
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> archive.open(new LuceneEngine()).close())
        .matches(e -> e.reason() == ArchiveException.Reason.UNREADABLE);
  }

  private IngestResult ingest(String bytes, Edition edition) throws IOException, ArchiveException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      return writer.ingest(
          bytes.getBytes(StandardCharsets.UTF_8), edition, new RecordJson().writeBytes(edition));
    }
  }

  private List<Path> staged() throws IOException {
    return DurableFiles.list(archive.staging());
  }

  private Map<String, Long> filesAndTimes() throws IOException {
    Map<String, Long> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(archive.directory())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return times;
  }
}
