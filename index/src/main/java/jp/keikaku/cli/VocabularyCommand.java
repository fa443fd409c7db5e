package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.keikaku.document.GuessedLabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code keikaku vocabulary}: the lines of a vocabulary file that settle what the labels of a PDF's
 * tables mean, as they were guessed, ready to be edited.
 */
@Command(name = "vocabulary", mixinStandardHelpOptions = true)
final class VocabularyCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private VocabularyOption vocabularyOption = new VocabularyOption();

  @Parameters(index = "0", paramLabel = "FILE.pdf", descriptionKey = "extract.file")
  private Path file = Path.of("");

  VocabularyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Failure, IOException {
    byte[] pdf = PdfFile.bytes(file, context.messages());
    List<GuessedLabel> guesses =
        PdfFile.read(file, pdf, vocabularyOption.extractor(context.messages()), context.messages())
            .items()
            .stream()
            .flatMap(item -> item.labelsGuessed().stream())
            .distinct()
            .toList();
    if (guesses.isEmpty()) {
      context.terminal().print("# " + context.messages().of("vocabulary.none") + "\n");
      return KeikakuCommand.DONE;
    }
    StringBuilder lines = new StringBuilder();
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    for (GuessedLabel guess : guesses) {
      String evidence = context.messages().of("vocabulary." + guess.evidence());
      lines.append("# %s: %s%n".formatted(guess.label(), evidence));
      labels.computeIfAbsent(guess.field(), field -> new LinkedHashSet<>()).add(guess.label());
    }
    labels.forEach(
        (field, all) -> lines.append("%s = %s%n".formatted(field, String.join(" ", all))));
    context.terminal().print(lines.toString());
    return KeikakuCommand.DONE;
  }
}
