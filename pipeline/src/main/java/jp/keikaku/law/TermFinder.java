package jp.keikaku.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.DefinedTerm;
import jp.keikaku.document.Mention;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds the terms that a bylaw defines, and where it uses them. */
final class TermFinder {
  /** {@code 以下「推進本部」という。} */
  private static final Pattern HEREAFTER =
      Pattern.compile("以下[^「」（）。]{0,25}[「｢]([^」｣]{1,40})[」｣]と(?:いう|いい|総称する|する)");

  /** {@code 「市民」とは、…をいう。} */
  private static final Pattern MEANS =
      Pattern.compile("[「｢]([^」｣]{1,40})[」｣]とは[、，]?(.+?)を(?:いう|いい|指す)");

  private static final Pattern DEFINITIONS = Pattern.compile("用語の(?:意義|定義|意味)");

  /** Terms up to this long are parts of other words as well. */
  private static final int SHORT = 2;

  private TermFinder() {}

  private record Found(String term, @Nullable String definition, Mention at) {}

  static List<DefinedTerm> find(Provisions provisions) {
    Map<String, Found> terms = new LinkedHashMap<>();
    for (Provision provision : provisions.all()) {
      definitions(provisions, provision).forEach(found -> terms.putIfAbsent(found.term(), found));
    }
    Map<String, List<Mention>> uses = uses(provisions, List.copyOf(terms.values()));
    return terms.values().stream()
        .map(
            found ->
                new DefinedTerm(
                    found.term(),
                    found.definition(),
                    found.at(),
                    uses.getOrDefault(found.term(), List.of())))
        .toList();
  }

  private static List<Found> definitions(Provisions provisions, Provision provision) {
    String text = provision.text().value();
    String id = provisions.id(provision);
    List<Found> found = new ArrayList<>();
    ParagraphItem item = provision.item();
    if (item != null
        && item.columns().size() > 1
        && provision.items().size() == 1
        && DEFINITIONS.matcher(provision.above().value()).find()) {
      TextRange term = item.columns().getFirst();
      found.add(
          new Found(
              text.substring(term.start(), term.end()),
              text.substring(item.columns().get(1).start()),
              new Mention(id, term.start(), term.end())));
    }
    Matcher means = MEANS.matcher(text);
    while (means.find()) {
      found.add(new Found(means.group(1), means.group(2), mention(id, means)));
    }
    Matcher hereafter = HEREAFTER.matcher(text);
    while (hereafter.find()) {
      found.add(new Found(hereafter.group(1), null, mention(id, hereafter)));
    }
    return found;
  }

  private static Mention mention(String id, Matcher term) {
    return new Mention(id, term.start(1), term.end(1));
  }

  /** Where each term stands; of terms that begin at one place the longest counts. */
  private static Map<String, List<Mention>> uses(Provisions provisions, List<Found> terms) {
    List<Found> longestFirst =
        terms.stream()
            .sorted(Comparator.comparingInt((Found found) -> -found.term().length()))
            .toList();
    Map<String, List<Mention>> uses = new LinkedHashMap<>();
    for (Provision provision : provisions.all()) {
      String text = provision.text().value();
      String id = provisions.id(provision);
      int at = 0;
      while (at < text.length()) {
        Found here = termAt(text, at, longestFirst);
        if (here == null) {
          at++;
          continue;
        }
        Mention use = new Mention(id, at, at + here.term().length());
        if (!use.equals(here.at())) {
          uses.computeIfAbsent(here.term(), key -> new ArrayList<>()).add(use);
        }
        at += here.term().length();
      }
    }
    return uses;
  }

  private static @Nullable Found termAt(String text, int at, List<Found> longestFirst) {
    for (Found found : longestFirst) {
      if (text.startsWith(found.term(), at) && standsAlone(text, at, found.term())) {
        return found;
      }
    }
    return null;
  }

  /** Whether no character beside makes it a part of another word. */
  private static boolean standsAlone(String text, int at, String term) {
    int before = at == 0 ? ' ' : text.charAt(at - 1);
    int end = at + term.length();
    int after = end == text.length() ? ' ' : text.charAt(end);
    int first = term.charAt(0);
    int last = term.charAt(term.length() - 1);
    boolean katakana =
        (isKatakana(first) && isKatakana(before)) || (isKatakana(last) && isKatakana(after));
    boolean inWord =
        term.length() <= SHORT && (isHan(before) || (isHan(after) && "第等又及若並以".indexOf(after) < 0));
    return !katakana && !inWord;
  }

  private static boolean isKatakana(int character) {
    return (character >= 'ァ' && character <= 'ヶ') || character == 'ー';
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }
}
