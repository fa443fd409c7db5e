package jp.keikaku.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the references of a text named last: 同条 and 同項 mean it, and {@code 及び第2項} goes on with it.
 * What stands in brackets goes on with the text before them, and the text behind them with what was
 * named before them. Mutable; one per text.
 */
final class NamedBefore {
  /** Words that join a reference to the one before it. */
  private static final Pattern CHAIN =
      Pattern.compile(
          "(?:本文|ただし書|前段|後段)?(?:まで|(?:の規定|に規定する[^、。]{0,10})?)(?:及び|並びに|又は|若しくは|、|，|から|・)?(?:同)?");

  private static final Pattern BRACKETED = Pattern.compile("（[^（）]*）");

  /** The last reference, the last to an article, the last to a paragraph, and where it ended. */
  private record State(
      @Nullable Target last, @Nullable Target article, @Nullable Target paragraph, int end) {}

  private final String text;
  private final Deque<State> outside = new ArrayDeque<>();
  private State now = new State(null, null, null, 0);
  private int reached;

  /** Creates it for a text with full-width brackets. */
  NamedBefore(String text) {
    this.text = text;
  }

  /** Goes on to this index, into brackets and out of them. */
  void moveTo(int index) {
    for (; reached < index; reached++) {
      if (text.charAt(reached) == '（') {
        outside.push(now);
      } else if (text.charAt(reached) == '）' && !outside.isEmpty()) {
        State before = outside.pop();
        now = before.last() == null ? now : before;
      }
    }
  }

  /** Whether a reference at this index goes on with the last one. */
  boolean chainsTo(int index) {
    return now.last() != null
        && now.end() <= index
        && CHAIN.matcher(withoutBrackets(text.substring(now.end(), index))).matches();
  }

  private static String withoutBrackets(String between) {
    String before = between;
    String after = BRACKETED.matcher(before).replaceAll("");
    while (!after.equals(before)) {
      before = after;
      after = BRACKETED.matcher(before).replaceAll("");
    }
    return after;
  }

  /** Notes what a reference meant, and which of its parts were printed. */
  void name(Target target, boolean article, boolean paragraph) {
    now =
        new State(
            target,
            article ? target : now.article(),
            article || paragraph ? target : now.paragraph(),
            now.end());
  }

  /** Notes where a reference ended. */
  void end(int index) {
    now = new State(now.last(), now.article(), now.paragraph(), index);
  }

  @Nullable Target last() {
    return now.last();
  }

  /** The last that named an article. */
  @Nullable Target article() {
    return now.article();
  }

  /** The last that named a paragraph or an article. */
  @Nullable Target paragraph() {
    return now.paragraph();
  }
}
