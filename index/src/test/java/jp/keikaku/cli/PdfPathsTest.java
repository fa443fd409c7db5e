package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPathsTest {
  private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

  @TempDir private Path directory = Path.of("");

  @Test
  void aLinkedFolderThatIsNamedIsFollowedAndOneInsideIsSaid() throws IOException {
    Path real = Files.createDirectories(directory.resolve("real/sub"));
    Path file = Files.createFile(real.resolve("a.PDF"));
    Files.createSymbolicLink(real.resolve("round"), directory.resolve("real"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("real"));
    PdfPaths found = PdfPaths.of(List.of(link), MESSAGES);
    assertThat(found.files()).containsExactly(link.resolve("sub").resolve(file.getFileName()));
    assertThat(found.problems()).isEmpty();
    assertThat(found.notices()).hasSize(1).first().asString().contains("round: a link to a folder");
  }

  @Test
  void aFolderThatCannotBeReadKeepsTheOthersIn() throws IOException {
    Path closed = Files.createDirectory(directory.resolve("closed"));
    Path file = Files.createFile(directory.resolve("z.pdf"));
    assumeTrue(
        closed.toFile().setReadable(false) && !Files.isReadable(closed),
        "skipped: this user may read every folder");
    PdfPaths found = PdfPaths.of(List.of(directory), MESSAGES);
    assertThat(found.files()).containsExactly(file);
    assertThat(found.problems()).hasSize(1).first().asString().contains("closed: no permission");
  }

  @Test
  void aFolderWithoutPdfsIsSaid() throws IOException {
    Files.createFile(directory.resolve("notes.txt"));
    PdfPaths found = PdfPaths.of(List.of(directory), MESSAGES);
    assertThat(found.files()).isEmpty();
    assertThat(found.problems()).hasSize(1).first().asString().contains("there is no PDF");
  }
}
