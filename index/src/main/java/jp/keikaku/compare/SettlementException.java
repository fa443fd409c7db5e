package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;

/** A line of settled cases that cannot be understood. */
public final class SettlementException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final int line;
  private final String word;

  SettlementException(String key, int line, String word) {
    super(key + " in line " + line);
    this.key = key;
    this.line = line;
    this.word = word;
  }

  /** Key of the message that says what is wrong. */
  public String key() {
    return key;
  }

  /** What the message leaves open: the file, the number of the line from 1, the word. */
  public List<Object> blanks(Object file) {
    return new ArrayList<>(List.of(file, line, word));
  }
}
