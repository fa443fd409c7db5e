package jp.keikaku.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.compare.Run;
import jp.keikaku.text.SafeText;

/** Marks what went and what came in a text: coloured on a terminal, else in brackets. */
final class Ink {
  /** Begins with a reset, so that no other program writes the same: {@link #safe} lets it pass. */
  private static final String RED = "\u001b[0;31;9m";

  private static final String GREEN = "\u001b[0;32;1m";
  private static final String YELLOW = "\u001b[0;1;33m";
  private static final String BOLD = "\u001b[0;1m";
  private static final String PLAIN = "\u001b[0m";

  private static final Pattern OWN =
      Pattern.compile(
          Stream.of(RED, GREEN, YELLOW, BOLD, PLAIN)
              .map(Pattern::quote)
              .collect(Collectors.joining("|")));

  /** Characters that are shown of a long common stretch beside a change. */
  private static final int CONTEXT = 14;

  private final boolean colours;

  Ink(boolean colours) {
    this.colours = colours;
  }

  /** A text in which nothing but what this class writes steers the terminal. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    Matcher own = OWN.matcher(text);
    int end = 0;
    while (own.find()) {
      safe.append(SafeText.of(text.substring(end, own.start()))).append(own.group());
      end = own.end();
    }
    return safe.append(SafeText.of(text.substring(end))).toString();
  }

  String bold(String text) {
    return colours ? BOLD + text + PLAIN : text;
  }

  /** What was looked for. */
  String hit(String text) {
    return colours ? YELLOW + text + PLAIN : "«" + text + "»";
  }

  /** The runs as one line; long common stretches are shortened. */
  String of(List<Run> runs) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      String text = run.text().replace('\n', ' ');
      switch (run.operation()) {
        case SAME -> line.append(shortened(text, i == 0, i == runs.size() - 1));
        case DELETED -> line.append(colours ? RED + text + PLAIN : "[-" + text + "-]");
        case INSERTED -> line.append(colours ? GREEN + text + PLAIN : "{+" + text + "+}");
      }
    }
    return line.toString();
  }

  private static String shortened(String text, boolean first, boolean last) {
    int kept = first || last ? CONTEXT : 2 * CONTEXT;
    if (text.codePointCount(0, text.length()) <= kept + 1) {
      return text;
    }
    String head = first ? "" : text.substring(0, text.offsetByCodePoints(0, CONTEXT));
    String tail = last ? "" : text.substring(text.offsetByCodePoints(text.length(), -CONTEXT));
    return head + "…" + tail;
  }
}
