package jp.keikaku.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs every command once while the program is built, so that Java can write down what they load:
 * {@code documents ARCHIVE PDF…} those that read PDFs, which leave an archive behind, {@code
 * questions ARCHIVE} those that ask it.
 */
public final class StartupTraining {
  private StartupTraining() {}

  /** Runs one of the two sets of commands. */
  public static void main(String[] arguments) {
    SilentLibraries.install();
    Map<String, String> environment = Map.of("KEIKAKU_ARCHIVE", arguments[1]);
    List<String> pdfs = List.of(arguments).subList(2, arguments.length);
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      if (arguments[0].equals("questions")) {
        ask(locale, environment);
      } else {
        run(locale, environment, "--help");
        pdfs.forEach(pdf -> read(locale, environment, pdf));
      }
    }
  }

  private static void read(Locale locale, Map<String, String> environment, String pdf) {
    run(locale, environment, "extract", pdf);
    run(locale, environment, "ingest", pdf);
    run(locale, environment, "check", pdf);
    run(locale, environment, "compare", pdf, pdf);
    run(locale, environment, "history", "1-1");
  }

  private static void ask(Locale locale, Map<String, String> environment) {
    run(locale, environment, "list");
    run(locale, environment, "search", "推進 計画", "--json");
    run(locale, environment, "search", "取り組みの計画", "--kind", "item,article");
    run(locale, environment, "search", "種別:用語 けいかく -職員", "--explain");
    run(locale, environment, "suggest", "kei");
    run(locale, environment, "show", "id");
  }

  private static void run(Locale locale, Map<String, String> environment, String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    KeikakuCommand.run(
        new Terminal(nowhere, nowhere, false, false, locale), environment, arguments);
  }
}
