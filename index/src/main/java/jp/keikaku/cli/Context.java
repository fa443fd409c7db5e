package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.keikaku.archive.Archive;
import jp.keikaku.compare.Settlement;
import jp.keikaku.compare.SettlementException;
import jp.keikaku.compare.SettlementFile;
import jp.keikaku.document.Edition;
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

  /**
   * What a person settled about records of editions; nothing where the archive has no such file.
   *
   * @throws Failure where a line cannot be understood, with its number and what to do
   */
  List<Settlement> settlements(Archive archive, List<Edition> editions)
      throws Failure, IOException {
    Path file = archive.directory().resolve(SettlementFile.NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return SettlementFile.parse(Files.readAllLines(file), editions);
    } catch (SettlementException e) {
      throw new Failure(messages().of(e.key(), e.blanks(file).toArray()));
    }
  }
}
