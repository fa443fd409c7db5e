package jp.keikaku.analysis;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for another wherever a pattern matches.
 *
 * @param possible whether the pattern may match at all: in most texts it cannot, and to see that is
 *     much quicker than to try a pattern everywhere
 * @param pattern what is replaced
 * @param other what comes in its place; the match itself where nothing should
 */
record Replacement(
    Predicate<String> possible, Pattern pattern, Function<MatchResult, String> other) {
  /**
   * A replacement of what holds a sign.
   *
   * @param signs characters one of which stands in whatever the pattern matches or looks at
   */
  static Replacement of(String signs, String pattern, Function<MatchResult, String> other) {
    return new Replacement(text -> holdsSign(text, signs), Pattern.compile(pattern), other);
  }

  /** A replacement in texts of which something is true. */
  static Replacement where(
      Predicate<String> possible, String pattern, Function<MatchResult, String> other) {
    return new Replacement(possible, Pattern.compile(pattern), other);
  }

  /**
   * A replacement of what holds two signs, one behind the other.
   *
   * @param signs the first of which is one
   * @param next the second of which is one
   */
  static Replacement ofPairs(
      String signs, String next, String pattern, Function<MatchResult, String> other) {
    return new Replacement(text -> holdsPair(text, signs, next), Pattern.compile(pattern), other);
  }

  FoldedText in(FoldedText text) {
    if (!possible.test(text.value())) {
      return text;
    }
    Matcher found = pattern.matcher(text.value());
    if (!found.find()) {
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

  private static boolean holdsSign(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsPair(String text, String signs, String next) {
    for (int i = 0; i < signs.length(); i++) {
      int found = text.indexOf(signs.charAt(i));
      while (found >= 0) {
        if (found + 1 < text.length() && next.indexOf(text.charAt(found + 1)) >= 0) {
          return true;
        }
        found = text.indexOf(signs.charAt(i), found + 1);
      }
    }
    return false;
  }
}
