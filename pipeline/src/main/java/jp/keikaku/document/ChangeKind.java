package jp.keikaku.document;

/** What the printed change history says happened to an item. */
public enum ChangeKind {
  /** Name or description is another. */
  MODIFIED,
  /** Became part of another item. */
  MERGED,
  /** Is new. */
  ADDED,
  /** Is gone. */
  REMOVED,
  /** Has another number. */
  RENUMBERED
}
