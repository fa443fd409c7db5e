package jp.keikaku.law.xml;

/** A text that is no 法令標準XML. */
public final class LawXmlException extends Exception {
  private static final long serialVersionUID = 1L;

  LawXmlException(String message) {
    super(message);
  }

  LawXmlException(String message, Throwable cause) {
    super(message, cause);
  }
}
