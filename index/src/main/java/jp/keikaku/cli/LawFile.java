package jp.keikaku.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.document.Source;
import jp.keikaku.export.lawxml.LawXmlDocument;
import jp.keikaku.export.lawxml.LawXmlException;
import jp.keikaku.export.lawxml.LawXmlReader;
import jp.keikaku.law.BylawLinks;
import jp.keikaku.text.Sha256;

/** A bylaw in 法令標準XML as the edition that a PDF of it would give, without pages and places. */
final class LawFile {
  private LawFile() {}

  /** Whether a file is read as law XML: by the end of its name. */
  static boolean isMeant(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /**
   * What the file says; what the records cannot hold is a diagnostic.
   *
   * @throws Failure with one sentence for the person, where it is no law XML
   */
  static Edition read(Path file, byte[] xml, Messages messages) throws Failure {
    LawXmlDocument law;
    try {
      law = LawXmlReader.read(xml);
    } catch (LawXmlException e) {
      throw new Failure(messages.of("error.not-law-xml", file, String.valueOf(e.getMessage())));
    }
    Bylaw bylaw = BylawLinks.in(List.of(law.bylaw())).getFirst();
    return Edition.of(
            new Source(String.valueOf(file.getFileName()), Sha256.of(xml), 0, null, xml.length),
            Edition.Imprint.of(bylaw.title().value()))
        .withBylaws(List.of(bylaw))
        .withReading(Edition.Reading.NONE.withDiagnostics(notCovered(law.notCovered())));
  }

  private static List<Diagnostic> notCovered(SortedMap<String, Integer> left) {
    return left.entrySet().stream()
        .map(
            each ->
                new Diagnostic(
                    Level.INFO,
                    "law-xml-not-covered",
                    "The records do not hold " + each.getKey() + " (" + each.getValue() + ").",
                    List.of(),
                    Map.of("what", each.getKey(), "count", each.getValue().toString())))
        .toList();
  }
}
