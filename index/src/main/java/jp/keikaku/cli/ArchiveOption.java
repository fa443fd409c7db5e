package jp.keikaku.cli;

import java.nio.file.Path;
import java.util.Map;
import jp.keikaku.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which archive: {@code --archive}, else {@code KEIKAKU_ARCHIVE}, else {@code ./keikaku-archive}.
 */
final class ArchiveOption {
  @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "option.archive")
  private @Nullable Path directory;

  Archive archive(Map<String, String> environment) {
    if (directory != null) {
      return Archive.at(directory);
    }
    String named = environment.get("KEIKAKU_ARCHIVE");
    return Archive.at(Path.of(named == null || named.isBlank() ? "keikaku-archive" : named));
  }
}
