package jp.keikaku.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Where commands write. Standard output carries answers, standard error everything else; both are
 * UTF-8.
 *
 * @param out standard output, buffered
 * @param err standard error
 * @param outIsTerminal whether a person reads {@code out}, so that hits may be coloured
 * @param errIsTerminal whether a person reads {@code err}, so that progress may be drawn
 * @param locale language of messages
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, Locale locale) {
  /** What is said to people, in their language. */
  public Messages messages() {
    return new Messages(locale);
  }

  /** Says something to the person beside the answer. */
  void say(String message) {
    out.flush();
    err.println(message);
    err.flush();
  }

  /** Writes what is buffered. */
  void flush() {
    out.flush();
    err.flush();
  }
}
