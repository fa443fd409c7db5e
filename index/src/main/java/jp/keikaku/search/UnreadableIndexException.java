package jp.keikaku.search;

import java.io.IOException;

/** An index that another version of this program wrote, or that is damaged. */
public final class UnreadableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With what the engine says of it. */
  public UnreadableIndexException(String message) {
    super(message);
  }
}
