package jp.keikaku.cli;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.cli.TextTable.Column;
import jp.keikaku.export.DisplayWidth;

/** Editions as a table, one line each. */
final class EditionTable {
  private static final int LONGEST_NAME = 56;

  private EditionTable() {}

  static String ofResults(List<IngestResult> results, Messages messages) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(messages.of("column.result"), false));
    columns.addAll(columns(messages));
    return TextTable.of(
        columns,
        results.stream()
            .map(
                result -> {
                  List<String> row = new ArrayList<>();
                  row.add(outcome(result, messages));
                  row.addAll(row(result.edition(), messages));
                  return row;
                })
            .map(List::copyOf)
            .toList());
  }

  static String ofEditions(List<ArchivedEdition> editions, Messages messages) {
    List<Column> columns = new ArrayList<>(columns(messages));
    columns.add(new Column(messages.of("column.id"), false));
    return TextTable.of(
        columns,
        editions.stream()
            .map(
                edition -> {
                  List<String> row = new ArrayList<>(row(edition, messages));
                  row.add(edition.reference().id());
                  return List.copyOf(row);
                })
            .toList());
  }

  private static List<Column> columns(Messages messages) {
    return List.of(
        new Column(messages.of("column.edition"), false),
        new Column(messages.of("column.pages"), true),
        new Column(messages.of("column.items"), true),
        new Column(messages.of("column.articles"), true),
        new Column(messages.of("column.terms"), true),
        new Column(messages.of("column.diagnostics"), true));
  }

  private static List<String> row(ArchivedEdition edition, Messages messages) {
    String name = DisplayWidth.clipped(edition.reference().name(), LONGEST_NAME);
    return List.of(
        edition.isScan() ? name + " " + messages.of("edition.scan") : name,
        String.valueOf(edition.pages()),
        String.valueOf(edition.items()),
        String.valueOf(edition.articles()),
        String.valueOf(edition.terms()),
        String.valueOf(edition.diagnostics()));
  }

  /** In a word what became of a file. */
  static String outcome(IngestResult result, Messages messages) {
    return switch (result) {
      case IngestResult.Added added -> messages.of("result.added");
      case IngestResult.Replaced replaced -> messages.of("result.replaced");
      case IngestResult.ReadAgain again -> messages.of("result.read-again");
      case IngestResult.Unchanged unchanged -> messages.of("result.unchanged");
    };
  }
}
