package jp.keikaku.web;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.search.SearchEngine;

/** An archive as it stands while a request is answered. To be closed once; for one thread. */
public final class Visit implements Closeable {
  private final Shelf shelf;

  Visit(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Changes when anything comes into the archive or goes. */
  public String version() {
    return shelf.version();
  }

  /** What can be asked. */
  public SearchEngine engine() {
    return shelf.engine();
  }

  /** All editions. */
  public Collection<ArchivedEdition> editions() {
    return shelf.editions().values();
  }

  /** The edition of an id. */
  public Optional<ArchivedEdition> edition(String id) {
    return Optional.ofNullable(shelf.editions().get(id));
  }

  /** The edition that an id of a record begins with. */
  public Optional<ArchivedEdition> editionOf(String recordId) {
    for (int end = recordId.lastIndexOf('/'); end > 0; end = recordId.lastIndexOf('/', end - 1)) {
      Optional<ArchivedEdition> edition = edition(recordId.substring(0, end));
      if (edition.isPresent()) {
        return edition;
      }
    }
    return edition(recordId);
  }

  /** The records of an edition. */
  public Edition read(ArchivedEdition edition) throws ArchiveException, IOException {
    return shelf.read(edition);
  }

  /** The PDF that an edition came from. */
  public byte[] original(ArchivedEdition edition) throws ArchiveException, IOException {
    return shelf.original(edition);
  }

  /** When an edition, as it is now, came in. */
  Instant cameIn(ArchivedEdition edition) throws IOException {
    return shelf.cameIn(edition);
  }

  List<Plan> plans() {
    return shelf.plans();
  }

  /** The plan that an edition is of. */
  Plan plan(EditionReference edition) {
    String id = Plan.id(edition);
    return plan(id).orElseThrow(() -> new IllegalStateException("an edition without its plan"));
  }

  Optional<Plan> plan(String id) {
    return shelf.plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  PlanHistory history(Plan plan) throws ArchiveException, IOException {
    return shelf.history(plan);
  }

  /** The edition before another one in its plan. */
  Optional<ArchivedEdition> before(ArchivedEdition edition) {
    List<ArchivedEdition> editions = plan(edition.reference()).editions();
    int at = editions.indexOf(edition);
    return at > 0 ? Optional.of(editions.get(at - 1)) : Optional.empty();
  }

  EditionComparison comparison(ArchivedEdition before, ArchivedEdition after)
      throws ArchiveException, IOException {
    return shelf.comparison(before, after);
  }

  @Override
  public void close() throws IOException {
    shelf.leave();
  }
}
