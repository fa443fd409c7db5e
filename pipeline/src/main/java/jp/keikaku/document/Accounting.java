package jp.keikaku.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every visible character of the PDF.
 *
 * @param characters visible characters of all pages; {@code inRecords + inFurniture + asLabels +
 *     dropped} is the same number
 * @param inRecords those that stand in a record
 * @param inFurniture those that stand in {@link Edition#furniture}
 * @param asLabels those that were read as structure
 * @param dropped those that are nowhere; 0, or a diagnostic names page, text and reason
 * @param labels how often each printed label was read as structure
 */
public record Accounting(
    int characters,
    int inRecords,
    int inFurniture,
    int asLabels,
    int dropped,
    Map<String, Integer> labels) {
  /** Copies the map, ordered by label. */
  public Accounting {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }
}
