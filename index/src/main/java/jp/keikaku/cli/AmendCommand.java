package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.EditionComparer;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.document.AmendedBylaw;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.export.MarkdownFormat;
import jp.keikaku.law.consolidation.Consolidation;
import jp.keikaku.law.xml.LawXmlWriter;
import jp.keikaku.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku amend}: a bylaw as a bill makes it, or how that differs from a later print. */
@Command(name = "amend", mixinStandardHelpOptions = true)
final class AmendCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "BYLAW", descriptionKey = "amend.bylaw")
  private String bylaw = "";

  @Parameters(index = "1", paramLabel = "BILL", descriptionKey = "amend.bill")
  private String bill = "";

  @Option(names = "--format", paramLabel = "markdown|json|lawxml", descriptionKey = "amend.format")
  private Format format = Format.MARKDOWN;

  @Option(names = "--against", paramLabel = "BYLAW", descriptionKey = "amend.against")
  private @Nullable String against;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "amend.output")
  private @Nullable Path output;

  /** Forms of the bylaw. */
  enum Format {
    MARKDOWN,
    JSON,
    LAWXML
  }

  /** A bylaw and the document that it stands in. */
  private record Printed(Edition edition, Bylaw bylaw) {
    private Edition alone() {
      return Edition.of(edition.source(), Edition.Imprint.of(bylaw.title().value()))
          .withBylaws(List.of(bylaw));
    }
  }

  /** A bylaw as it was made. */
  private record Made(Printed before, Consolidation.Result result) {
    private Printed after() {
      return new Printed(before.edition(), result.bylaw());
    }
  }

  AmendCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Failure, ArchiveException, IOException {
    Made made = made(named(bylaw), named(bill));
    String later = against;
    boolean differs = false;
    if (later == null) {
      OutputFile.write(output, context, written(made.after()));
    } else {
      differs = against(made.after(), later);
    }
    return report(made.result()) || differs ? KeikakuCommand.FINDINGS : KeikakuCommand.DONE;
  }

  /** Every bylaw that a name can mean: those of a file or of an edition, else by its title. */
  private List<Printed> named(String name) throws Failure, ArchiveException, IOException {
    Archive archive = archiveOption.archive(context.environment());
    EditionChoice choice = new EditionChoice(archive, context.messages());
    if (EditionChoice.isFile(name)) {
      return bylaws(choice.edition(name));
    }
    List<Printed> meant = new ArrayList<>();
    for (ArchivedEdition line : choice.archived(List.of())) {
      Edition edition = choice.read(line);
      edition.bylaws().stream()
          .filter(each -> BylawNames.isMeant(name, line.reference().id(), each))
          .forEach(each -> meant.add(new Printed(edition, each)));
    }
    return meant.isEmpty() ? bylaws(choice.edition(name)) : meant;
  }

  private static List<Printed> bylaws(Edition edition) {
    return edition.bylaws().stream().map(each -> new Printed(edition, each)).toList();
  }

  /** The first of the bylaws that one of the bills speaks of. */
  private Made made(List<Printed> bylaws, List<Printed> bills) throws Failure {
    for (Printed amending : bills) {
      for (Printed before : bylaws) {
        Optional<Consolidation.Result> result = Consolidation.of(before.bylaw(), amending.bylaw());
        if (result.isPresent()) {
          return new Made(before, result.get());
        }
      }
    }
    String amended =
        bills.stream()
            .flatMap(each -> each.bylaw().amends().stream())
            .map(AmendedBylaw::title)
            .distinct()
            .collect(Collectors.joining("、"));
    throw Failure.ofName(
        amended.isEmpty()
            ? context.messages().of("error.amends-nothing", bill)
            : context.messages().of("error.amends-others", bill, bylaw, amended));
  }

  private String written(Printed after) {
    return switch (format) {
      case MARKDOWN -> MarkdownFormat.write(after.alone());
      case JSON -> new RecordJson().write(after.alone()) + "\n";
      case LAWXML -> LawXmlWriter.write(after.bylaw());
    };
  }

  /** Prints how a later print differs; whether it does. */
  private boolean against(Printed after, String later)
      throws Failure, ArchiveException, IOException {
    String title = after.bylaw().title().value();
    Printed print =
        named(later).stream()
            .filter(each -> BylawNames.isMeant(title, "", each.bylaw()))
            .reduce((first, last) -> last)
            .orElseThrow(() -> Failure.ofName(context.messages().of("error.no-bylaw", title)));
    EditionComparison comparison = EditionComparer.compare(after.alone(), print.alone(), List.of());
    Ink ink = new Ink(context.colours() && output == null);
    OutputFile.write(output, context, CompareView.of(comparison, context.messages(), ink));
    if (comparison.differences().isEmpty()) {
      context
          .terminal()
          .say(context.messages().of("amend.equal", title, print.bylaw().articles().size()));
    }
    return !comparison.differences().isEmpty();
  }

  /** Says what was carried out and what was not; whether something was not. */
  private boolean report(Consolidation.Result result) {
    Messages messages = context.messages();
    int all = result.carriedOut() + result.left().size();
    context.terminal().say(messages.of("amend.done", result.carriedOut(), all));
    for (Consolidation.Left left : result.left()) {
      String page =
          left.amendment().places().stream()
              .map(Place::page)
              .findFirst()
              .map(number -> messages.of("amend.page", number))
              .orElse("");
      context
          .terminal()
          .say(
              messages.of(
                  "amend.left." + reason(left.reason()),
                  left.subject(),
                  left.amendment().instruction().value(),
                  page));
    }
    return !result.left().isEmpty();
  }

  private static String reason(Consolidation.Reason reason) {
    return switch (reason) {
      case NOT_UNDERSTOOD -> "not-understood";
      case NO_SUCH_PLACE -> "no-such-place";
      case WORDS_NOT_FOUND -> "words-not-found";
      case NUMBER_TAKEN -> "number-taken";
      case TEXT_DOES_NOT_FIT -> "text-does-not-fit";
    };
  }
}
