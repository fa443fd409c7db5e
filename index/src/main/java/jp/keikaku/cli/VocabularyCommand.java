package jp.keikaku.cli;

import java.io.IOException;
import java.io.PrintStream;
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
      context.terminal().out().println("# " + context.messages().of("vocabulary.none"));
      return KeikakuCommand.DONE;
    }
    PrintStream out = context.terminal().out();
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    for (GuessedLabel guess : guesses) {
      out.println(
          "# " + guess.label() + ": " + context.messages().of("vocabulary." + guess.evidence()));
      labels.computeIfAbsent(guess.field(), field -> new LinkedHashSet<>()).add(guess.label());
    }
    labels.forEach((field, all) -> out.println(field + " = " + String.join(" ", all)));
    return KeikakuCommand.DONE;
  }
}
