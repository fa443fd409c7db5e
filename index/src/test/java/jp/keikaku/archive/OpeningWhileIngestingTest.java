package jp.keikaku.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who asks while editions come in always gets an answer of some whole state. */
class OpeningWhileIngestingTest {
  private static final int EDITIONS = 40;

  @TempDir private Path directory = Path.of("");

  @Test
  void openingNeverFails() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    ingest(archive, 0);
    AtomicBoolean writing = new AtomicBoolean(true);
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              try {
                for (int i = 1; i < EDITIONS; i++) {
                  ingest(archive, i);
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              } finally {
                writing.set(false);
              }
            });
    int opened = 0;
    long before = 0;
    while (writing.get()) {
      try (SearchEngine engine = archive.open(new LuceneEngine())) {
        long editions = engine.search(SearchRequest.of("種別:版")).total();
        assertThat(editions).isBetween(Math.max(1, before), (long) EDITIONS);
        before = editions;
        opened++;
      }
    }
    writer.join();
    assertThat(opened).isPositive();
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      assertThat(engine.search(SearchRequest.of("種別:版")).total()).isEqualTo(EDITIONS);
    }
  }

  private static void ingest(Archive archive, int year) throws Exception {
    Edition edition = ExampleEditions.minato(year + ".pdf", "令和" + year + "年度版", 2018 + year);
    byte[] bytes = edition.source().fileName().getBytes(StandardCharsets.UTF_8);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
    }
  }
}
