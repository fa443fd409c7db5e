package jp.keikaku.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.document.Edition;

/** The editions of an archive by what a writer looks them up by; not safe for several threads. */
final class Catalogue {
  private final Map<String, ArchivedEdition> byDigest = new HashMap<>();
  private final Map<String, ArchivedEdition> byPrint = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> records = new HashSet<>();
  private final Map<String, Integer> plans = new HashMap<>();

  static Catalogue of(List<ArchivedEdition> editions) {
    Catalogue catalogue = new Catalogue();
    editions.forEach(catalogue::add);
    return catalogue;
  }

  Optional<ArchivedEdition> find(String sha256) {
    return Optional.ofNullable(byDigest.get(sha256));
  }

  /** The edition that another print of it is here of, see {@link EditionNames#print(Edition)}. */
  Optional<ArchivedEdition> samePrint(Edition edition) {
    return EditionNames.print(edition).map(byPrint::get);
  }

  /** Whether an edition's records stand under the key. */
  boolean holdsRecords(String key) {
    return records.contains(key);
  }

  /** Whether some edition of a plan is here, see {@link RecordHead#plan(EditionReference)}. */
  boolean holdsPlan(String plan) {
    return plans.containsKey(plan);
  }

  boolean holdsId(String id) {
    return ids.contains(id);
  }

  void add(ArchivedEdition edition) {
    byDigest.put(edition.sha256(), edition);
    byPrint.putIfAbsent(EditionNames.print(edition.reference()), edition);
    ids.add(edition.reference().id());
    records.add(edition.recordsKey());
    plans.merge(RecordHead.plan(edition.reference()), 1, Integer::sum);
  }

  void remove(ArchivedEdition edition) {
    byDigest.remove(edition.sha256());
    byPrint.remove(EditionNames.print(edition.reference()), edition);
    ids.remove(edition.reference().id());
    records.remove(edition.recordsKey());
    plans.computeIfPresent(
        RecordHead.plan(edition.reference()),
        (plan, editions) -> editions == 1 ? null : editions - 1);
  }
}
