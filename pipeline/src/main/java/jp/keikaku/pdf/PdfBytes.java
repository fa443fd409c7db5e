package jp.keikaku.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.UnreadableReason;

/** A PDF without the bytes that a download or a mail put before or behind it. */
final class PdfBytes {
  /** A PDF begins within this many bytes, or the file is something that holds PDFs. */
  private static final int HEAD = 65_536;

  /** Fewer bytes outside are line ends and padding of no interest. */
  private static final int FEW = 1024;

  private final byte[] pdf;
  private final int outside;

  private PdfBytes(byte[] pdf, int outside) {
    this.pdf = pdf;
    this.outside = outside;
  }

  /** From {@code %PDF-} to the last {@code %%EOF}. */
  byte[] pdf() {
    return pdf;
  }

  /**
   * Finds the PDF among the bytes of a file.
   *
   * @throws UnreadablePdfException where there is none, or one that is cut off
   */
  static PdfBytes of(byte[] file) throws UnreadablePdfException {
    if (file.length == 0) {
      throw new UnreadablePdfException(UnreadableReason.EMPTY, "0 bytes");
    }
    int start = latin(file, 0, HEAD).indexOf("%PDF-");
    if (start < 0) {
      throw new UnreadablePdfException(UnreadableReason.NOT_A_PDF, "no %PDF- at the beginning");
    }
    int end = Math.max(start, lastIndexOf("%%EOF", file) + "%%EOF".length());
    String rest = latin(file, end, file.length - end);
    if (end == start || holdsObjects(rest)) {
      // What was appended last, or the whole file, lacks its end.
      if (!rest.contains("startxref")) {
        throw new UnreadablePdfException(
            UnreadableReason.BROKEN, "cut off: no startxref at the end");
      }
      end = file.length;
    }
    boolean whole = start == 0 && file.length - end <= FEW;
    return whole
        ? new PdfBytes(file, 0)
        : new PdfBytes(Arrays.copyOfRange(file, start, end), start + file.length - end);
  }

  private static boolean holdsObjects(String rest) {
    return rest.contains("endobj") || rest.contains(" obj") || rest.contains("stream");
  }

  private static int lastIndexOf(String word, byte[] file) {
    byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
    int at = file.length - sought.length;
    while (at >= 0 && !Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
      at--;
    }
    return at;
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(
        bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
  }

  /** How many bytes were left out, where they are more than padding. */
  List<Diagnostic> diagnostics() {
    return outside <= FEW
        ? List.of()
        : List.of(
            Diagnostic.of(
                DiagnosticKind.BYTES_OUTSIDE, List.of(), Map.of("count", String.valueOf(outside))));
  }
}
