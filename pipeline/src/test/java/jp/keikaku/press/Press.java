package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the fixtures from their sources.
 *
 * <p>Arguments: the fixtures folder, then optionally names of documents, or of single prints as
 * {@code document/engine}; without names everything is made.
 */
public final class Press {
  private Press() {}

  /** Prints what the arguments name. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("Usage: Press FIXTURES [DOCUMENT | DOCUMENT/ENGINE | odd]…");
      System.exit(2);
    }
    Path fixtures = Path.of(arguments[0]);
    List<String> names = List.of(arguments).subList(1, arguments.length);
    List<Path> documents;
    try (var folders = Files.list(fixtures)) {
      documents =
          folders.filter(folder -> Files.exists(folder.resolve("source.json"))).sorted().toList();
    }
    if (isWanted(names, "odd")) {
      OddFiles.write(fixtures.resolve("odd"));
    }
    for (Path document : documents) {
      PlanSource plan = PlanSource.read(document.resolve("source.json"));
      String name = document.getFileName().toString();
      if (isWanted(names, name)) {
        ExpectedRecords.write(document.resolve("source.json"), document.resolve("expected.json"));
      }
      for (PrintStyle style : plan.print().prints()) {
        if (isWanted(names, name) || names.contains(name + "/" + style.engine())) {
          print(plan, style, document.resolve(style.engine() + ".pdf"));
        }
      }
    }
  }

  private static boolean isWanted(List<String> names, String document) {
    return names.isEmpty() || names.contains(document);
  }

  /** Prints twice: the first printing tells which pages the contents have to name. */
  private static void print(PlanSource plan, PrintStyle style, Path pdf) throws IOException {
    Printer printer = Printer.of(style);
    printer.print(plan.title(), PlanComposer.compose(plan, style, List.of()), style, pdf);
    List<Integer> pages =
        HeadingPages.find(pdf, PlanComposer.headings(plan, style)).stream()
            .map(page -> page - style.frontMatter())
            .toList();
    printer.print(plan.title(), PlanComposer.compose(plan, style, pages), style, pdf);
    System.out.printf("%s: %d bytes%n", pdf, Files.size(pdf));
  }
}
