package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause of an amending sentence, by indices of its skeleton.
 *
 * @param from index of its first character
 * @param to index of its verb
 * @param end index after its verb
 */
record Clause(Verb verb, int from, int to, int end) {
  private static final Pattern VERB =
      Pattern.compile(
          "(改め|加え|削り|削除し|とし|繰り?下げ|繰り?上げ|付し|移し)(?=、)"
              + "|(改める|加える|削る|削除する|とする|繰り?下げる|繰り?上げる|付する|付す|移す|改正する)(?=。?$)");

  /**
   * The clauses of a sentence; empty where words are left that no verb follows.
   *
   * @param skeleton one sentence with its full stop
   */
  static List<Clause> of(Skeleton skeleton) {
    String text = skeleton.text();
    List<Clause> clauses = new ArrayList<>();
    Matcher matcher = VERB.matcher(text);
    int from = 0;
    while (matcher.find()) {
      Verb verb = Verb.of(matcher.group()).orElseThrow();
      clauses.add(new Clause(verb, from, matcher.start(), matcher.end()));
      from = Math.min(text.length(), matcher.end() + 1);
    }
    return from >= text.length() ? clauses : List.of();
  }

  /** The things to do that share the verb: {@code 「A」を「B」に、「C」を「D」に}, as pairs of indices. */
  List<int[]> actions(Skeleton skeleton) {
    if (verb.particle.isEmpty()) {
      return List.of(new int[] {from, to});
    }
    List<int[]> actions = new ArrayList<>();
    String text = skeleton.text();
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '、' && text.startsWith(verb.particle, i - 1)) {
        actions.add(new int[] {start, i});
        start = i + 1;
      }
    }
    actions.add(new int[] {start, to});
    return actions;
  }
}
