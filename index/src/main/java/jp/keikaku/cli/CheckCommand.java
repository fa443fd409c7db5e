package jp.keikaku.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.compare.EditionLabel;
import jp.keikaku.compare.check.EditionCheck;
import jp.keikaku.compare.check.Finding;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.export.DisplayWidth;
import jp.keikaku.export.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku check}: an edition against itself. Exit code 3 says that there are findings. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final int LONGEST_QUOTE = 100;

  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Mixin private VocabularyOption vocabularyOption = new VocabularyOption();

  @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "check.edition")
  private String name = "";

  @Option(names = "--level", paramLabel = "info|warning|error", descriptionKey = "check.level")
  private Level level = Level.INFO;

  @Option(names = "--json", descriptionKey = "check.json")
  private boolean json;

  CheckCommand(Context context) {
    this.context = context;
  }

  /** What {@code --json} prints. */
  private record Report(EditionLabel edition, List<Finding> findings) {}

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    Edition edition =
        new EditionChoice(
                archiveOption.archive(context.environment()),
                context.messages(),
                vocabularyOption.extractor(context.messages()))
            .edition(name);
    List<Finding> findings =
        EditionCheck.findings(edition).stream()
            .filter(finding -> finding.level().compareTo(level) >= 0)
            .toList();
    Report report = new Report(EditionLabel.of(edition), findings);
    if (json) {
      context.terminal().printJson(ReportJson.write(report));
    } else {
      context.terminal().print(view(report));
    }
    return findings.isEmpty() ? KeikakuCommand.DONE : KeikakuCommand.FINDINGS;
  }

  private String view(Report report) {
    Messages messages = context.messages();
    StringBuilder view = new StringBuilder();
    String key = report.findings.isEmpty() ? "check.clean" : "check.summary";
    view.append(messages.of(key, report.edition.name(), report.findings.size())).append('\n');
    for (Finding finding : report.findings) {
      view.append('\n')
          .append(messages.of("level." + finding.level().name().toLowerCase(Locale.ROOT)))
          .append("  ")
          .append(messages.of("finding." + finding.code(), finding.subject()))
          .append('\n');
      finding.passages().forEach(passage -> view.append(line(passage)));
    }
    return view.toString();
  }

  private String line(Finding.Passage passage) {
    Messages messages = context.messages();
    List<String> words = new ArrayList<>();
    words.add(messages.of("where." + passage.where()));
    if (!passage.places().isEmpty()) {
      words.add(RecordView.pages(passage.places(), messages));
    }
    String text = passage.text();
    String where = words.stream().collect(Collectors.joining(", "));
    return "    "
        + where
        + (text == null ? "" : ": " + DisplayWidth.clipped(text.replace('\n', ' '), LONGEST_QUOTE))
        + "\n";
  }
}
