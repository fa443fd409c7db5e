package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Sets pages with the project's own small typesetter and writes them with PDFBox. */
final class PdfBoxPrinter implements Printer {
  private static final long DOCUMENT_ID = 20220301L;

  @Override
  public void print(String title, List<Block> blocks, PrintStyle style, Path pdf)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      try (Typesetter typesetter = new Typesetter(document, style)) {
        blocks.forEach(typesetter::set);
      }
      Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      date.clear();
      date.set(2022, Calendar.MARCH, 1);
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle(title);
      information.setProducer("Apache PDFBox");
      information.setCreationDate(date);
      information.setModificationDate(date);
      document.setDocumentId(DOCUMENT_ID);
      document.save(pdf.toFile());
    }
  }
}
