package jp.keikaku.analysis;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for another wherever a pattern matches.
 *
 * @param pattern what is replaced
 * @param other what comes in its place; the match itself where nothing should
 */
record Replacement(Pattern pattern, Function<MatchResult, String> other) {
  static Replacement of(String pattern, Function<MatchResult, String> other) {
    return new Replacement(Pattern.compile(pattern), other);
  }

  FoldedText in(FoldedText text) {
    Matcher found = pattern.matcher(text.value());
    if (!found.find()) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int done = 0;
    do {
      String replaced = other.apply(found.toMatchResult());
      if (!replaced.isEmpty() && !replaced.equals(found.group())) {
        keep(folded, done, found.start());
        folded.replace(found.start(), found.end(), replaced);
        done = found.end();
      }
    } while (found.find());
    keep(folded, done, text.value().length());
    return folded.build();
  }

  private static void keep(FoldedText.Builder folded, int from, int to) {
    for (int i = from; i < to; i++) {
      folded.keep(i);
    }
  }
}
