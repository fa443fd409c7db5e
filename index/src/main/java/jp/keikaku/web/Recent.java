package jp.keikaku.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.keikaku.archive.ArchiveException;

/**
 * What was read last, so that it need not be read again. Safe for several threads; two that want
 * the same at once may both read it.
 */
final class Recent<K, V> {
  private final int most;
  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps so many values. */
  Recent(int most) {
    this.most = most;
  }

  /** Reads a value. */
  interface Reading<K, V> {
    V of(K key) throws ArchiveException, IOException;
  }

  V get(K key, Reading<K, V> reading) throws ArchiveException, IOException {
    synchronized (values) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
    }
    V value = reading.of(key);
    synchronized (values) {
      values.put(key, value);
      if (values.size() > most) {
        values.remove(values.keySet().iterator().next());
      }
    }
    return value;
  }
}
