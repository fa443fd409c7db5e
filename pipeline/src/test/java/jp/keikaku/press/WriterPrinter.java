package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Prints a flat OpenDocument text with LibreOffice Writer. */
final class WriterPrinter implements Printer {

  @Override
  public void print(String title, List<Block> blocks, PrintStyle style, Path pdf)
      throws IOException {
    Path directory = Files.createTempDirectory("press-writer");
    Path text = directory.resolve("plan.fodt");
    Files.writeString(text, new OpenDocumentWriter(style).write(title, blocks));
    Command.run(
        directory,
        List.of(
            "soffice",
            "-env:UserInstallation=" + directory.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            directory.toString(),
            text.toString()));
    Files.move(directory.resolve("plan.pdf"), pdf, StandardCopyOption.REPLACE_EXISTING);
    FixedStamps.in(pdf);
    Command.delete(directory);
  }
}
