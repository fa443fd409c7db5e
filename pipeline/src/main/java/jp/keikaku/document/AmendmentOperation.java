package jp.keikaku.document;

/** What an instruction of an amending bylaw does. */
public enum AmendmentOperation {
  /** Other words or another provision in the place of the old: 改める. */
  REPLACE,
  /** New words inside a provision: 「…」の次に「…」を加える. */
  INSERT,
  /** Words or a provision go: 削る. */
  DELETE,
  /** A provision gets another number: 第2項を第3項とする, 1条ずつ繰り下げる. */
  RENUMBER,
  /** A new provision: 次の1項を加える. */
  ADD
}
