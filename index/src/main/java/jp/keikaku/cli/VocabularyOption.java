package jp.keikaku.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.keikaku.extract.Extractor;
import jp.keikaku.structure.Vocabulary;
import jp.keikaku.structure.VocabularyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * {@code --vocabulary}: a file of printed labels that PDFs are read with besides the usual ones.
 */
final class VocabularyOption {
  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

  @Option(names = "--vocabulary", paramLabel = "FILE", descriptionKey = "option.vocabulary")
  private @Nullable Path file;

  /**
   * What reads PDFs with these labels.
   *
   * @throws CommandLine.ParameterException where the file cannot be understood; says file and line
   */
  Extractor extractor(Messages messages) {
    Path named = file;
    if (named == null) {
      return new Extractor();
    }
    try {
      return new Extractor(Vocabulary.standard().with(new StringReader(Files.readString(named))));
    } catch (VocabularyException e) {
      throw wrong(sentence(named, e, messages));
    } catch (CharacterCodingException e) {
      throw wrong(messages.of("error.vocabulary-encoding", named));
    } catch (IOException e) {
      throw wrong(Failures.file(messages, e));
    }
  }

  /** The labels as they are written in the file; empty where none is named. */
  Optional<String> labels(Messages messages) {
    try {
      return file == null ? Optional.empty() : Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw wrong(Failures.file(messages, e));
    }
  }

  private CommandLine.ParameterException wrong(String sentence) {
    return new CommandLine.ParameterException(command.commandLine(), sentence);
  }

  private static String sentence(Path file, VocabularyException wrong, Messages messages) {
    String key =
        switch (wrong.reason()) {
          case NO_LABEL -> "error.vocabulary-line";
          case UNKNOWN_FIELD -> "error.vocabulary-field";
          case TWO_FIELDS -> "error.vocabulary-label";
        };
    return messages.of(
        key, file, wrong.line(), wrong.text(), String.join(", ", Vocabulary.fieldNames()));
  }
}
