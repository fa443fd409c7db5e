package jp.keikaku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a command writes its result: the file of {@code --output}, else standard output. */
final class OutputFile {
  private OutputFile() {}

  static void write(@Nullable Path file, Context context, String text) throws IOException {
    if (file == null) {
      context.terminal().out().print(text);
    } else {
      replace(file, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A file that is there stays as it is until the new one is whole. */
  static void replace(Path target, byte[] bytes) throws IOException {
    boolean special = Files.exists(target) && !Files.isRegularFile(target);
    if (special || Files.isSymbolicLink(target)) {
      Files.write(target, bytes);
      return;
    }
    Path staged = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(staged, bytes);
      Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(staged);
    }
  }
}
