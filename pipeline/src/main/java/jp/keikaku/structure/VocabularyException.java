package jp.keikaku.structure;

/** A line of a vocabulary file that cannot be understood. */
public final class VocabularyException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** It is not of the form {@code field = label …}. */
    NO_LABEL,
    /** There is no field of the name before the equals sign. */
    UNKNOWN_FIELD,
    /** Another line of the file says that the label means another field. */
    TWO_FIELDS,
  }

  private final Reason reason;
  private final int line;
  private final String text;

  /**
   * Creates it.
   *
   * @param line from 1
   * @param text what cannot be understood: the line, the name or the label
   */
  VocabularyException(Reason reason, int line, String text) {
    super(reason + " in line " + line + ": " + text);
    this.reason = reason;
    this.line = line;
    this.text = text;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** Number of the line, from 1. */
  public int line() {
    return line;
  }

  /** What cannot be understood: the line, the name or the label. */
  public String text() {
    return text;
  }
}
