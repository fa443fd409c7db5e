package jp.keikaku.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.EditionComparer;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.Settlement;
import jp.keikaku.document.Edition;
import jp.keikaku.search.SearchEngine;

/**
 * One state of an archive, open as long as anybody is there: the library itself, and its visitors.
 * Safe for several threads.
 */
final class Shelf {
  /** Editions that are kept read: an edition of 200 pages takes about 2 MB. */
  private static final int EDITIONS = 48;

  /** Plans whose items are kept followed through their editions. */
  private static final int PLANS = 12;

  /** Pairs of editions that are kept compared: to compare two of 100 pages takes 50 ms. */
  private static final int COMPARISONS = 32;

  private final Archive archive;
  private final String version;
  private final List<Plan> plans;
  private final Map<String, ArchivedEdition> editions;
  private final SearchEngine engine;
  private final Recent<String, Edition> read = new Recent<>(EDITIONS);
  private final Recent<String, PlanHistory> followed = new Recent<>(PLANS);
  private final Recent<String, EditionComparison> compared = new Recent<>(COMPARISONS);
  private final List<Settlement> settlements;
  private int users = 1;

  Shelf(
      Archive archive,
      String version,
      List<ArchivedEdition> editions,
      List<Settlement> settlements,
      SearchEngine engine) {
    this.settlements = List.copyOf(settlements);
    this.archive = archive;
    this.version = version;
    this.editions =
        editions.stream()
            .collect(Collectors.toMap(each -> each.reference().id(), Function.identity()));
    this.plans = Plan.of(editions);
    this.engine = engine;
  }

  String version() {
    return version;
  }

  synchronized void enter() {
    users++;
  }

  void leave() throws IOException {
    boolean last;
    synchronized (this) {
      users--;
      last = users == 0;
    }
    if (last) {
      engine.close();
    }
  }

  SearchEngine engine() {
    return engine;
  }

  Map<String, ArchivedEdition> editions() {
    return editions;
  }

  List<Plan> plans() {
    return plans;
  }

  Edition read(ArchivedEdition edition) throws ArchiveException, IOException {
    return read.get(edition.recordsKey(), key -> archive.read(edition));
  }

  byte[] original(ArchivedEdition edition) throws ArchiveException, IOException {
    return archive.readOriginal(edition);
  }

  Instant cameIn(ArchivedEdition edition) throws IOException {
    return Files.getLastModifiedTime(archive.records(edition.recordsKey()))
        .toInstant()
        .truncatedTo(ChronoUnit.SECONDS);
  }

  PlanHistory history(Plan plan) throws ArchiveException, IOException {
    return followed.get(
        plan.id(),
        id -> {
          List<Edition> all = new ArrayList<>();
          for (ArchivedEdition edition : plan.editions()) {
            all.add(read(edition));
          }
          return new PlanHistory(plan, all, settlements);
        });
  }

  /** What changed from one edition to a later one, followed through those of its plan between. */
  EditionComparison comparison(ArchivedEdition before, ArchivedEdition after)
      throws ArchiveException, IOException {
    return compared.get(
        before.recordsKey() + " " + after.recordsKey(),
        key -> {
          List<Edition> between = new ArrayList<>();
          for (ArchivedEdition edition : between(before, after)) {
            between.add(read(edition));
          }
          return EditionComparer.compare(read(before), between, read(after), settlements);
        });
  }

  private List<ArchivedEdition> between(ArchivedEdition before, ArchivedEdition after) {
    return plans.stream()
        .filter(plan -> plan.indexOf(before.reference().id()) >= 0)
        .filter(plan -> plan.indexOf(after.reference().id()) >= 0)
        .findFirst()
        .map(
            plan ->
                plan.editions().stream()
                    .filter(each -> Plan.year(before) < Plan.year(each))
                    .filter(each -> Plan.year(each) < Plan.year(after))
                    .toList())
        .orElse(List.of());
  }
}
