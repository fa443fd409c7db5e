package jp.keikaku.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Sets what the clock and chance put into a PDF, its dates and its file identifier, in place, so
 * that the same print twice is the same file. Works where these are not compressed; no byte moves.
 */
final class FixedStamps {
  private static final Pattern DATE = Pattern.compile("\\(D:\\d{14}");

  /** An identifier or checksum of 32 hexadecimal digits, as LibreOffice's trailer holds them. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("(?<=/ID \\[ <|>\\n<|/DocChecksum /)[0-9A-F]{32}");

  private FixedStamps() {}

  static void in(Path pdf) throws IOException {
    String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    String dated = DATE.matcher(bytes).replaceAll("(D:20220301000000");
    String unnamed = IDENTIFIER.matcher(dated).replaceAll("");
    String name =
        UUID.nameUUIDFromBytes(unnamed.getBytes(StandardCharsets.ISO_8859_1))
            .toString()
            .replace("-", "")
            .toUpperCase(Locale.ROOT);
    String fixed = IDENTIFIER.matcher(dated).replaceAll(name);
    Files.writeString(pdf, fixed, StandardCharsets.ISO_8859_1);
  }
}
