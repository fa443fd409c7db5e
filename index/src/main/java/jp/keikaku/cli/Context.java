package jp.keikaku.cli;

import java.util.Map;
import jp.keikaku.search.Engine;
import jp.keikaku.search.lucene.LuceneEngine;

/**
 * What every command is given.
 *
 * @param terminal where it writes
 * @param environment environment variables
 */
record Context(Terminal terminal, Map<String, String> environment) {
  Context {
    environment = Map.copyOf(environment);
  }

  /** What records are kept in and asked of. */
  Engine engine() {
    return new LuceneEngine();
  }

  Messages messages() {
    return terminal.messages();
  }

  /** Whether hits may be coloured. */
  boolean colours() {
    return terminal.outIsTerminal() && !environment.containsKey("NO_COLOR");
  }
}
