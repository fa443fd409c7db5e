package jp.keikaku.cli;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Bylaw;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.export.PlainTextFormat;
import jp.keikaku.export.ReportJson;
import jp.keikaku.search.SearchEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku show}: one record, readable. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--json", descriptionKey = "show.json")
  private boolean json;

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "show.id")
  private String id = "";

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    Archive archive = archiveOption.archive(context.environment());
    try (SearchEngine engine = archive.open(context.engine())) {
      Optional<ArchivedRecord> found = engine.record(id);
      if (found.isEmpty()) {
        found = engine.record(Normalizer.normalize(id.strip(), Normalizer.Form.NFKC));
      }
      if (found.isEmpty() && printBylaw(archive)) {
        return KeikakuCommand.DONE;
      }
      ArchivedRecord record =
          found.orElseThrow(() -> Failure.ofName(context.messages().of("error.no-such-id", id)));
      Optional<ProvisionLinks> links = links(archive, record);
      if (json) {
        context.terminal().printJson(ReportJson.write(new Shown(record, links.orElse(null))));
        return KeikakuCommand.DONE;
      }
      context.terminal().print(RecordView.of(record, context.messages()));
      context.terminal().print(links.map(each -> each.view(context.messages())).orElse(""));
      if (record.kind() == RecordKind.EDITION) {
        EditionChoice choice = new EditionChoice(archive, context.messages());
        context
            .terminal()
            .print(
                new DiagnosticView(context.messages())
                    .list(choice.edition(record.edition().id()).diagnostics()));
      }
      return KeikakuCommand.DONE;
    }
  }

  /** A record as programs read it. */
  private record Shown(ArchivedRecord record, @Nullable ProvisionLinks links) {}

  /** A bylaw as programs read it. */
  private record ShownBylaw(String edition, Bylaw bylaw) {}

  /** What an article points at; nothing for other kinds of records. */
  private Optional<ProvisionLinks> links(Archive archive, ArchivedRecord record)
      throws ArchiveException, IOException, Failure {
    if (record.kind() != RecordKind.ARTICLE) {
      return Optional.empty();
    }
    EditionChoice choice = new EditionChoice(archive, context.messages());
    String edition = record.edition().id();
    return choice.edition(edition).bylaws().stream()
        .filter(bylaw -> BylawNames.isMeant(record.id(), edition, bylaw))
        .map(bylaw -> ProvisionLinks.of(bylaw, ProvisionLinks.article(record.id())))
        .findFirst();
  }

  /**
   * A whole bylaw, named by its title or by edition and title; the latest edition's comes first.
   */
  private boolean printBylaw(Archive archive) throws ArchiveException, IOException, Failure {
    EditionChoice choice = new EditionChoice(archive, context.messages());
    for (ArchivedEdition edition : archive.editions().reversed()) {
      String name = edition.reference().id();
      for (Bylaw bylaw : choice.read(edition).bylaws()) {
        if (BylawNames.isMeant(id, name, bylaw)) {
          print(edition, bylaw);
          return true;
        }
      }
    }
    return false;
  }

  private void print(ArchivedEdition edition, Bylaw bylaw) {
    if (json) {
      context
          .terminal()
          .printJson(ReportJson.write(new ShownBylaw(edition.reference().id(), bylaw)));
      return;
    }
    context
        .terminal()
        .print(
            edition.reference().name()
                + "  "
                + RecordView.pages(bylaw.places(), context.messages())
                + "\n"
                + PlainTextFormat.write(bylaw)
                + ProvisionLinks.of(bylaw).view(context.messages()));
  }
}
