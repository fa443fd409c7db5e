package jp.keikaku.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a printing program and waits for it. */
final class Command {
  /** 2022-03-01, for programs that take their clock from SOURCE_DATE_EPOCH. */
  private static final String FIXED_CLOCK = "1646092800";

  private static final int SECONDS = 120;

  private Command() {}

  /** Runs the program in {@code directory}; anything but exit code 0 is an exception. */
  static void run(Path directory, List<String> command) throws IOException {
    Path log = Files.createTempFile("press", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("SOURCE_DATE_EPOCH", FIXED_CLOCK);
    builder.environment().put("TZ", "UTC");
    Process process = builder.start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("took more than " + SECONDS + " s: " + command);
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + command, interrupted);
    }
    String output = Files.readString(log, StandardCharsets.UTF_8);
    Files.delete(log);
    if (process.exitValue() != 0) {
      throw new IOException(command + " failed:\n" + output);
    }
  }

  /** Deletes a directory of temporary files with all that is in it. */
  static void delete(Path directory) throws IOException {
    try (var paths = Files.walk(directory)) {
      paths
          .sorted(java.util.Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.deleteIfExists(path);
                } catch (IOException exception) {
                  throw new UncheckedIOException(exception);
                }
              });
    }
  }
}
