package jp.keikaku.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Source;
import jp.keikaku.document.UnreadableReason;
import jp.keikaku.law.BylawLinks;
import jp.keikaku.law.amendment.Amendments;
import jp.keikaku.law.xml.LawXmlDocument;
import jp.keikaku.law.xml.LawXmlException;
import jp.keikaku.law.xml.LawXmlReader;

/** A law in 法令標準XML as the edition that a PDF of it would give, without pages and places. */
final class LawXmlFile {
  /** The head of a PDF may stand behind so many bytes of something else. */
  private static final int HEAD = 1024;

  private LawXmlFile() {}

  /** Whether the bytes begin as XML does, and no PDF begins soon behind that. */
  static boolean isOne(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return head.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").startsWith("<")
        && !head.contains("%PDF-");
  }

  /** What the law says; what the records do not hold of it is a diagnostic. */
  static Edition read(Source source, byte[] xml) throws ExtractionException {
    LawXmlDocument law;
    try {
      law = LawXmlReader.read(xml);
    } catch (LawXmlException e) {
      boolean named = source.fileName().toLowerCase(Locale.ROOT).endsWith(".xml");
      throw new ExtractionException(
          named ? UnreadableReason.NOT_LAW_XML : UnreadableReason.NOT_A_PDF, e);
    }
    Bylaw bylaw = Amendments.in(BylawLinks.in(List.of(law.bylaw())).getFirst()).bylaw();
    List<Diagnostic> notCovered =
        law.notCovered().entrySet().stream()
            .map(
                left ->
                    Diagnostic.of(
                        DiagnosticKind.LAW_XML_NOT_COVERED,
                        List.of(),
                        Map.of("text", left.getKey(), "count", left.getValue().toString())))
            .toList();
    return Edition.of(source, Edition.Imprint.of(bylaw.title().value()))
        .withBylaws(List.of(bylaw))
        .withReading(Edition.Reading.NONE.withDiagnostics(notCovered));
  }
}
