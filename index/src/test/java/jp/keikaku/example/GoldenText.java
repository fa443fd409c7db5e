package jp.keikaku.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output held against a committed file; {@code make golden} writes the files anew. */
public final class GoldenText {
  private GoldenText() {}

  /** Fails where the file at {@code path}, relative to the module's folder, says something else. */
  public static void check(Path path, String actual) throws IOException {
    if ("rewrite".equals(System.getProperty("keikaku.golden"))) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, actual);
      return;
    }
    assertThat(path).as("golden file; `make golden` writes it").isRegularFile();
    assertThat(actual)
        .as("%s; if the new output is right, run `make golden` and read the difference", path)
        .isEqualTo(Files.readString(path));
  }
}
