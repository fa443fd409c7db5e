package jp.keikaku.search;

import java.util.List;

/**
 * What a word of a query was widened to.
 *
 * @param typed the word, or the whole query
 * @param names other names of the same thing, as the archive's glossaries and bylaws give them
 */
public record Widening(String typed, List<String> names) {
  /** Copies the list. */
  public Widening {
    names = List.copyOf(names);
  }
}
