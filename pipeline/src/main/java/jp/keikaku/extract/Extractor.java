package jp.keikaku.extract;

import java.util.List;
import java.util.Map;
import jp.keikaku.document.Accounting;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Source;

/** Reads the bytes of a PDF into records. Stateless: one instance serves any number of threads. */
public final class Extractor {
  /**
   * Reads a document.
   *
   * @param fileName name without folders, for {@code source.fileName}
   * @param pdf the whole file
   * @return the records; a document that is no plan gives sections, paragraphs and tables
   * @throws ExtractionException where the file gives no records at all
   */
  public Edition extract(String fileName, byte[] pdf) throws ExtractionException {
    if (pdf.length == 0) {
      throw new ExtractionException(ExtractionException.Reason.EMPTY, fileName);
    }
    return new Edition(
        Edition.SCHEMA_VERSION,
        new Source(fileName, "", 0, null, pdf.length),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        new Accounting(0, 0, 0, 0, 0, Map.of()));
  }
}
