package jp.keikaku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a command writes its result: the file of {@code --output}, else standard output. */
final class OutputFile {
  private OutputFile() {}

  static void write(@Nullable Path file, Context context, String text) throws IOException {
    if (file == null) {
      context.terminal().print(text);
    } else {
      replace(file, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * A file that is there stays as it is until the new one is whole.
   *
   * @throws IOException which names the file
   */
  static void replace(Path target, byte[] bytes) throws IOException {
    try {
      Path file =
          Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes); // A device or a pipe is not replaced.
        return;
      }
      Path staged = file.resolveSibling(".keikaku-" + ProcessHandle.current().pid() + ".part");
      try {
        Files.write(staged, bytes);
        Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(staged);
      }
    } catch (IOException e) {
      throw naming(target, e);
    }
  }

  /** The same failure, of the file that the person named. */
  static IOException naming(Path target, IOException failure) {
    String name = target.toString();
    IOException named =
        switch (failure) {
          case NoSuchFileException missing -> new NoSuchFileException(name);
          case AccessDeniedException denied -> new AccessDeniedException(name);
          case FileSystemException other ->
              new FileSystemException(name, null, Failures.reason(other));
          default -> new FileSystemException(name, null, String.valueOf(failure.getMessage()));
        };
    named.initCause(failure);
    return named;
  }
}
