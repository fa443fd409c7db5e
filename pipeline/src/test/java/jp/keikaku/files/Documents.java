package jp.keikaku.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of documents, found from wherever in the project a program runs. */
public final class Documents {
  private Documents() {}

  /** The project's own fixtures. */
  public static Path fixtures() {
    return root().resolve("fixtures");
  }

  /** Data files of the pipeline's tests. */
  public static Path testResources() {
    return root().resolve("pipeline/src/test/resources");
  }

  /** Documents beside the project, which need not be there. */
  public static Path shared() {
    return root().resolveSibling("shared");
  }

  /** All PDFs of a folder and its subfolders, by path; none where there is no such folder. */
  public static List<Path> pdfsBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Documents::isPdf).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPdf(Path file) {
    return file.getFileName().toString().endsWith(".pdf") && Files.isRegularFile(file);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("pipeline/pom.xml"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException(
            "not run inside the project: " + Path.of("").toAbsolutePath());
      }
      folder = parent;
    }
    return folder;
  }
}
