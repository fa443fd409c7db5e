package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.compare.Run.Operation;
import jp.keikaku.text.Width;

/**
 * Lets no change begin or end inside a word: 更新 became 刷新, not 更 in it 刷; 2022 became 2023, not its
 * last digit. What is a word is told by the writing alone: a number, a word of Latin letters or of
 * katakana, and two ideographs of which one was replaced. No dictionary is asked, so that a
 * comparison does not wait for one.
 */
final class WordRuns {
  private WordRuns() {}

  /** How a character is written, as far as words are told by it. */
  private enum Script {
    LATIN_OR_DIGIT,
    KATAKANA,
    IDEOGRAPH,
    OTHER
  }

  /** What went and what came between two common stretches. Mutable. */
  private static final class Change {
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    boolean isEmpty() {
      return deleted.isEmpty() && inserted.isEmpty();
    }

    void addBoth(String common) {
      deleted.append(common);
      inserted.append(common);
    }
  }

  /** The same runs, wider where they cut a word; in each change, what went comes first. */
  static List<Run> of(List<Run> runs) {
    List<Run> wide = new ArrayList<>();
    Change open = new Change();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      switch (run.operation()) {
        case DELETED -> open.deleted.append(run.text());
        case INSERTED -> open.inserted.append(run.text());
        case SAME -> open = common(run.text(), open, changeAfter(runs, i), wide);
      }
    }
    close(open, wide);
    return List.copyOf(wide);
  }

  /** Writes a common stretch, less what belongs to words that change before or behind it. */
  private static Change common(String text, Change before, Change behind, List<Run> wide) {
    int start = before.isEmpty() ? 0 : wordAtStart(text, before);
    int end = behind.isEmpty() ? text.length() : text.length() - wordAtEnd(text, behind);
    if (start >= end) {
      before.addBoth(text);
      return before;
    }
    before.addBoth(text.substring(0, start));
    close(before, wide);
    wide.add(new Run(Operation.SAME, text.substring(start, end)));
    Change next = new Change();
    next.addBoth(text.substring(end));
    return next;
  }

  private static Change changeAfter(List<Run> runs, int index) {
    Change change = new Change();
    for (int i = index + 1; i < runs.size() && runs.get(i).operation() != Operation.SAME; i++) {
      Run run = runs.get(i);
      (run.operation() == Operation.DELETED ? change.deleted : change.inserted).append(run.text());
    }
    return change;
  }

  private static void close(Change change, List<Run> wide) {
    if (!change.deleted.isEmpty()) {
      wide.add(new Run(Operation.DELETED, change.deleted.toString()));
    }
    if (!change.inserted.isEmpty()) {
      wide.add(new Run(Operation.INSERTED, change.inserted.toString()));
    }
  }

  private static int wordAtStart(String text, Change change) {
    Script script = script(text.codePointAt(0));
    int length = 0;
    while (length < text.length() && script(text.codePointAt(length)) == script) {
      length += Character.charCount(text.codePointAt(length));
    }
    Script gone = change.deleted.isEmpty() ? null : script(last(change.deleted));
    Script come = change.inserted.isEmpty() ? null : script(last(change.inserted));
    return belongs(script, text.codePointCount(0, length), gone == script, come == script)
        ? length
        : 0;
  }

  private static int wordAtEnd(String text, Change change) {
    Script script = script(last(text));
    int start = text.length();
    while (start > 0 && script(text.codePointBefore(start)) == script) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    Script gone = change.deleted.isEmpty() ? null : script(change.deleted.codePointAt(0));
    Script come = change.inserted.isEmpty() ? null : script(change.inserted.codePointAt(0));
    int length = text.codePointCount(start, text.length());
    return belongs(script, length, gone == script, come == script) ? text.length() - start : 0;
  }

  /** Ideographs are many words in a row: only a single one beside a replaced one is half a word. */
  private static boolean belongs(Script script, int length, boolean gone, boolean come) {
    return switch (script) {
      case LATIN_OR_DIGIT, KATAKANA -> gone || come;
      case IDEOGRAPH -> length == 1 && gone && come;
      case OTHER -> false;
    };
  }

  private static int last(CharSequence text) {
    return Character.codePointBefore(text, text.length());
  }

  private static Script script(int codePoint) {
    if (Character.isIdeographic(codePoint) || codePoint == '々') {
      return Script.IDEOGRAPH;
    }
    String folded = Width.fold(Character.toString(codePoint));
    int plain = folded.isEmpty() ? codePoint : folded.codePointAt(0);
    if (plain < 0x80 && Character.isLetterOrDigit(plain)) {
      return Script.LATIN_OR_DIGIT;
    }
    boolean katakana = Character.UnicodeScript.of(plain) == Character.UnicodeScript.KATAKANA;
    return katakana || plain == 'ー' ? Script.KATAKANA : Script.OTHER;
  }
}
