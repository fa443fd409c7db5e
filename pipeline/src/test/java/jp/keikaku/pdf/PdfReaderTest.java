package jp.keikaku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd and hostile files: each ends soon, with pages and a word, or with one reason. */
final class PdfReaderTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String FONT =
      "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times >> >>";

  /** A file of these objects, numbered from 1, of which the first is the catalogue. */
  private static byte[] pdf(String... objects) {
    return trailed("", objects);
  }

  /** A file whose trailer says something more. */
  private static byte[] trailed(String trailer, String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int count = objects.length + 1;
    String end =
        "xref\n0 %d\n0000000000 65535 f \n%strailer << /Root 1 0 R /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(count, table, count, trailer, file.length());
    return file.append(end).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stream(String dictionary, String content) {
    return "<< %s /Length %d >>\nstream\n%s\nendstream"
        .formatted(dictionary, content.length(), content);
  }

  /** A page with these resources, and the objects 4 and later. */
  private static byte[] page(String resources, String content, String... more) {
    String[] objects = new String[4 + more.length];
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
    objects[1] = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
    objects[2] =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R /Resources << "
            + resources
            + " >> >>";
    objects[3] = stream("", content);
    System.arraycopy(more, 0, objects, 4, more.length);
    return pdf(objects);
  }

  private static String words(String text) {
    return "BT /F 10 Tf 20 100 Td (" + text + ") Tj ET";
  }

  private static DocumentContent read(byte[] pdf) {
    return assertTimeoutPreemptively(SOON, () -> new PdfReader().read(pdf));
  }

  private static String text(DocumentContent content) {
    return content.pages().stream()
        .flatMap(page -> page.glyphs().stream())
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  private static List<String> codes(DocumentContent content) {
    return content.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static void assertRefused(byte[] pdf, UnreadableReason reason) {
    assertThatExceptionOfType(UnreadablePdfException.class)
        .isThrownBy(() -> new PdfReader().read(pdf))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aFormThatDrawsItselfTwiceIsDrawnOnce() {
    byte[] pdf =
        page(
            FONT + " /XObject << /X 5 0 R >>",
            words("seen") + " /X Do",
            stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 200 300] /Resources << /XObject << /X 5 0 R >> >>",
                "/X Do /X Do"));
    DocumentContent content = read(pdf);
    assertThat(text(content)).isEqualTo("seen");
    assertThat(codes(content)).containsExactly("page-broken");
  }

  @Test
  void formsThatDoubleEndAtALimit() {
    String[] forms =
        IntStream.range(5, 36)
            .mapToObj(
                i ->
                    stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 200 300]"
                            + " /Resources << /XObject << /X %d 0 R >> >>".formatted(i + 1),
                        i == 35 ? "" : "/X Do /X Do"))
            .toArray(String[]::new);
    byte[] pdf = page(FONT + " /XObject << /X 5 0 R >>", words("seen") + " /X Do", forms);
    DocumentContent content = read(pdf);
    assertThat(text(content)).isEqualTo("seen");
    assertThat(codes(content)).containsExactly("page-broken");
  }

  @Test
  void widthsOfTwoThousandMillionCharactersTakeNoMemory() {
    byte[] pdf =
        page(
            "/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /M /Encoding /Identity-H"
                + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /M"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>"
                + " /W [1 2000000000 500] /W2 [1 2000000000 -1000 500 880] >>] >> >>",
            "BT /F 10 Tf 20 100 Td <0022> Tj ET");
    assertThat(text(read(pdf))).isEqualTo("A");
  }

  @Test
  void aPageThatIsMissingCostsThatPageAndOneOfAnotherTypeNone() {
    byte[] pdf =
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 2 /Kids [9 0 R 3 0 R] >>",
            "<< /Type /Font /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R /Resources << "
                + FONT
                + " >> >>",
            stream("", words("seen")));
    DocumentContent content = read(pdf);
    assertThat(content.pages()).hasSize(2);
    assertThat(content.pages().getLast().glyphs()).hasSize(4);
    assertThat(codes(content)).containsExactly("page-broken");
  }

  @Test
  void aCropBoxBesideThePageIsNone() {
    byte[] pdf =
        new String(page(FONT, words("seen")), StandardCharsets.ISO_8859_1)
            .replace("/MediaBox", "/CropBox [700 700 900 900] /MediaBox")
            .getBytes(StandardCharsets.ISO_8859_1);
    DocumentContent content = read(pdf);
    assertThat(text(content)).isEqualTo("seen");
    assertThat(content.pages().getFirst().width()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 2000, 50_000})
  void bytesBeforeAndBehindAreNoPartOfIt(int count) {
    byte[] pdf = page(FONT, words("seen"));
    byte[] padded = new byte[pdf.length + 2 * count];
    System.arraycopy(pdf, 0, padded, count, pdf.length);
    DocumentContent content = read(padded);
    assertThat(text(content)).isEqualTo("seen");
    assertThat(codes(content)).isEqualTo(count > 1024 ? List.of("bytes-outside") : List.of());
  }

  @Test
  void whatIsCutOffIsRefused() {
    byte[] pdf = page(FONT, words("seen"));
    assertRefused(java.util.Arrays.copyOf(pdf, pdf.length / 2), UnreadableReason.BROKEN);
    String appended =
        new String(pdf, StandardCharsets.ISO_8859_1) + "9 0 obj\n<< /Type /Page >>\nendobj";
    assertRefused(appended.getBytes(StandardCharsets.ISO_8859_1), UnreadableReason.BROKEN);
    assertRefused(new byte[0], UnreadableReason.EMPTY);
    assertRefused("words".getBytes(StandardCharsets.ISO_8859_1), UnreadableReason.NOT_A_PDF);
  }

  @Test
  void encryptionForCertificatesIsNamed() {
    byte[] pdf =
        trailed(
            "/ID [<00> <00>] /Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4"
                + " /V 2 /Length 128 /Recipients [<00>] >>",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 0 /Kids [] >>");
    assertRefused(pdf, UnreadableReason.CERTIFICATE);
  }

  @Test
  void controlCharactersOfAFontAreSpacesOrLeftOut() {
    String map =
        """
        begincmap
        1 begincodespacerange <00> <FF> endcodespacerange
        4 beginbfchar
        <01> <0003>
        <02> <8A08001B>
        <03> <202E753B>
        <04> <FFFE>
        endbfchar
        endcmap
        """;
    byte[] pdf =
        page(
            "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times /ToUnicode 5 0 R"
                + " /FirstChar 1 /LastChar 4 /Widths [500 500 500 500] >> >>",
            "BT /F 10 Tf 20 100 Td <0201030104> Tj ET",
            stream("", map));
    assertThat(text(read(pdf))).isEqualTo("計 画  ");
  }
}
