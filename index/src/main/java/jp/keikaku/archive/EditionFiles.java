package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Brings the files of editions to their places, one after the other, in a thread of its own: most
 * of the time that takes goes by waiting for the disk.
 */
final class EditionFiles implements Closeable {
  private static final String ANNOUNCED = ".announced";

  private final Archive archive;
  private final IngestStep.Listener listener;
  private final ExecutorService keeping =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("files-", 1).factory());

  /** Fails where one of the files that came since the last {@link #await} cannot be kept. */
  private CompletableFuture<Void> kept = CompletableFuture.completedFuture(null);

  EditionFiles(Archive archive, IngestStep.Listener listener) {
    this.archive = archive;
    this.listener = listener;
  }

  /**
   * Begins to keep the files of an edition, unless those before it fail.
   *
   * @param former the edition in whose place it comes
   */
  void keep(
      ArchivedEdition edition, Optional<ArchivedEdition> former, byte[] original, byte[] records) {
    kept =
        kept.thenRunAsync(
            Background.work(
                () -> {
                  announce(edition);
                  if (former.isPresent()) {
                    announce(former.get());
                  }
                  keep(edition, original, records);
                }),
            keeping);
  }

  /** Returns when all files are in their places. */
  void await() throws IOException {
    Background.result(kept);
  }

  /** Returns when none is being brought to its place any more, and forgets those that failed. */
  void settle() {
    kept = Background.settled(kept);
  }

  /** Says that files of this edition may have to be removed, before anything is done with them. */
  private void announce(ArchivedEdition edition) throws IOException {
    DurableFiles.write(archive.staging().resolve(edition.recordsKey() + ANNOUNCED), new byte[0]);
    DurableFiles.write(archive.staging().resolve(edition.sha256() + ANNOUNCED), new byte[0]);
  }

  private void keep(ArchivedEdition line, byte[] original, byte[] records) throws IOException {
    Path stagedOriginal = archive.staging().resolve(line.sha256() + ".pdf");
    Path stagedRecords = archive.staging().resolve(line.recordsKey() + ".json");
    DurableFiles.write(stagedOriginal, original);
    DurableFiles.write(stagedRecords, records);
    listener.done(IngestStep.STAGED);
    DurableFiles.publish(stagedOriginal, archive.original(line.sha256()));
    listener.done(IngestStep.ORIGINAL_KEPT);
    DurableFiles.publish(stagedRecords, archive.records(line.recordsKey()));
    listener.done(IngestStep.RECORDS_KEPT);
  }

  /**
   * Removes what was announced and is not, or no longer, part of an edition: files of an
   * interrupted run, or of a print that was replaced. Files that nobody announced are left alone.
   */
  void removeLeftovers(Catalogue catalogue) throws IOException {
    List<Path> staged = DurableFiles.list(archive.staging());
    for (Path file : staged) {
      String name = file.getFileName().toString();
      if (name.endsWith(ANNOUNCED)) {
        String key = name.substring(0, name.length() - ANNOUNCED.length());
        if (catalogue.find(key).isEmpty()) {
          Files.deleteIfExists(archive.original(key));
        }
        if (!catalogue.holdsRecords(key)) {
          Files.deleteIfExists(archive.records(key));
        }
      }
    }
    for (Path file : staged) {
      Files.delete(file);
    }
  }

  @Override
  public void close() {
    settle();
    keeping.shutdown();
  }
}
