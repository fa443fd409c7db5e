package jp.keikaku.search;

import java.util.List;

/** Kinds of bylaws that people narrow a question down to, by the words that titles end in. */
public final class BylawKinds {
  /** As the index cuts them: two characters each. */
  private static final List<String> NAMES = List.of("条例", "規則", "要綱", "要領", "規程", "規定", "告示", "訓令");

  private BylawKinds() {}

  /** Whether bylaws are called so. */
  public static boolean isOne(String name) {
    return NAMES.contains(name.strip());
  }
}
