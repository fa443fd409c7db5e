package jp.keikaku.compare;

/** What happened to a record between two editions. */
public enum DifferenceKind {
  /** Is new. */
  ADDED,
  /** Is gone. */
  REMOVED,
  /** Became part of another one. */
  MERGED,
  /** Was part of another one. */
  SPLIT,
  /** Has another number. */
  RENUMBERED,
  /** Has another name. */
  RENAMED,
  /** Stands under another pillar. */
  MOVED,
  /** A phase is planned for another year. */
  SCHEDULE_MOVED,
  /** Departments joined or are gone. */
  DEPARTMENTS,
  /** Says something else. */
  CHANGED
}
