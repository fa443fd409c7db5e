package jp.keikaku.extract;

import java.util.List;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Source;
import jp.keikaku.document.UnreadableReason;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.PageSource;
import jp.keikaku.pdf.PdfReader;
import jp.keikaku.pdf.UnreadablePdfException;
import jp.keikaku.structure.PlanReader;
import jp.keikaku.structure.Vocabulary;
import jp.keikaku.text.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a PDF into records. Stateless: one instance serves any number of threads. */
public final class Extractor {
  /**
   * Of the reading, raised whenever the records of some document become others: archives read again
   * what was read by another version. {@code ExtractorVersionTest} says when it is time.
   */
  public static final String VERSION = "2";

  private final PageSource pages;
  private final LayoutReader layoutReader;
  private final PlanReader planReader;
  private final Vocabulary vocabulary;

  /** Reads with the labels that plans commonly use. */
  public Extractor() {
    this(Vocabulary.standard());
  }

  /** Reads with the labels of this vocabulary. */
  public Extractor(Vocabulary vocabulary) {
    this(new PdfReader(), vocabulary);
  }

  /** Reads pages of another source than what a PDF draws. */
  public Extractor(PageSource pages, Vocabulary vocabulary) {
    this.pages = pages;
    this.layoutReader = new LayoutReader(LayoutSettings.standard(), vocabulary::headsColumn);
    this.vocabulary = vocabulary;
    this.planReader = new PlanReader(vocabulary);
  }

  /**
   * Why lines of a document are headings or none, and what its tables are.
   *
   * @param pdf the whole file, which {@link #extract} reads
   * @return a line each: page, what it is with the evidence, and what it says, parted by tabs
   * @throws ExtractionException where the file gives no records at all
   */
  public List<String> explain(byte[] pdf) throws ExtractionException {
    try {
      return planReader.explain(layoutReader.read(pages.read(pdf)));
    } catch (UnreadablePdfException e) {
      throw new ExtractionException(e.reason(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a document.
   *
   * @param fileName name without folders, for {@code source.fileName}
   * @param file the whole file: a PDF, or a law in 法令標準XML
   * @return the records; a document that is no plan gives sections, paragraphs and tables
   * @throws ExtractionException where the file gives no records at all
   */
  public Edition extract(String fileName, byte[] file) throws ExtractionException {
    try {
      if (LawXmlFile.isOne(file)) {
        return LawXmlFile.read(source(fileName, file, 0, null), file);
      }
      DocumentContent content = pages.read(file);
      DocumentLayout layout = layoutReader.read(content);
      Source source = source(fileName, file, content.pages().size(), content.producer());
      return planReader.read(content, layout, source);
    } catch (UnreadablePdfException e) {
      throw new ExtractionException(e.reason(), String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new ExtractionException(UnreadableReason.TOO_LARGE, e);
    } catch (RuntimeException | LinkageError e) {
      // A fault of our own must not take the files beside this one with it.
      throw new ExtractionException(UnreadableReason.FAULT, e);
    }
  }

  /** Digest of the labels that it reads with besides the standard ones, or null. */
  public @Nullable String vocabulary() {
    return vocabulary.digest();
  }

  private Source source(String fileName, byte[] file, int pages, @Nullable String producer) {
    return new Source(
        fileName, Sha256.of(file), pages, producer, file.length, vocabulary(), VERSION);
  }
}
