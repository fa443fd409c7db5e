package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files of an export: all of them are whole before the first comes to its place. Mutable. */
final class ExportFiles {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Names in small letters: some file systems do not tell them apart. */
  private final Set<String> taken = new HashSet<>();

  /**
   * Adds a file; where its name is taken, a number tells it from the others.
   *
   * @param title what its name is made from
   * @param ending how its name ends, such as {@code .csv}
   */
  void add(String title, String ending, byte[] bytes) {
    String name = FileNames.of(title, ending);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = FileNames.of(title, "_" + i + ending);
    }
    files.put(name, bytes);
  }

  /**
   * Writes them into a folder, which is made where need be. Where one cannot be written, the folder
   * is left as it was.
   *
   * @return the files
   * @throws FileSystemException where they cannot be written; it says so where some are new already
   */
  List<Path> write(Path folder) throws IOException {
    boolean made = !Files.exists(folder);
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (String name : files.keySet()) {
        if (Files.isDirectory(folder.resolve(name))) {
          throw new FileSystemException(name, null, name + " is a folder");
        }
      }
      Path staged = Files.createTempDirectory(folder, ".keikaku-");
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Files.write(staged.resolve(file.getKey()), file.getValue());
        }
        for (String name : files.keySet()) {
          Path target = folder.resolve(name);
          Files.move(staged.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
          written.add(target);
        }
      } finally {
        for (String name : files.keySet()) {
          Files.deleteIfExists(staged.resolve(name));
        }
        Files.deleteIfExists(staged);
      }
    } catch (IOException e) {
      if (made && written.isEmpty()) {
        Files.deleteIfExists(folder);
      }
      IOException named = OutputFile.naming(folder, e);
      throw written.isEmpty()
          ? named
          : new FileSystemException(
              folder.toString(),
              null,
              named.getMessage() + "; new: " + written.size() + "/" + files.size());
    }
    return List.copyOf(written);
  }
}
