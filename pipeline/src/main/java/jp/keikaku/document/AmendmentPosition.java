package jp.keikaku.document;

/** Where something new goes. */
public enum AmendmentPosition {
  /** In front of what is named: の前に. */
  BEFORE,
  /** Behind what is named: の次に. */
  AFTER,
  /** At the end of what is named: 第3条に次の1項を. */
  END
}
