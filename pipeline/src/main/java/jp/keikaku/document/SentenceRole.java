package jp.keikaku.document;

/** What a sentence is to the others of its paragraph. */
public enum SentenceRole {
  /** The only sentence, or the one before a proviso (本文). */
  MAIN,
  /** ただし書. */
  PROVISO,
  /** The first of two or more (前段). */
  FIRST,
  /** One between the first and the last (中段). */
  MIDDLE,
  /** The last of two or more (後段). */
  LAST,
  /** One that is printed below the items. */
  AFTER_ITEMS
}
