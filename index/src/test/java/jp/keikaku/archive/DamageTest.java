package jp.keikaku.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.keikaku.archive.Verification.Finding;
import jp.keikaku.archive.Verification.Kind;
import jp.keikaku.document.Edition;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is damaged in an archive is said and can be mended; what is no archive is left alone. */
class DamageTest {
  private static final Path PDF = FixtureEditions.FOLDER.resolve("shiomi-r5/pdfbox.pdf");
  private static final Path OTHER = FixtureEditions.FOLDER.resolve("shiomi-r6/chromium.pdf");

  @TempDir private Path directory = Path.of("");
  private Archive archive = Archive.at(directory);

  @BeforeEach
  void fill() throws Exception {
    archive = Archive.at(directory.resolve("archive"));
    ingest(PDF);
    ingest(OTHER);
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "altered", "empty object"})
  void recordsAreNamedAndMendedByIngestingAgain(String damage) throws Exception {
    ArchivedEdition edition = edition(PDF);
    Path records = archive.records(edition.recordsKey());
    byte[] before = Files.readAllBytes(records);
    damage(records, damage);

    assertThat(findings())
        .containsExactly(
            new Finding(Kind.RECORDS_DAMAGED, edition.reference().id(), edition.recordsKey()));
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> archive.read(edition))
        .matches(e -> e.reason() == ArchiveException.Reason.DAMAGED)
        .matches(e -> e.directory().equals(records))
        .withMessage(edition.reference().id());

    IngestResult again = ingest(PDF);

    assertThat(again)
        .isEqualTo(new IngestResult.ReadAgain(edition, edition, IngestResult.Cause.DAMAGE));
    assertThat(records).hasBinaryContent(before);
    assertThat(findings()).isEmpty();
    assertThat(ingest(PDF)).isInstanceOf(IngestResult.Unchanged.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "altered"})
  void anOriginalIsNamedAndMendedByIngestingAgain(String damage) throws Exception {
    ArchivedEdition edition = edition(PDF);
    damage(archive.original(edition), damage);
    Kind kind = damage.equals("missing") ? Kind.ORIGINAL_MISSING : Kind.ORIGINAL_ALTERED;
    assertThat(findings())
        .containsExactly(new Finding(kind, edition.reference().id(), edition.fileName()));
    assertThat(ingest(PDF)).isInstanceOf(IngestResult.ReadAgain.class);
    assertThat(findings()).isEmpty();
  }

  @Test
  void whatIsDamagedKeepsNoOtherFileOut() throws Exception {
    damage(archive.records(edition(PDF).recordsKey()), "empty object");
    Path third = FixtureEditions.FOLDER.resolve("yachiyo-r4/pdfbox.pdf");
    assertThat(ingest(third)).isInstanceOf(IngestResult.Added.class);
    assertThat(archive.editions()).hasSize(3);
  }

  @Test
  void flippedBytesOfTheIndexAreFoundAndRenewed() throws Exception {
    Path largest;
    try (Stream<Path> files = Files.list(archive.index(archive.catalogue()))) {
      largest =
          files
              .filter(file -> file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt"))
              .findFirst()
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    Random random = new Random(64);
    for (int i = 0; i < 64; i++) {
      bytes[random.nextInt(bytes.length)] ^= 0x55;
    }
    Files.write(largest, bytes);

    assertThat(findings()).extracting(Finding::kind).containsOnly(Kind.INDEX_DAMAGED);

    new Renewal(archive, new LuceneEngine(), new Told()).all();

    assertThat(findings()).isEmpty();
    assertThat(archive.editions()).hasSize(2);
  }

  @Test
  void anIndexThatIsGoneIsMadeAgainFromTheOriginals() throws Exception {
    long before = hits();
    try (Stream<Path> files = Files.list(archive.index(archive.catalogue()))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(hits()).isEqualTo(before);
    assertThat(findings()).isEmpty();
  }

  @Test
  void anIndexOfAnEarlierStateIsBroughtToTheCatalogue() throws Exception {
    Path kept = directory.resolve("kept");
    copy(archive.index(archive.catalogue()), kept);
    Path third = FixtureEditions.FOLDER.resolve("yachiyo-r4/pdfbox.pdf");
    ingest(third);
    long before = hits();
    Path index = archive.index(archive.catalogue());
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    copy(kept, index);
    assertThat(hits()).isEqualTo(before);
    assertThat(findings()).isEmpty();
  }

  /** A catalogue is for people too: another white space is the same catalogue. */
  @Test
  void aCatalogueThatAPersonTidiedServesOn() throws Exception {
    long before = hits();
    Path catalogue = archive.catalogueFile();
    Files.writeString(catalogue, Files.readString(catalogue).replace("},", "} ,"));
    assertThat(hits()).isEqualTo(before);
    assertThat(findings()).isEmpty();
    assertThat(ingest(PDF)).isInstanceOf(IngestResult.Unchanged.class);
  }

  @Test
  void aFolderThatMerelyHoldsAnIndexIsNoArchive() throws Exception {
    Path folder = directory.resolve("mine");
    Path mine = Files.createDirectories(folder.resolve("staging")).resolve("notes.txt");
    Files.writeString(mine, "mine");
    Files.createDirectories(folder.resolve("index"));
    for (String name : List.of("index", "index-1", "originals", "records")) {
      Files.createDirectories(folder.resolve(name));
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> ArchiveWriter.open(Archive.at(folder), new LuceneEngine()).close())
          .matches(e -> e.reason() == ArchiveException.Reason.NOT_AN_ARCHIVE);
    }
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aFileThatIsNoPartOfTheArchiveIsSaidAndStays() throws Exception {
    Path stray = archive.directory().resolve("originals").resolve("letter.pdf");
    Files.writeString(stray, "mine");
    assertThat(findings())
        .containsExactly(new Finding(Kind.STRAY_FILE, "originals/letter.pdf", ""));
    ingest(FixtureEditions.FOLDER.resolve("yachiyo-r4/pdfbox.pdf"));
    new Renewal(archive, new LuceneEngine(), new Told()).all();
    assertThat(stray).hasContent("mine");
  }

  private static final class Told implements Renewal.Listener {
    @Override
    public void begins(int editions) {}

    @Override
    public void renewed(
        ArchivedEdition edition, @org.jspecify.annotations.Nullable ArchiveException problem) {
      assertThat(problem).isNull();
    }
  }

  private static void damage(Path file, String damage) throws IOException {
    switch (damage) {
      case "missing" -> Files.delete(file);
      case "altered" -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
      case "empty object" -> Files.writeString(file, "{}");
      default -> throw new IllegalArgumentException(damage);
    }
  }

  private List<Finding> findings() throws Exception {
    return Verification.of(archive, new LuceneEngine(), (edition, all) -> {});
  }

  private long hits() throws Exception {
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      return engine.search(SearchRequest.of("窓口")).total();
    }
  }

  private ArchivedEdition edition(Path pdf) throws Exception {
    Map<String, ArchivedEdition> byName = new java.util.HashMap<>();
    archive.editions().forEach(each -> byName.put(each.fileName(), each));
    return java.util.Objects.requireNonNull(byName.get(pdf.getFileName().toString()));
  }

  private IngestResult ingest(Path pdf) throws Exception {
    byte[] bytes = Files.readAllBytes(pdf);
    Edition edition = new Extractor().extract(pdf.getFileName().toString(), bytes);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      return writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
