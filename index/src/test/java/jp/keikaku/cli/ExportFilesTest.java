package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFilesTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void filesOfOneTitleStayApart() throws IOException {
    ExportFiles files = new ExportFiles();
    List.of("要綱", "要綱", "A", "a", "要".repeat(200), "要".repeat(200))
        .forEach(title -> files.add(title, ".xml", title.getBytes(StandardCharsets.UTF_8)));
    List<Path> written = files.write(directory.resolve("new/folder"));
    assertThat(written).hasSize(6).doesNotHaveDuplicates().allMatch(Files::isRegularFile);
    assertThat(written.get(1)).hasFileName("要綱_2.xml");
    assertThat(names(directory.resolve("new/folder"))).hasSize(6);
  }

  @Test
  void whereOneCannotBeWrittenTheFolderIsAsItWas() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("folder"));
    Files.writeString(folder.resolve("a.csv"), "former");
    Files.createDirectories(folder.resolve("b.csv/full"));
    ExportFiles files = new ExportFiles();
    files.add("a", ".csv", new byte[] {1});
    files.add("b", ".csv", new byte[] {2});
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> files.write(folder))
        .withMessageContaining(folder + ": b.csv is a folder");
    assertThat(folder.resolve("a.csv")).hasContent("former");
    assertThat(names(folder)).containsExactlyInAnyOrder("a.csv", "b.csv");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "former");
    ExportFiles files = new ExportFiles();
    files.add("a", ".csv", new byte[] {1});
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> files.write(file))
        .withMessageContaining(file.toString());
    assertThat(file).hasContent("former");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
