package jp.keikaku.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import jp.keikaku.text.SafeText;

/**
 * Where commands write. Standard output carries answers, standard error everything else; both are
 * UTF-8. What a PDF says reaches neither as it is: it could steer the terminal.
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

  /** Prints an answer for people or a text; only {@link Ink} may steer the terminal. */
  void print(String answer) {
    out.print(outIsTerminal ? Ink.safe(answer) : SafeText.of(answer));
  }

  /** Prints an answer for programs. */
  void printJson(String json) {
    out.print(SafeText.json(json));
  }

  /** Says something to the person beside the answer. */
  void say(String message) {
    out.flush();
    err.println(SafeText.of(message));
    err.flush();
  }

  /** Writes what is buffered. */
  void flush() {
    out.flush();
    err.flush();
  }

  /** Why not all of the answer could be written, as far as that is known; empty where it was. */
  Optional<String> failure() {
    return out.checkError()
        ? Optional.of(out instanceof AnswerStream answers ? answers.reason() : "")
        : Optional.empty();
  }
}
