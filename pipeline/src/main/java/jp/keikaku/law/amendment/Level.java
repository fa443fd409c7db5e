package jp.keikaku.law.amendment;

/** Kinds of the parts of a bylaw, from the outside to the inside. */
enum Level {
  /** 題名, 目次, 附則, 別表第1, 様式第1号. */
  DIVISION,
  /** 章 and the like. */
  CHAPTER,
  ARTICLE,
  PARAGRAPH,
  ITEM,
  /** ア, (ア) below an item. */
  SUBITEM,
  /** A table in an article, or the ruled one of an appended table. */
  TABLE,
  /** 備考 of a table. */
  REMARKS,
  /** A row, or a group of rows, by its name. */
  ROW,
  /** 欄. */
  COLUMN,
  /** 見出し, ただし書, 前段, 各号列記以外の部分. */
  DETAIL
}
