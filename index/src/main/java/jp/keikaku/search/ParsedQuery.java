package jp.keikaku.search;

import java.util.List;

/**
 * What was typed, split.
 *
 * @param leaves the words and phrases, all of which are wanted
 * @param shortened whether something was left out
 */
record ParsedQuery(List<Leaf> leaves, boolean shortened) {
  ParsedQuery {
    leaves = List.copyOf(leaves);
  }

  /**
   * A word or phrase.
   *
   * @param text as typed, without quotes
   * @param phrase whether it stood in quotes: then its characters must follow each other
   */
  record Leaf(String text, boolean phrase) {}
}
