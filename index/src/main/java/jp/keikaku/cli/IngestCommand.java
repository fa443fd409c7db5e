package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.text.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code keikaku ingest}: files and folders into the archive. One that fails stops no other. */
@Command(name = "ingest", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
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
    List<String> problems = new ArrayList<>(found.problems());
    List<IngestResult> results = new ArrayList<>();
    Map<String, DiagnosticView.OfFile> diagnostics = new LinkedHashMap<>();
    Archive archive = archiveOption.archive(context.environment());
    if (!found.files().isEmpty()) {
      EditionChoice kept = new EditionChoice(archive, messages, extractor);
      try (Progress progress = Progress.of(context, found.files().size());
          ArchiveWriter writer = ArchiveWriter.open(archive)) {
        long committed = System.nanoTime();
        for (Path file : found.files()) {
          progress.begin(file);
          try {
            Ingested ingested = ingest(writer, file, extractor, kept);
            ArchivedEdition edition = ingested.result.edition();
            results.add(ingested.result);
            diagnostics.put(
                edition.reference().id(),
                new DiagnosticView.OfFile(edition.fileName(), ingested.diagnostics));
          } catch (Failure e) {
            problems.add(e.sentence());
          }
          if (System.nanoTime() - committed > TOGETHER.toNanos()) {
            writer.commit();
            committed = System.nanoTime();
          }
          progress.done();
        }
        writer.commit();
      }
    }
    report(results, List.copyOf(diagnostics.values()), problems);
    return problems.isEmpty() ? KeikakuCommand.DONE : KeikakuCommand.FAILED;
  }

  /** What became of a file, and what there is to say about its pages. */
  private record Ingested(IngestResult result, List<Diagnostic> diagnostics) {}

  private Ingested ingest(ArchiveWriter writer, Path file, Extractor extractor, EditionChoice kept)
      throws Failure, IOException, ArchiveException {
    byte[] bytes = PdfFile.bytes(file, context.messages());
    Optional<ArchivedEdition> present = writer.find(Sha256.of(bytes), extractor.vocabulary());
    if (present.isPresent()) {
      return new Ingested(
          new IngestResult.Unchanged(present.get()), kept.read(present.get()).diagnostics());
    }
    Edition edition = PdfFile.read(file, bytes, extractor, context.messages());
    return new Ingested(
        writer.add(bytes, edition, new RecordJson().writeBytes(edition)), edition.diagnostics());
  }

  private String replacedSentence(IngestResult.Replaced replaced) {
    String name = replaced.edition().reference().name();
    if (!replaced.former().sha256().equals(replaced.edition().sha256())) {
      return context
          .messages()
          .of("notice.replaced", name, replaced.former().fileName(), replaced.edition().fileName());
    }
    boolean standard = replaced.edition().vocabulary() == null;
    return context
        .messages()
        .of(standard ? "notice.standard-vocabulary" : "notice.other-vocabulary", name);
  }

  private void report(
      List<IngestResult> results, List<DiagnosticView.OfFile> diagnostics, List<String> problems) {
    Messages messages = context.messages();
    Terminal terminal = context.terminal();
    if (!results.isEmpty()) {
      terminal.out().print(EditionTable.ofResults(results, messages));
      String summary = new DiagnosticView(messages).summary(diagnostics);
      terminal.out().print(summary.isEmpty() ? "" : "\n" + summary);
    }
    for (IngestResult result : results) {
      if (result instanceof IngestResult.Replaced replaced) {
        terminal.say(replacedSentence(replaced));
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
    problems.forEach(problem -> terminal.say("keikaku: " + problem));
    if (!problems.isEmpty()) {
      terminal.say(messages.of("ingest.failed", problems.size(), results.size()));
    }
  }
}
