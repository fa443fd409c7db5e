package jp.keikaku.archive;

import jp.keikaku.analysis.FieldAnalyzers;

/** Names of the fields of the index. */
public final class IndexFields {
  /** Digest of the {@link Wording}, whole: one document has it. */
  static final String WORDING = "wording";

  /** Id of each copy of the record, whole. */
  public static final String ID = "id";

  /** Id of the edition of each copy, whole. */
  public static final String EDITION = "edition";

  /** The edition of each copy, countable, see {@link CopyKeys}. */
  public static final String COPY = "copy";

  /** {@link RecordKind#label}, whole and countable. */
  public static final String KIND = "kind";

  /** Western fiscal year of each copy, whole. */
  public static final String FISCAL_YEAR = "fiscalYear";

  /** Municipality of each copy, whole. */
  public static final String MUNICIPALITY = "municipality";

  /** Each department, whole and countable. */
  public static final String DEPARTMENT = "department";

  /** Folded number, whole. */
  public static final String NUMBER = "number";

  /** Each name of the record, folded, whole. */
  public static final String EXACT_NAME = "exactName";

  /** What the record is called; see {@link #words} and {@link #grams}. */
  public static final String NAME = "name";

  /** What the record says. */
  public static final String TEXT = "text";

  /** What it stands in: plan, editions, municipality, bylaw; and its departments. */
  public static final String CONTEXT = "context";

  /** How what the record is called sounds: pairs of katakana. */
  public static final String NAME_READING = "name.reading";

  /**
   * What may be offered to somebody who types: a key (a folded name, or its sound in Latin
   * letters), {@link #SEPARATOR}, and the name as printed.
   */
  public static final String SUGGESTION = "suggestion";

  /**
   * What else a thing is called: a folded name, {@link #SEPARATOR}, and the other name as printed.
   */
  public static final String OTHER_NAME = "otherName";

  /**
   * How a word of the edition's texts sounds: the sound in Latin letters as {@code Romaji} spells
   * it, the term that the views by words hold, and the beats of the sound, with {@link #SEPARATOR}
   * between them, see {@link SoundKeys}; only where the kind is an edition.
   */
  public static final String SOUND = "sound";

  /**
   * What the edition's names teach the dictionary: lines of {@link TaughtWords}; only where the
   * kind is an edition.
   */
  public static final String TAUGHT = "taught";

  /** Stands between key and name; in no text that anybody prints. */
  public static final char SEPARATOR = '\u0001';

  /** Pillar that an item stands under, whole and countable. */
  public static final String PILLAR = "pillar";

  /** Phase of an item in its editions' fiscal years, whole and countable. */
  public static final String PHASE = "phase";

  /** Factor by which the score is multiplied: kind, and newer editions first. */
  public static final String WEIGHT = "weight";

  /** The {@link RecordHead} of each copy, newest first, see {@link RecordCodec}. */
  public static final String HEADS = "heads";

  /** The whole record of each copy, in the same order, see {@link RecordCodec}. */
  public static final String RECORD = "record";

  /** The catalogue's line, see {@link RecordCodec}; only where the kind is an edition. */
  public static final String CATALOGUE = "catalogue";

  private IndexFields() {}

  /** The view by words of {@link #NAME}, {@link #TEXT} or {@link #CONTEXT}. */
  public static String words(String field) {
    return field + FieldAnalyzers.WORDS;
  }

  /** The view by pairs of characters. */
  public static String grams(String field) {
    return field + FieldAnalyzers.GRAMS;
  }

  /** The ideographs of {@link #TEXT}, each once. */
  public static String ideographs(String field) {
    return field + FieldAnalyzers.IDEOGRAPHS;
  }
}
