package jp.keikaku.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;

/** An archive of all editions of the fixtures, each from one of its prints. */
public final class FixtureArchive {
  private static final List<String> PRINTS =
      List.of(
          "shiomi-r3/chromium",
          "shiomi-r4/chromium",
          "shiomi-r5/pdfbox",
          "shiomi-r6/weasyprint",
          "yachiyo-r3/weasyprint",
          "yachiyo-r4/pdfbox");

  private FixtureArchive() {}

  /**
   * Makes it in a directory that is not there yet.
   *
   * @param fixtures the folder of the fixtures, {@link FixtureEditions#FOLDER} for tests
   */
  public static Archive in(Path directory, Path fixtures) throws IOException, ArchiveException {
    Archive archive = Archive.at(directory);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      for (String print : PRINTS) {
        Path pdf = fixtures.resolve(print + ".pdf");
        Edition edition = FixtureEditions.read(pdf);
        writer.ingest(Files.readAllBytes(pdf), edition, new RecordJson().writeBytes(edition));
      }
    }
    return archive;
  }
}
