package jp.keikaku.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each pair of neighbouring characters stands in a text: what likeness is measured by.
 */
final class Bigrams {
  private final Map<String, Integer> counts;
  private final int total;

  private Bigrams(Map<String, Integer> counts) {
    this.counts = counts;
    this.total = counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The pairs of a text as it is spelled; a single character is a pair of its own. */
  static Bigrams of(String text) {
    String key = Folding.spelling(text);
    Map<String, Integer> counts = new HashMap<>();
    if (key.length() == 1) {
      counts.put(key, 1);
    }
    for (int i = 0; i + 1 < key.length(); i++) {
      counts.merge(key.substring(i, i + 2), 1, Integer::sum);
    }
    return new Bigrams(counts);
  }

  boolean isEmpty() {
    return total == 0;
  }

  /** Dice's coefficient: 1 for equal texts, 0 where no pair is shared. */
  double likeness(Bigrams other) {
    int both = total + other.total;
    return both == 0 ? 1 : 2.0 * shared(other) / both;
  }

  /** Which part of these pairs the other text holds too, 0 to 1. */
  double containedIn(Bigrams other) {
    return total == 0 ? 0 : (double) shared(other) / total;
  }

  /** These pairs without those of the other text. */
  Bigrams without(Bigrams other) {
    Map<String, Integer> rest = new HashMap<>();
    counts.forEach(
        (pair, count) -> {
          int left = count - other.counts.getOrDefault(pair, 0);
          if (left > 0) {
            rest.put(pair, left);
          }
        });
    return new Bigrams(rest);
  }

  private int shared(Bigrams other) {
    int shared = 0;
    for (Map.Entry<String, Integer> pair : counts.entrySet()) {
      shared += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
    }
    return shared;
  }
}
