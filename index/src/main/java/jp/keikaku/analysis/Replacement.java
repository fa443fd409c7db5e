package jp.keikaku.analysis;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for another wherever a pattern matches.
 *
 * @param signs characters one of which stands in whatever the pattern matches or looks at: most
 *     texts hold none, and to see that is much quicker than to try a pattern everywhere
 * @param pattern what is replaced
 * @param other what comes in its place; the match itself where nothing should
 */
record Replacement(String signs, Pattern pattern, Function<MatchResult, String> other) {
  static Replacement of(String signs, String pattern, Function<MatchResult, String> other) {
    return new Replacement(signs, Pattern.compile(pattern), other);
  }

  FoldedText in(FoldedText text) {
    Matcher found = pattern.matcher(text.value());
    if (!holdsSign(text.value()) || !found.find()) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int done = 0;
    do {
      String replaced = other.apply(found.toMatchResult());
      if (!replaced.isEmpty() && !replaced.equals(found.group())) {
        folded.keep(done, found.start());
        folded.replace(found.start(), found.end(), replaced);
        done = found.end();
      }
    } while (found.find());
    folded.keep(done, text.value().length());
    return folded.build();
  }

  private boolean holdsSign(String text) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
