package jp.keikaku.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import jp.keikaku.analysis.WordAnalyzer;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    SilentLibraries.install();
    if (arguments.length > 0 && arguments[0].equals("search")) {
      WordAnalyzer.loadDictionaryBeside();
    }
    Terminal terminal =
        new Terminal(
            new AnswerStream(new FileOutputStream(FileDescriptor.out)),
            new AnswerStream(new FileOutputStream(FileDescriptor.err)),
            Boolean.getBoolean("keikaku.stdout.terminal"),
            Boolean.getBoolean("keikaku.stderr.terminal"),
            Locale.getDefault(Locale.Category.DISPLAY));
    int code = KeikakuCommand.run(terminal, System.getenv(), arguments);
    System.exit(code);
  }
}
