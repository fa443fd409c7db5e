package jp.keikaku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Bylaw;
import jp.keikaku.export.CsvFormat;
import jp.keikaku.export.DataPackage;
import jp.keikaku.export.DataTable;
import jp.keikaku.export.DataTable.Headers;
import jp.keikaku.export.DataTables;
import jp.keikaku.export.JsonLinesFormat;
import jp.keikaku.export.MarkdownFormat;
import jp.keikaku.export.NamedEdition;
import jp.keikaku.export.XlsxFormat;
import jp.keikaku.law.xml.LawXmlWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku export}: the archive's records as files for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|xlsx|jsonl|markdown|datapackage|lawxml",
      descriptionKey = "export.format")
  private Format format = Format.CSV;

  @Option(names = "--headers", paramLabel = "en|ja", descriptionKey = "export.headers")
  private Headers headers = Headers.EN;

  @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "export.kind")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "export.edition")
  private List<String> editions = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "export.output")
  private @Nullable Path directory;

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "export.id")
  private @Nullable String bylawId;

  ExportCommand(Context context) {
    this.context = context;
  }

  /** Forms of the files. */
  enum Format {
    CSV,
    XLSX,
    JSONL,
    MARKDOWN,
    DATAPACKAGE,
    LAWXML
  }

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    checkKinds();
    EditionChoice choice =
        new EditionChoice(archiveOption.archive(context.environment()), context.messages());
    List<NamedEdition> named = new ArrayList<>();
    for (ArchivedEdition edition : choice.archived(editions)) {
      named.add(new NamedEdition(edition.reference().id(), choice.read(edition)));
    }
    Path directory = this.directory;
    if (bylawId != null || directory == null) {
      return printBylaw(named);
    }
    for (Path written : files(named).write(directory)) {
      context.terminal().print(written + "\n");
    }
    return KeikakuCommand.DONE;
  }

  /** One bylaw on standard output, named by its title or by the id of one of its articles. */
  private int printBylaw(List<NamedEdition> named) throws Failure {
    String id = bylawId;
    if (format != Format.LAWXML || id == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          context.messages().of(id == null ? "error.no-output" : "error.id-with-lawxml"));
    }
    for (NamedEdition each : named) {
      for (Bylaw bylaw : each.edition().bylaws()) {
        if (BylawNames.isMeant(id, each.id(), bylaw)) {
          context.terminal().print(LawXmlWriter.write(bylaw));
          return KeikakuCommand.DONE;
        }
      }
    }
    throw Failure.ofName(context.messages().of("error.no-bylaw", id));
  }

  /** Contents of the files by name. */
  private ExportFiles files(List<NamedEdition> named) {
    ExportFiles files = new ExportFiles();
    switch (format) {
      case CSV -> addTables(named, files, headers);
      case XLSX -> files.add("keikaku", ".xlsx", XlsxFormat.write(tables(named), headers));
      case DATAPACKAGE ->
          files.add(
              "datapackage",
              ".json",
              bytes(DataPackage.describe(addTables(named, files, Headers.EN))));
      case JSONL ->
          JsonLinesFormat.names().stream()
              .filter(this::isWanted)
              .forEach(
                  kind -> files.add(kind, ".jsonl", bytes(JsonLinesFormat.write(kind, named))));
      case MARKDOWN ->
          named.forEach(
              each -> files.add(each.id(), ".md", bytes(MarkdownFormat.write(each.edition()))));
      case LAWXML ->
          named.forEach(
              each ->
                  each.edition()
                      .bylaws()
                      .forEach(
                          bylaw ->
                              files.add(
                                  each.id() + "_" + bylaw.title(),
                                  ".xml",
                                  bytes(LawXmlWriter.write(bylaw)))));
    }
    return files;
  }

  private List<DataTable> addTables(List<NamedEdition> named, ExportFiles files, Headers headers) {
    List<DataTable> tables = tables(named);
    tables.forEach(table -> files.add(table.name(), ".csv", CsvFormat.write(table, headers)));
    return tables;
  }

  private List<DataTable> tables(List<NamedEdition> named) {
    return DataTables.of(named).stream().filter(table -> isWanted(table.name())).toList();
  }

  private boolean isWanted(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  private void checkKinds() {
    List<String> known =
        switch (format) {
          case CSV, XLSX, DATAPACKAGE -> DataTables.NAMES;
          case JSONL -> JsonLinesFormat.names();
          case MARKDOWN, LAWXML -> List.of();
        };
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            context.messages().of("error.unknown-kind", kind, String.join(", ", known)));
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
