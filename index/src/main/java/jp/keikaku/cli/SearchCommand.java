package jp.keikaku.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.export.SearchJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.Widening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku search}: the records that answer a question. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      descriptionKey = "search.query",
      converter = DashedWords.Reader.class)
  private List<String> words = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "search.kind")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "search.edition")
  private @Nullable String edition;

  @Option(names = "--department", paramLabel = "NAME", descriptionKey = "search.department")
  private @Nullable String department;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
  private int limit = 10;

  @Option(names = "--json", descriptionKey = "search.json")
  private boolean json;

  @Option(names = "--explain", descriptionKey = "search.explain")
  private boolean explain;

  @Option(names = "--exact", descriptionKey = "search.exact")
  private boolean exact;

  @Option(names = "--all-editions", descriptionKey = "search.all-editions")
  private boolean allEditions;

  SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException {
    SearchRequest request =
        new SearchRequest(
            String.join(" ", words),
            requestedKinds(),
            edition,
            department,
            checkedLimit(),
            exact,
            allEditions);
    try (SearchEngine engine =
        archiveOption.archive(context.environment()).open(context.engine())) {
      SearchPage page = engine.search(request);
      Messages messages = context.messages();
      if (json) {
        context.terminal().printJson(SearchJson.of(page));
      } else {
        context.terminal().print(PageView.of(page, messages, new Ink(context.colours())));
      }
      if (explain && !json) {
        explain(page);
      }
      if (page.didYouMean() != null) {
        context.terminal().say(messages.of("notice.did-you-mean", page.didYouMean()));
      }
      for (SearchPage.Notice notice : page.notices()) {
        context.terminal().say(notice(notice, messages));
      }
      return KeikakuCommand.DONE;
    }
  }

  private void explain(SearchPage page) {
    Messages messages = context.messages();
    StringBuilder lines = new StringBuilder("\n");
    for (Widening widening : page.widened()) {
      lines
          .append(
              messages.of("search.widened", widening.typed(), String.join("、", widening.names())))
          .append('\n');
    }
    if (page.widened().isEmpty()) {
      lines.append(messages.of("search.not-widened")).append('\n');
    }
    context.terminal().print(lines.toString());
  }

  private Set<RecordKind> requestedKinds() {
    Set<RecordKind> requested = EnumSet.noneOf(RecordKind.class);
    for (String name : kinds) {
      Optional<RecordKind> kind = RecordKind.of(name.strip());
      if (kind.isEmpty()) {
        String known =
            Arrays.stream(RecordKind.values())
                .map(RecordKind::label)
                .collect(Collectors.joining(", "));
        throw wrongUsage(context.messages().of("error.unknown-kind", name, known));
      }
      requested.add(kind.get());
    }
    return requested;
  }

  private int checkedLimit() {
    if (limit < 0 || limit > SearchRequest.MAXIMUM_LIMIT) {
      throw wrongUsage(context.messages().of("error.limit", SearchRequest.MAXIMUM_LIMIT));
    }
    return limit;
  }

  private CommandLine.ParameterException wrongUsage(String sentence) {
    return new CommandLine.ParameterException(spec.commandLine(), sentence);
  }

  private static String notice(SearchPage.Notice notice, Messages messages) {
    return switch (notice) {
      case NOTHING_TO_SEARCH -> messages.of("notice.nothing-to-search");
      case SHORTENED -> messages.of("notice.query-shortened");
      case UNKNOWN_KIND -> messages.of("notice.unknown-kind");
      case SOME_WORDS_ONLY -> messages.of("notice.some-words-only");
    };
  }
}
