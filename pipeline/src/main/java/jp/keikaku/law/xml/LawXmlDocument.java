package jp.keikaku.law.xml;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.keikaku.document.Bylaw;

/**
 * What was read from 法令標準XML.
 *
 * @param bylaw what the model holds of it
 * @param notCovered elements ({@code Style/Fig}) and attributes ({@code Law@LawId}) that the model
 *     does not hold, with how often each comes
 */
public record LawXmlDocument(Bylaw bylaw, SortedMap<String, Integer> notCovered) {
  /** Copies the map. */
  public LawXmlDocument {
    notCovered = Collections.unmodifiableSortedMap(new TreeMap<>(notCovered));
  }
}
