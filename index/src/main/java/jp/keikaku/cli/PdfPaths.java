package jp.keikaku.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files that a person named.
 *
 * @param files each file, and the PDFs of each folder and the folders in it, in order of name
 * @param problems a sentence for each path that gives none
 */
record PdfPaths(List<Path> files, List<String> problems) {
  PdfPaths {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  static PdfPaths of(List<Path> paths, Messages messages) {
    List<Path> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try {
          List<Path> found = inside(path);
          files.addAll(found);
          if (found.isEmpty()) {
            problems.add(messages.of("error.folder-without-pdf", path));
          }
        } catch (IOException e) {
          problems.add(Failures.file(messages, e));
        }
      } else {
        files.add(path);
      }
    }
    return new PdfPaths(files.stream().distinct().toList(), problems);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.filter(Files::isRegularFile).filter(PdfPaths::isPdf).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isPdf(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
  }
}
