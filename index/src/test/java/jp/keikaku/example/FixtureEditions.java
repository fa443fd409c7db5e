package jp.keikaku.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;

/** Prints of the fixtures, read as an archive keeps them: through their JSON. */
public final class FixtureEditions {
  /** The fixtures, relative to the module's folder. */
  public static final Path FOLDER = Path.of("../fixtures");

  private FixtureEditions() {}

  /** The edition of a print such as {@code shiomi-r4/chromium}. */
  public static Edition of(String print) {
    return read(FOLDER.resolve(print + ".pdf"));
  }

  /** The edition of a PDF. */
  public static Edition read(Path pdf) {
    try {
      String name = pdf.getFileName().toString();
      Edition edition = new Extractor().extract(name, Files.readAllBytes(pdf));
      RecordJson json = new RecordJson();
      return json.read(json.writeBytes(edition));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExtractionException e) {
      throw new IllegalArgumentException(pdf.toString(), e);
    }
  }
}
