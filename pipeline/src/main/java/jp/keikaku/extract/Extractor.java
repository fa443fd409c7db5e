package jp.keikaku.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Source;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.PdfReader;
import jp.keikaku.pdf.UnreadablePdfException;
import jp.keikaku.structure.PlanReader;
import jp.keikaku.structure.Vocabulary;

/** Reads the bytes of a PDF into records. Stateless: one instance serves any number of threads. */
public final class Extractor {
  private final PdfReader pdfReader = new PdfReader();
  private final LayoutReader layoutReader;
  private final PlanReader planReader;

  /** Reads with the labels that plans commonly use. */
  public Extractor() {
    this(Vocabulary.standard());
  }

  /** Reads with the labels of this vocabulary. */
  public Extractor(Vocabulary vocabulary) {
    this.layoutReader = new LayoutReader(LayoutSettings.standard(), vocabulary::headsColumn);
    this.planReader = new PlanReader(vocabulary);
  }

  /**
   * Reads a document.
   *
   * @param fileName name without folders, for {@code source.fileName}
   * @param pdf the whole file
   * @return the records; a document that is no plan gives sections, paragraphs and tables
   * @throws ExtractionException where the file gives no records at all
   */
  public Edition extract(String fileName, byte[] pdf) throws ExtractionException {
    try {
      DocumentContent content = pdfReader.read(pdf);
      DocumentLayout layout = layoutReader.read(content);
      return planReader.read(content, layout, source(fileName, pdf, content));
    } catch (UnreadablePdfException e) {
      throw new ExtractionException(reason(e.reason()), String.valueOf(e.getMessage()));
    }
  }

  private static Source source(String fileName, byte[] pdf, DocumentContent content) {
    return new Source(
        fileName, sha256(pdf), content.pages().size(), content.producer(), pdf.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static ExtractionException.Reason reason(UnreadablePdfException.Reason reason) {
    return switch (reason) {
      case EMPTY -> ExtractionException.Reason.EMPTY;
      case NOT_A_PDF -> ExtractionException.Reason.NOT_A_PDF;
      case BROKEN -> ExtractionException.Reason.BROKEN;
      case PASSWORD -> ExtractionException.Reason.PASSWORD;
    };
  }
}
