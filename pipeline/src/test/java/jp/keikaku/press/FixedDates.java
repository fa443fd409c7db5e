package jp.keikaku.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Sets the dates in a PDF to 2022-03-01 in place, so that the same print twice is the same file.
 * Works where the document information is not compressed; no byte moves.
 */
final class FixedDates {
  private static final Pattern DATE = Pattern.compile("\\(D:\\d{14}");

  private FixedDates() {}

  static void in(Path pdf) throws IOException {
    String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    String fixed = DATE.matcher(bytes).replaceAll("(D:20220301000000");
    Files.writeString(pdf, fixed, StandardCharsets.ISO_8859_1);
  }
}
