package jp.keikaku.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs every command once while the program is built, so that Java can write down what they load.
 * Named PDFs are taken in; without any, commands run on an empty archive.
 */
public final class StartupTraining {
  private StartupTraining() {}

  /** Runs the commands on the PDFs that are named. */
  public static void main(String[] pdfs) throws IOException {
    SilentLibraries.install();
    Path folder = Files.createTempDirectory("keikaku-training");
    try {
      Map<String, String> environment =
          Map.of("KEIKAKU_ARCHIVE", folder.resolve("archive").toString());
      for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
        run(locale, environment, "--help");
        for (String pdf : pdfs) {
          run(locale, environment, "extract", pdf);
          run(locale, environment, "ingest", pdf);
          run(locale, environment, "check", pdf);
          run(locale, environment, "compare", pdf, pdf);
        }
        run(locale, environment, "list");
        run(locale, environment, "search", "推進 計画", "--json");
        run(locale, environment, "search", "取り組みの計画", "--kind", "item,article");
        run(locale, environment, "search", "種別:用語 けいかく -職員", "--explain");
        run(locale, environment, "suggest", "kei");
        run(locale, environment, "show", "id");
      }
    } finally {
      delete(folder);
    }
  }

  private static void run(Locale locale, Map<String, String> environment, String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    KeikakuCommand.run(
        new Terminal(nowhere, nowhere, false, false, locale), environment, arguments);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
