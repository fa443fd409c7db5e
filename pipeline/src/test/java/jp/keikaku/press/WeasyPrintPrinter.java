package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints HTML with WeasyPrint. */
final class WeasyPrintPrinter implements Printer {

  @Override
  public void print(String title, List<Block> blocks, PrintStyle style, Path pdf)
      throws IOException {
    Path directory = Files.createTempDirectory("press-weasyprint");
    Path page = directory.resolve("page.html");
    Files.writeString(page, new HtmlWriter(style).write(title, blocks));
    Command.run(
        directory,
        List.of("weasyprint", "--quiet", page.toString(), pdf.toAbsolutePath().toString()));
    Command.delete(directory);
  }
}
