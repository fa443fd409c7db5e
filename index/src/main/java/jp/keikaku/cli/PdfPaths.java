package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The files that a person named.
 *
 * @param files each file, and the PDFs of each folder and the folders in it, in order of name
 * @param problems a sentence for each path that gives none
 * @param notices a sentence for each linked folder that was passed over
 */
record PdfPaths(List<Path> files, List<String> problems, List<String> notices) {
  PdfPaths {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  static PdfPaths of(List<Path> paths, Messages messages) {
    Walk walk = new Walk(messages);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        int before = walk.files.size() + walk.problems.size();
        walk.folder(path);
        if (walk.files.size() + walk.problems.size() == before) {
          walk.problems.add(messages.of("error.folder-without-pdf", path));
        }
      } else {
        walk.files.add(path);
      }
    }
    return new PdfPaths(walk.files.stream().distinct().toList(), walk.problems, walk.notices);
  }

  /** Goes through folders; one that cannot be read keeps none of the others out. */
  private static final class Walk {
    private final Messages messages;
    private final List<Path> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private Walk(Messages messages) {
      this.messages = messages;
    }

    /** A folder that a person named may be a link; in it, links could lead round and round. */
    private void folder(Path folder) {
      for (Path entry : entries(folder)) {
        if (!Files.isDirectory(entry)) {
          if (isPdf(entry) && (Files.isRegularFile(entry) || !Files.exists(entry))) {
            files.add(entry);
          }
        } else if (Files.isSymbolicLink(entry)) {
          notices.add(messages.of("notice.linked-folder", entry));
        } else {
          folder(entry);
        }
      }
    }

    private List<Path> entries(Path folder) {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (DirectoryIteratorException e) {
        problems.add(Failures.file(messages, Objects.requireNonNull(e.getCause())));
      } catch (IOException e) {
        problems.add(Failures.file(messages, e));
      }
      return entries.stream().sorted().toList();
    }

    private static boolean isPdf(Path file) {
      return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
  }
}
