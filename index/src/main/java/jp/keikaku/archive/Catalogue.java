package jp.keikaku.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.keikaku.document.Edition;
import jp.keikaku.text.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in an archive: its editions, and the folder of the index that serves them. As a file it
 * is JSON with a line for each edition; to put a new one in its place is the one moment at which
 * anything comes into an archive. Not safe for several threads.
 */
final class Catalogue {
  /** Raised when a catalogue written before can no longer be read. */
  static final int FORMAT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final String index;
  private final Map<String, ArchivedEdition> byId = new TreeMap<>();
  private final Map<String, ArchivedEdition> byDigest = new HashMap<>();
  private final Map<String, ArchivedEdition> byFormerPrint = new HashMap<>();
  private final Map<String, List<ArchivedEdition>> byPrint = new HashMap<>();

  /**
   * An empty one.
   *
   * @param index name of the folder of the index
   */
  Catalogue(String index) {
    this.index = index;
  }

  private record File(int format, String index, List<ArchivedEdition> editions) {}

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException where it is no catalogue of this format
   */
  static Catalogue read(byte[] bytes) {
    File file;
    try {
      file = JSON.readValue(bytes, File.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
    if (file == null || file.format != FORMAT || file.index == null || file.editions == null) {
      throw new IllegalArgumentException("no catalogue of format " + FORMAT);
    }
    return new Catalogue(file.index).with(file.editions);
  }

  private Catalogue with(List<ArchivedEdition> editions) {
    editions.forEach(this::add);
    return this;
  }

  /** The same editions in another index. */
  Catalogue in(String otherIndex) {
    return new Catalogue(otherIndex).with(editions());
  }

  /** As a file. */
  byte[] bytes() {
    List<String> lines = new ArrayList<>();
    byId.values().forEach(edition -> lines.add(JSON.writeValueAsString(edition)));
    String all =
        "{\"format\":%d,\"index\":%s,\"editions\":[\n%s\n]}\n"
            .formatted(FORMAT, JSON.writeValueAsString(index), String.join(",\n", lines));
    return all.getBytes(StandardCharsets.UTF_8);
  }

  /** By which an index says that it holds just these editions. */
  static String state(byte[] bytes) {
    return Sha256.of(bytes);
  }

  /** Name of the folder of the index. */
  String index() {
    return index;
  }

  /** All editions, ordered by id. */
  List<ArchivedEdition> editions() {
    return List.copyOf(byId.values());
  }

  Optional<ArchivedEdition> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The edition that was read from a file. */
  Optional<ArchivedEdition> find(String sha256) {
    return Optional.ofNullable(byDigest.get(sha256));
  }

  /** The edition of which a file is a print that was replaced. */
  Optional<ArchivedEdition> findFormer(String sha256) {
    return Optional.ofNullable(byFormerPrint.get(sha256));
  }

  /** Editions that are called like this one, see {@link EditionNames#print(Edition)}. */
  List<ArchivedEdition> samePrint(Edition edition) {
    return EditionNames.print(edition)
        .map(print -> byPrint.getOrDefault(print, List.of()))
        .orElse(List.of());
  }

  boolean holdsId(String id) {
    return byId.containsKey(id);
  }

  /** Names of all files of originals and records that are part of the archive. */
  Set<String> files() {
    Set<String> files = new HashSet<>();
    for (ArchivedEdition edition : byId.values()) {
      files.add(Archive.recordsName(edition.recordsKey()));
      edition
          .allPrints()
          .forEach(print -> files.add(Archive.originalName(print.sha256(), print.fileName())));
    }
    return files;
  }

  void add(ArchivedEdition edition) {
    byId.put(edition.reference().id(), edition);
    byDigest.put(edition.sha256(), edition);
    edition.formerPrints().forEach(print -> byFormerPrint.put(print.sha256(), edition));
    List<ArchivedEdition> alike =
        byPrint.computeIfAbsent(
            EditionNames.print(edition.reference()), unused -> new ArrayList<>());
    alike.add(edition);
    alike.sort(Comparator.comparing(each -> each.reference().id()));
  }

  void remove(ArchivedEdition edition) {
    byId.remove(edition.reference().id());
    byDigest.remove(edition.sha256());
    edition.formerPrints().forEach(print -> byFormerPrint.remove(print.sha256()));
    @Nullable List<ArchivedEdition> alike = byPrint.get(EditionNames.print(edition.reference()));
    if (alike != null) {
      alike.remove(edition);
    }
  }
}
