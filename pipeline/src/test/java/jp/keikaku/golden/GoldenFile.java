package jp.keikaku.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares an output with a committed file. Run with {@code -Dkeikaku.golden=rewrite} ({@code make
 * golden}), it writes the file instead; the difference is then read before it is committed.
 */
public final class GoldenFile {
  private static final String SWITCH = "keikaku.golden";

  private GoldenFile() {}

  /**
   * Fails where the file at {@code path}, relative to the module's folder, is not exactly {@code
   * actual}, or does not exist.
   */
  public static void check(Path path, String actual) {
    check(path, actual, isRewriting());
  }

  static void check(Path path, String actual, boolean rewrite) {
    try {
      if (rewrite) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, actual);
        return;
      }
      assertThat(path).as("golden file; `make golden` writes it").isRegularFile();
      assertThat(actual)
          .as("%s; if the new output is right, run `make golden` and read the difference", path)
          .isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether golden files are being rewritten, so that no comparison takes place. */
  static boolean isRewriting() {
    return "rewrite".equals(System.getProperty(SWITCH));
  }
}
