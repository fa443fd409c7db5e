package jp.keikaku.document;

/** How far a record can be trusted. */
public enum TrustLevel {
  /** Everything holds that must hold. */
  HIGH,
  /** Something does not. */
  DOUBTFUL
}
