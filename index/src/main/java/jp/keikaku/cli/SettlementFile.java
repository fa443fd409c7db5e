package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.compare.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * What a person settled about items, in the archive's file {@code settled.tsv}: one line for each
 * case, {@code EARLIER-ID}, {@code RELATION}, {@code LATER-ID} with tabs between them. The ids are
 * those of {@code search} and {@code show}; RELATION is {@code same}, {@code merged}, {@code
 * split}, {@code removed} (with {@code -} as the later id) or {@code added} (with {@code -} as the
 * earlier one). Lines that begin with {@code #} and empty lines are passed over.
 */
final class SettlementFile {
  private static final String NAME = "settled.tsv";

  private SettlementFile() {}

  /**
   * The settled cases; none where there is no file.
   *
   * @throws Failure where a line cannot be understood
   */
  static List<Settlement> read(Archive archive, Context context) throws Failure, IOException {
    Path file = archive.directory().resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Settlement> settlements = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        int number = i + 1;
        settlements.add(
            parse(line)
                .orElseThrow(
                    () -> new Failure(context.messages().of("error.settled", file, number))));
      }
    }
    return List.copyOf(settlements);
  }

  private static Optional<Settlement> parse(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    String relation = parts[1].strip().toUpperCase(Locale.ROOT);
    @Nullable String before = id(parts[0]);
    @Nullable String after = id(parts[2]);
    return Stream.of(Relation.values())
        .filter(each -> each.name().equals(relation))
        .filter(each -> (each == Relation.ADDED) == (before == null))
        .filter(each -> (each == Relation.REMOVED) == (after == null))
        .map(each -> new Settlement(each, before, after))
        .findFirst();
  }

  private static @Nullable String id(String part) {
    return part.strip().equals("-") ? null : part.strip();
  }
}
