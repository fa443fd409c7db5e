package jp.keikaku.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;

/** Reads files for commands: what cannot be read becomes one sentence for the person. */
final class PdfFile {
  private PdfFile() {}

  /**
   * What a file says.
   *
   * @throws Failure with one sentence for the person, where it cannot be read
   */
  static Edition read(Path file, byte[] bytes, Extractor extractor, Messages messages)
      throws Failure {
    try {
      return extractor.extract(name(file), bytes);
    } catch (ExtractionException e) {
      throw new Failure(Failures.extraction(messages, file.toString(), e));
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new Failure(messages.of("error.too-large", file));
    } catch (RuntimeException | Error e) { // of a library, too: other files must not stay out
      throw new Failure(messages.of("error.file-breaks", file, e));
    }
  }

  /** Why lines of a file are headings or none, and what its tables are: a line each. */
  static String explained(Path file, byte[] bytes, Extractor extractor, Messages messages)
      throws Failure {
    try {
      return extractor.explain(bytes).stream().map(line -> line + "\n").collect(joining());
    } catch (ExtractionException e) {
      throw new Failure(Failures.extraction(messages, file.toString(), e));
    }
  }

  /** The bytes of a file, which need not be a PDF. */
  static byte[] bytes(Path file, Messages messages) throws Failure {
    if (Files.isDirectory(file)) {
      throw new Failure(messages.of("error.is-folder", file));
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Failure(Failures.file(messages, e));
    } catch (OutOfMemoryError e) {
      throw new Failure(messages.of("error.too-large", file));
    }
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
