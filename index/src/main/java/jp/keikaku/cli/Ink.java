package jp.keikaku.cli;

import java.util.List;
import jp.keikaku.compare.Run;

/** Marks what went and what came in a text: coloured on a terminal, else in brackets. */
final class Ink {
  private static final String RED = "\u001b[31;9m";
  private static final String GREEN = "\u001b[32;1m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /** Characters that are shown of a long common stretch beside a change. */
  private static final int CONTEXT = 14;

  private final boolean colours;

  Ink(boolean colours) {
    this.colours = colours;
  }

  String bold(String text) {
    return colours ? BOLD + text + PLAIN : text;
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
