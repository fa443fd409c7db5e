package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs come into a folder at once, slowly, broken, and while somebody else writes. */
class FolderWatchTest {
  private static final Duration STILL = Duration.ofMillis(300);

  @TempDir private Path folder = Path.of("");

  @TempDir private Path elsewhere = Path.of("");

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Test
  void whatIsThereComesInAndWhatFailsIsMovedAside() throws Exception {
    Files.copy(fixture("odd/notice.pdf"), folder.resolve("お知らせ.pdf"));
    Files.copy(fixture("odd/truncated.pdf"), folder.resolve("broken.PDF"));
    Files.writeString(folder.resolve("notes.txt"), "no PDF");
    Files.createDirectory(folder.resolve("folder.pdf"));
    assertThat(watch().run(true)).isEqualTo(1);
    assertThat(told).containsExactlyInAnyOrder("taken お知らせ.pdf", "failed broken.PDF");
    assertThat(Archive.at(elsewhere).editions()).hasSize(1);
    Path failed = folder.resolve("failed/broken.PDF");
    assertThat(failed).hasSameBinaryContentAs(fixture("odd/truncated.pdf"));
    assertThat(folder.resolve("failed/broken.PDF.txt")).content().contains("broken.PDF");
    assertThat(folder.resolve("broken.PDF")).doesNotExist();
    Files.copy(fixture("odd/truncated.pdf"), folder.resolve("broken.PDF"));
    assertThat(watch().run(true)).isEqualTo(1);
    assertThat(folder.resolve("failed/broken~2.PDF.txt")).exists();
    assertThat(failed).exists();
  }

  @Test
  void aFileIsTakenWhenItHasArrivedAsAWhole() throws Exception {
    byte[] pdf = Files.readAllBytes(fixture("odd/notice.pdf"));
    Thread watching =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    watch().run(false);
                  } catch (InterruptedException e) {
                    told.add("ended");
                  } catch (ArchiveException | IOException e) {
                    told.add(e.toString());
                  }
                });
    Path file = folder.resolve("slow.pdf");
    try (OutputStream copying = Files.newOutputStream(file)) {
      for (int part = 0; part < 6; part++) {
        int from = pdf.length * part / 6;
        copying.write(pdf, from, pdf.length * (part + 1) / 6 - from);
        copying.flush();
        Thread.sleep(STILL.toMillis() / 3);
      }
    }
    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("taken slow.pdf");
    Files.copy(fixture("odd/empty.pdf"), folder.resolve("empty.pdf"));
    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("failed empty.pdf");
    watching.interrupt();
    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("ended");
  }

  @Test
  void aFileWaitsWhileSomebodyElseWrites() throws Exception {
    Files.copy(fixture("odd/notice.pdf"), folder.resolve("notice.pdf"));
    Thread watching =
        Thread.ofPlatform()
            .unstarted(
                () -> {
                  try {
                    told.add("failures " + watch().run(true));
                  } catch (InterruptedException | ArchiveException | IOException e) {
                    told.add(e.toString());
                  }
                });
    ArchiveWriter other = ArchiveWriter.open(Archive.at(elsewhere), new LuceneEngine());
    try (other) {
      watching.start();
      assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("busy notice.pdf");
    }
    watching.join();
    assertThat(told).endsWith("taken notice.pdf", "failures 0");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> new FolderWatch(folder.resolve("none"), STILL, new Told()).run(true));
  }

  private FolderWatch watch() {
    return new FolderWatch(folder, STILL, new Told());
  }

  private static Path fixture(String name) {
    return FixtureEditions.FOLDER.resolve(name);
  }

  private final class Told implements FolderWatch.Listener {
    private final SingleIngest ingest =
        new SingleIngest(
            Archive.at(elsewhere),
            new LuceneEngine(),
            Optional.empty(),
            new Messages(Locale.ENGLISH));

    @Override
    public IngestResult take(Path file) throws Failure, ArchiveException, IOException {
      return ingest.take(file);
    }

    @Override
    public void taken(Path file, IngestResult result) {
      told.add("taken " + file.getFileName());
    }

    @Override
    public void failed(Path file, String reason, Path moved) {
      told.add("failed " + file.getFileName());
    }

    @Override
    public void busy(Path file) {
      told.add("busy " + file.getFileName());
    }
  }
}
