package jp.keikaku.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.ItemHistory;
import jp.keikaku.compare.ItemLife;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.export.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku history}: one item's life over all editions of its plan in the archive. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "history.item")
  private String name = "";

  @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "history.edition")
  private List<String> editions = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "history.json")
  private boolean json;

  HistoryCommand(Context context) {
    this.context = context;
  }

  /** An item, the edition that prints it, and the editions of its plan. */
  private record Found(List<ArchivedEdition> plan, ArchivedEdition edition, Item item) {}

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    Archive archive = archiveOption.archive(context.environment());
    EditionChoice choice = new EditionChoice(archive, context.messages());
    Found found = find(choice);
    List<Edition> plan = new ArrayList<>();
    for (ArchivedEdition edition : found.plan) {
      plan.add(choice.read(edition));
    }
    ItemLife life =
        new ItemHistory(plan, context.settlements(archive, plan))
            .of(found.plan.indexOf(found.edition), found.item);
    if (json) {
      context.terminal().printJson(ReportJson.write(life));
    } else {
      context
          .terminal()
          .print(HistoryView.of(life, context.messages(), new Ink(context.colours())));
    }
    return KeikakuCommand.DONE;
  }

  /** The item that is called so: in each plan the newest one counts. */
  private Found find(EditionChoice choice) throws Failure, ArchiveException, IOException {
    List<ArchivedEdition> named = choice.archived(editions);
    List<Found> found = new ArrayList<>();
    for (List<ArchivedEdition> plan : EditionChoice.plans(choice.archived(List.of()))) {
      for (ArchivedEdition edition : plan.reversed()) {
        List<Item> items = named.contains(edition) ? items(choice.read(edition)) : List.of();
        if (!items.isEmpty()) {
          items.forEach(item -> found.add(new Found(plan, edition, item)));
          break;
        }
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw Failure.ofName(
        found.isEmpty()
            ? context.messages().of("error.no-such-item", name)
            : context.messages().of("error.item-ambiguous", name)
                + EditionChoice.listed(
                    found.stream().map(each -> each.item.id() + "  " + each.item.name()).toList(),
                    context.messages()));
  }

  /** Items of that id or number, else of that name, else with that in their name. */
  private List<Item> items(Edition edition) {
    String key = Folding.key(name);
    List<Item> exact =
        edition.items().stream()
            .filter(
                item ->
                    Folding.key(item.id()).equals(key)
                        || key.equals(item.number())
                        || Folding.key(item.name().value()).equals(key))
            .toList();
    return exact.isEmpty() && key.length() > 1
        ? edition.items().stream()
            .filter(item -> Folding.spelling(item.name().value()).contains(Folding.spelling(name)))
            .toList()
        : exact;
  }
}
