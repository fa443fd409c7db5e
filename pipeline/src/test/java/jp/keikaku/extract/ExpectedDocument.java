package jp.keikaku.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.files.Documents;

/**
 * A PDF with the records that a person read off its pages.
 *
 * <p>Dropping both into a folder is enough: {@code expected.json} holds for every PDF of its
 * folder, {@code NAME.expected.json} for {@code NAME.pdf} and for every other print {@code
 * NAME.*.pdf}.
 *
 * @param expected the records; a file may name as few fields as it likes
 * @param pdf one print
 */
public record ExpectedDocument(Path expected, Path pdf) {
  private static final String WHOLE_FOLDER = "expected.json";
  private static final String ENDING = ".expected.json";

  /** All documents of a folder and its subfolders, by path; none where there is no such folder. */
  public static List<ExpectedDocument> below(Path folder) {
    return in(folder, folder);
  }

  /** The same, where the PDFs lie in another folder than the files that name them. */
  public static List<ExpectedDocument> in(Path expectedFiles, Path pdfs) {
    if (!Files.isDirectory(expectedFiles) || !Files.isDirectory(pdfs)) {
      return List.of();
    }
    try {
      return inFolders(expectedFiles.toRealPath(), pdfs.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ExpectedDocument> inFolders(Path expectedFiles, Path pdfs)
      throws IOException {
    List<Path> prints = Documents.pdfsBelow(pdfs);
    try (Stream<Path> files = Files.walk(expectedFiles)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(WHOLE_FOLDER))
          .sorted()
          .flatMap(
              file ->
                  prints.stream()
                      .filter(print -> holdsFor(file, print, expectedFiles, pdfs))
                      .map(print -> new ExpectedDocument(file, print)))
          .toList();
    }
  }

  private static boolean holdsFor(Path expected, Path print, Path expectedFiles, Path pdfs) {
    Path folder = expectedFiles.relativize(expected.resolveSibling(WHOLE_FOLDER));
    boolean sameFolder = folder.equals(pdfs.relativize(print.resolveSibling(WHOLE_FOLDER)));
    String name = expected.getFileName().toString();
    return sameFolder
        && (name.equals(WHOLE_FOLDER)
            || (name.endsWith(ENDING)
                && print
                    .getFileName()
                    .toString()
                    .startsWith(name.substring(0, name.length() - ENDING.length()) + ".")));
  }
}
