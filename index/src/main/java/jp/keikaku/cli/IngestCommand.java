package jp.keikaku.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.structure.Vocabulary;
import jp.keikaku.structure.VocabularyException;
import jp.keikaku.text.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code keikaku ingest}: files and folders into the archive. One that fails stops no other. */
@Command(name = "ingest", mixinStandardHelpOptions = true)
class IngestCommand implements Callable<Integer> {
  /** Files that were read in so much time come into the archive together. */
  private static final Duration TOGETHER = Duration.ofSeconds(2);

  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Mixin private VocabularyOption vocabularyOption = new VocabularyOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "ingest.paths")
  private List<Path> paths = new ArrayList<>();

  IngestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException {
    Messages messages = context.messages();
    Extractor extractor = vocabularyOption.extractor(messages);
    PdfPaths found = PdfPaths.of(paths, messages);
    Outcome outcome = new Outcome(found);
    Archive archive = archiveOption.archive(context.environment());
    if (!found.files().isEmpty()) {
      try {
        takeIn(found.files(), archive, extractor, outcome);
      } catch (ArchiveException | IOException e) {
        report(outcome); // What came in before the disk was full is in.
        throw e;
      }
    }
    report(outcome);
    return outcome.problems.isEmpty() ? KeikakuCommand.DONE : KeikakuCommand.FAILED;
  }

  private void takeIn(List<Path> files, Archive archive, Extractor extractor, Outcome outcome)
      throws ArchiveException, IOException {
    EditionChoice kept = new EditionChoice(archive, context.messages(), extractor);
    try (Progress progress = Progress.of(context, "ingest.progress", files.size());
        ArchiveWriter writer = ArchiveWriter.open(archive, context.engine())) {
      IngestBatch batch = new IngestBatch(writer, outcome);
      long committed = System.nanoTime();
      try (Reading reading = new Reading(writer, extractor, kept, outcome)) {
        Iterator<Path> next = files.iterator();
        Deque<Begun> begun = new ArrayDeque<>();
        while (next.hasNext() || !begun.isEmpty()) {
          while (next.hasNext() && begun.size() <= Reading.AT_ONCE) {
            begun.add(reading.begin(next.next()));
          }
          Begun first = begun.remove();
          progress.begin(String.valueOf(first.file().getFileName()));
          Optional<IngestBatch.Waiting> read = reading.finish(first);
          if (read.isPresent()) {
            batch.add(read.get());
          }
          if (System.nanoTime() - committed > TOGETHER.toNanos()) {
            batch.commit();
            committed = System.nanoTime();
          }
          progress.done();
        }
      }
      batch.commit();
    }
  }

  /** What became of the files, and what there is to say about their pages. */
  private final class Outcome implements IngestBatch.Listener {
    private final List<IngestResult> results = new ArrayList<>();
    private final Map<String, DiagnosticView.OfFile> diagnostics = new LinkedHashMap<>();
    private final List<String> problems;
    private final List<String> notices;

    private Outcome(PdfPaths found) {
      this.problems = new ArrayList<>(found.problems());
      this.notices = new ArrayList<>(found.notices());
    }

    @Override
    public void taken(IngestBatch.Waiting file, IngestResult result) {
      ArchivedEdition edition = result.edition();
      results.add(result);
      diagnostics.put(
          edition.reference().id(),
          new DiagnosticView.OfFile(edition.fileName(), file.diagnostics()));
    }

    @Override
    public void broken(Path file, Throwable failure) {
      problems.add(context.messages().of("error.file-breaks", file, failure));
    }
  }

  /** A file whose reading has begun. */
  private record Begun(Path file, Callable<Optional<IngestBatch.Waiting>> reading) {}

  /** Reads files, the same bytes once only, several at once; what is read comes in their order. */
  private final class Reading implements AutoCloseable {
    /** Each is in memory as a whole while it is read. */
    private static final int AT_ONCE = 2;

    private final ArchiveWriter writer;
    private final Extractor extractor;
    private final EditionChoice kept;
    private final Outcome outcome;
    private final ExecutorService pool =
        Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("reading-", 1).factory());

    /** The first file of each digest. */
    private final Map<String, Path> seen = new HashMap<>();

    private Reading(
        ArchiveWriter writer, Extractor extractor, EditionChoice kept, Outcome outcome) {
      this.writer = writer;
      this.extractor = extractor;
      this.kept = kept;
      this.outcome = outcome;
    }

    /** Looks at a file, and begins to read it where it is not in the archive as it is. */
    Begun begin(Path file) {
      try {
        byte[] bytes = PdfFile.bytes(file, context.messages());
        String sha256 = Sha256.of(bytes);
        Path first = seen.putIfAbsent(sha256, file);
        if (first != null) {
          outcome.notices.add(context.messages().of("notice.same-file", file, first));
          return new Begun(file, Optional::empty);
        }
        return new Begun(file, reading(file, bytes, sha256));
      } catch (Exception | Error e) {
        return new Begun(
            file,
            () -> {
              throw e instanceof Exception exception ? exception : new ExecutionException(e);
            });
      }
    }

    /** The file, read; empty where there is nothing to take in, which the outcome then knows. */
    Optional<IngestBatch.Waiting> finish(Begun begun) throws ArchiveException, IOException {
      try {
        return begun.reading().call();
      } catch (Exception e) {
        Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
        switch (cause) {
          case Failure failure -> outcome.problems.add(failure.sentence());
          case ArchiveException archive -> throw archive;
          case IOException io -> throw io;
          case null -> outcome.broken(begun.file(), e);
          default -> outcome.broken(begun.file(), cause);
        }
        return Optional.empty();
      }
    }

    private Callable<Optional<IngestBatch.Waiting>> reading(Path file, byte[] bytes, String sha256)
        throws ArchiveException, IOException {
      Optional<String> named = vocabularyOption.labels(context.messages());
      Optional<String> labels = named.isPresent() ? named : keptLabels(writer, sha256);
      Extractor used = named.isPresent() || labels.isEmpty() ? extractor : extractor(labels.get());
      Optional<ArchivedEdition> present = writer.find(sha256, used.vocabulary(), Extractor.VERSION);
      if (present.isPresent()) {
        List<Diagnostic> diagnostics = kept.read(present.get()).diagnostics();
        IngestResult unchanged = new IngestResult.Unchanged(present.get());
        return () -> Optional.of(new IngestBatch.Waiting(file, diagnostics, () -> unchanged));
      }
      Future<IngestBatch.Waiting> read =
          pool.submit(
              () -> {
                Edition edition = PdfFile.read(file, bytes, used, context.messages());
                byte[] records = new RecordJson().writeBytes(edition);
                return new IngestBatch.Waiting(
                    file, edition.diagnostics(), () -> writer.add(bytes, edition, records, labels));
              });
      return () -> Optional.of(read.get());
    }

    @Override
    public void close() {
      pool.shutdownNow();
    }
  }

  /** The labels that the file was read with before. */
  private Optional<String> keptLabels(ArchiveWriter writer, String sha256) throws IOException {
    Optional<ArchivedEdition> before = writer.find(sha256);
    return before.isEmpty() ? Optional.empty() : archive().vocabulary(before.get());
  }

  private static Extractor extractor(String labels) throws IOException {
    try {
      return new Extractor(Vocabulary.standard().with(new StringReader(labels)));
    } catch (VocabularyException e) {
      throw new IllegalStateException("labels in the archive that it did not write", e);
    }
  }

  private String replacedSentence(IngestResult.Replaced replaced, List<IngestResult> results)
      throws ArchiveException, IOException {
    // A print that the same run replaced once more is not in the archive any longer.
    boolean again =
        results.stream()
            .anyMatch(
                each ->
                    each instanceof IngestResult.Replaced later
                        && later.former().sha256().equals(replaced.edition().sha256()));
    return context
        .messages()
        .of(
            "notice.replaced",
            replaced.edition().reference().name(),
            replaced.former().fileName(),
            replaced.edition().fileName(),
            again ? "" : PrintDifferences.sentence(replaced, archive(), context.messages()));
  }

  private Archive archive() {
    return archiveOption.archive(context.environment());
  }

  private String againSentence(IngestResult.ReadAgain again) {
    String key =
        switch (again.cause()) {
          case VOCABULARY ->
              again.edition().vocabulary() == null
                  ? "notice.standard-vocabulary"
                  : "notice.other-vocabulary";
          case VERSION -> "notice.other-version";
          case DAMAGE -> "notice.mended";
        };
    return context.messages().of(key, again.edition().reference().name());
  }

  private void report(Outcome outcome) throws ArchiveException, IOException {
    Messages messages = context.messages();
    Terminal terminal = context.terminal();
    List<IngestResult> results = outcome.results;
    if (!results.isEmpty()) {
      terminal.print(EditionTable.ofResults(results, messages));
      String summary =
          new DiagnosticView(messages).summary(List.copyOf(outcome.diagnostics.values()));
      terminal.print(summary.isEmpty() ? "" : "\n" + summary);
    }
    for (IngestResult result : results) {
      switch (result) {
        case IngestResult.Replaced replaced -> terminal.say(replacedSentence(replaced, results));
        case IngestResult.ReadAgain again -> terminal.say(againSentence(again));
        case IngestResult.Added added -> {}
        case IngestResult.Unchanged unchanged -> {}
      }
      ArchivedEdition edition = result.edition();
      if (edition.isScan()) {
        terminal.say(messages.of("notice.scan", edition.fileName()));
      } else if (edition.pagesWithoutText() > 0) {
        terminal.say(
            messages.of(
                "notice.pages-without-text",
                edition.fileName(),
                edition.pagesWithoutText(),
                edition.pages()));
      }
    }
    outcome.notices.forEach(terminal::say);
    List<String> problems = outcome.problems;
    problems.forEach(problem -> terminal.say("keikaku: " + problem));
    if (!problems.isEmpty()) {
      terminal.say(messages.of("ingest.failed", problems.size(), results.size()));
    }
  }
}
