package jp.keikaku.search.lucene;

import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.entry.RecordKind;

/** Names of the fields of the index. */
final class IndexFields {
  /** Id of the record, whole and stored. */
  static final String ID = "id";

  /** Id of the edition, whole. */
  static final String EDITION = "edition";

  /** Equal for the same record of several editions, see {@link SameRecord}. */
  static final String SAME = "same";

  /** {@link RecordKind#label}, whole and countable. */
  static final String KIND = "kind";

  /** Western fiscal year of the edition, whole and countable. */
  static final String FISCAL_YEAR = "fiscalYear";

  /** Municipality of the edition, whole and countable. */
  static final String MUNICIPALITY = "municipality";

  /** Each department, whole and countable. */
  static final String DEPARTMENT = "department";

  /** Folded number, whole. */
  static final String NUMBER = "number";

  /** Each name of the record, folded, whole. */
  static final String EXACT_NAME = "exactName";

  /** What the record is called; see {@link #words} and {@link #grams}. */
  static final String NAME = "name";

  /** What the record says. */
  static final String TEXT = "text";

  /** What it stands in: plan, edition, municipality, bylaw; and its departments. */
  static final String CONTEXT = "context";

  /** How what the record is called sounds: pairs of katakana. */
  static final String NAME_READING = "name.reading";

  /**
   * What may be offered to somebody who types: a key (a folded name, or its sound in Latin
   * letters), {@link #SEPARATOR}, and the name as printed.
   */
  static final String SUGGESTION = "suggestion";

  /**
   * What else a thing is called: a folded name, {@link #SEPARATOR}, and the other name as printed.
   */
  static final String OTHER_NAME = "otherName";

  /**
   * How a word of the edition's texts sounds: the sound in Latin letters as {@code Romaji} spells
   * it, the term that the views by words hold, and the beats of the sound, with {@link #SEPARATOR}
   * between them, see {@link SoundKeys}; only where the kind is an edition.
   */
  static final String SOUND = "sound";

  /**
   * What the edition's names teach the dictionary: lines of {@link TaughtWords}; only where the
   * kind is an edition.
   */
  static final String TAUGHT = "taught";

  /** Stands between key and name; in no text that anybody prints. */
  static final char SEPARATOR = '\u0001';

  /** Pillar that an item stands under, whole and countable. */
  static final String PILLAR = "pillar";

  /** Phase of an item in its edition's fiscal year, whole and countable. */
  static final String PHASE = "phase";

  /** Place of the record in its edition, as a number. */
  static final String PLACE = "place";

  /** The fiscal year as a number: newer editions come first. */
  static final String YEAR = "year";

  /** The whole record, see {@link RecordCodec}. */
  static final String RECORD = "record";

  /** The key of the edition's records in the archive; only where the kind is an edition. */
  static final String RECORDS_KEY = "recordsKey";

  private IndexFields() {}

  /** The view by words of {@link #NAME}, {@link #TEXT} or {@link #CONTEXT}. */
  static String words(String field) {
    return field + FieldAnalyzers.WORDS;
  }

  /** The view by pairs of characters. */
  static String grams(String field) {
    return field + FieldAnalyzers.GRAMS;
  }

  /** The ideographs of {@link #TEXT}, each once. */
  static String ideographs(String field) {
    return field + FieldAnalyzers.IDEOGRAPHS;
  }
}
