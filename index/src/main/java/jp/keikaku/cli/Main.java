package jp.keikaku.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.keikaku.analysis.WordAnalyzer;

/** Starts the command line. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs a command and ends the process with its exit code: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    SilentLibraries.install();
    if (arguments.length > 0 && arguments[0].equals("search")) {
      WordAnalyzer.loadDictionaryBeside();
    }
    Terminal terminal =
        new Terminal(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            Boolean.getBoolean("keikaku.stdout.terminal"),
            Boolean.getBoolean("keikaku.stderr.terminal"),
            Locale.getDefault(Locale.Category.DISPLAY));
    int code = KeikakuCommand.run(terminal, System.getenv(), arguments);
    terminal.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
