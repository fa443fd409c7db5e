package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.document.Diagnostic;

/**
 * Files that come into an archive together. Where one of them breaks the program, each comes in by
 * itself, so that the others do not stay out with it.
 */
final class IngestBatch {
  private final ArchiveWriter writer;
  private final Listener listener;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<IngestResult> results = new ArrayList<>();

  IngestBatch(ArchiveWriter writer, Listener listener) {
    this.writer = writer;
    this.listener = listener;
  }

  /** Adds a file that was read to the archive's next commit. */
  interface Adding {
    IngestResult add() throws IOException, ArchiveException;
  }

  /**
   * A file that was read.
   *
   * @param diagnostics what there is to say about its pages
   */
  record Waiting(Path file, List<Diagnostic> diagnostics, Adding adding) {
    Waiting {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Is told what became of the files. */
  interface Listener {
    /** It is in the archive. */
    void taken(Waiting file, IngestResult result);

    /** It broke the program, and is not. */
    void broken(Path file, Throwable failure);
  }

  void add(Waiting file) throws IOException, ArchiveException {
    waiting.add(file);
    try {
      results.add(file.adding().add());
    } catch (RuntimeException | Error e) {
      eachAlone();
    }
  }

  /** Everything that was added is in the archive when this returns. */
  void commit() throws IOException, ArchiveException {
    try {
      writer.commit();
    } catch (RuntimeException | Error e) {
      eachAlone();
    }
    for (int i = 0; i < waiting.size(); i++) {
      listener.taken(waiting.get(i), results.get(i));
    }
    clear();
  }

  /** After an error the archive is as the last commit left it. */
  private void eachAlone() throws IOException, ArchiveException {
    List<Waiting> again = List.copyOf(waiting);
    clear();
    for (Waiting file : again) {
      try {
        IngestResult result = file.adding().add();
        writer.commit();
        listener.taken(file, result);
      } catch (RuntimeException | Error e) {
        listener.broken(file.file(), e);
      }
    }
  }

  private void clear() {
    waiting.clear();
    results.clear();
  }
}
