package jp.keikaku.archive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was made of the texts that came last: editions of a plan repeat most of the texts of the
 * edition before. Between one and two times as many texts as it is told are kept. Safe for use by
 * several threads.
 */
final class Recent<K, V> {
  private final int texts;
  private final Function<K, V> making;
  private final AtomicReference<Generations<K, V>> generations =
      new AtomicReference<>(new Generations<>(new ConcurrentHashMap<>(), Map.of()));

  /**
   * Creates it.
   *
   * @param texts how many are kept at least
   * @param making gives the same for the same text
   */
  Recent(int texts, Function<K, V> making) {
    this.texts = texts;
    this.making = making;
  }

  /**
   * The same texts but for some, and another way to make them.
   *
   * @param stale of which texts nothing is kept
   */
  Recent<K, V> without(Predicate<K> stale, Function<K, V> other) {
    Generations<K, V> kept = generations.get();
    Recent<K, V> without = new Recent<>(texts, other);
    without.generations.set(
        new Generations<>(
            new ConcurrentHashMap<>(without(kept.newer(), stale)), without(kept.older(), stale)));
    return without;
  }

  private static <K, V> Map<K, V> without(Map<K, V> texts, Predicate<K> stale) {
    return texts.entrySet().stream()
        .filter(text -> !stale.test(text.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What was asked for since the last turn, and what was asked for before and not again. */
  private record Generations<K, V>(Map<K, V> newer, Map<K, V> older) {}

  V of(K text) {
    Generations<K, V> current = generations.get();
    V known = current.newer().get(text);
    if (known == null) {
      V before = current.older().get(text);
      known = before == null ? making.apply(text) : before;
      current.newer().put(text, known);
      if (current.newer().size() >= texts) {
        generations.compareAndSet(
            current, new Generations<>(new ConcurrentHashMap<>(), current.newer()));
      }
    }
    return known;
  }
}
