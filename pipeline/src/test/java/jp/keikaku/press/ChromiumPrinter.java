package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints HTML with headless Chromium. */
final class ChromiumPrinter implements Printer {

  @Override
  public void print(String title, List<Block> blocks, PrintStyle style, Path pdf)
      throws IOException {
    Path directory = Files.createTempDirectory("press-chromium");
    Path page = directory.resolve("page.html");
    Files.writeString(page, new HtmlWriter(style).write(title, blocks));
    Command.run(
        directory,
        List.of(
            "chromium",
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--no-first-run",
            "--lang=ja",
            "--user-data-dir=" + directory.resolve("profile"),
            "--no-pdf-header-footer",
            "--print-to-pdf=" + pdf.toAbsolutePath(),
            page.toUri().toString()));
    FixedStamps.in(pdf);
    Command.delete(directory);
  }
}
