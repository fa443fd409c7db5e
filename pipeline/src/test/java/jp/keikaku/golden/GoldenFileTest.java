package jp.keikaku.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenFileTest {
  /** A run that rewrites compares nothing, and must not pass for a run of the tests. */
  @Test
  void theTestsDoNotRunWhileGoldenFilesAreRewritten() {
    assertThat(GoldenFile.isRewriting())
        .as("golden files were rewritten: read the difference, then run the tests without the flag")
        .isFalse();
  }

  @Test
  void comparesUnlessItRewrites(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new/golden.txt");
    assertThatThrownBy(() -> GoldenFile.check(file, "一", false))
        .hasMessageContaining("make golden");
    GoldenFile.check(file, "一", true);
    assertThat(Files.readString(file)).isEqualTo("一");
    GoldenFile.check(file, "一", false);
    assertThatThrownBy(() -> GoldenFile.check(file, "一\n", false))
        .hasMessageContaining("make golden");
  }
}
