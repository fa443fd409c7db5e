package jp.keikaku.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import jp.keikaku.text.SafeText;
import jp.keikaku.text.Sha256;

/** Names of files that are made from titles. */
final class FileNames {
  /** Bytes of UTF-8 that the file systems of Linux, macOS and Windows all take. */
  private static final int LONGEST = 255;

  /** Hexadecimal digits that tell apart two titles which are cut to the same beginning. */
  private static final int DIGITS = 8;

  private FileNames() {}

  /**
   * A name that every file system takes: NFKC, {@code _} for white space and for what parts folders
   * or is forbidden in Windows; cut between characters, where it is too long, with digits of the
   * whole title's digest behind.
   *
   * @param title what the file holds
   * @param ending how the name ends, such as {@code .xml}
   */
  static String of(String title, String ending) {
    String name =
        Normalizer.normalize(SafeText.of(title), Normalizer.Form.NFKC)
            .replaceAll("[/\\\\<>:\"|?*\\s]+", "_")
            .replaceFirst("^\\.+", "_");
    if (bytes(name + ending) <= LONGEST) {
      return name + ending;
    }
    String digest = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    String rest = "~" + digest + ending;
    return beginning(name, LONGEST - bytes(rest)) + rest;
  }

  private static String beginning(String name, int mostBytes) {
    StringBuilder beginning = new StringBuilder();
    int taken = 0;
    for (int codePoint : name.codePoints().toArray()) {
      String character = Character.toString(codePoint);
      taken += bytes(character);
      if (taken > mostBytes) {
        break;
      }
      beginning.append(character);
    }
    return beginning.toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
