package jp.keikaku.compare;

/** What a {@link Difference} is about. */
public enum Subject {
  /** The edition as a whole: title, date of issue, imprint. */
  EDITION,
  /** A group of items. */
  PILLAR,
  /** A numbered initiative. */
  ITEM,
  /** A department that items name. */
  DEPARTMENT,
  /** A glossary entry. */
  TERM,
  /** A bylaw as a whole. */
  BYLAW,
  /** An article of a bylaw. */
  ARTICLE,
  /** A supplementary provision of a bylaw. */
  PROVISION,
  /** A table behind a bylaw. */
  APPENDED_TABLE,
  /** A form or another sheet behind a bylaw. */
  ATTACHMENT,
  /** A section and its prose and tables. */
  SECTION
}
