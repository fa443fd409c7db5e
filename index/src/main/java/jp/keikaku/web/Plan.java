package jp.keikaku.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.RecordIds;
import jp.keikaku.entry.EditionReference;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one title and municipality.
 *
 * @param id as the ids of its editions begin
 * @param title as its newest edition prints it
 * @param municipality or null
 * @param editions earliest first; never empty
 */
record Plan(
    String id, String title, @Nullable String municipality, List<ArchivedEdition> editions) {
  Plan {
    editions = List.copyOf(editions);
  }

  /** All plans, in the order of their ids. */
  static List<Plan> of(List<ArchivedEdition> editions) {
    Map<String, List<ArchivedEdition>> plans = new LinkedHashMap<>();
    for (ArchivedEdition edition : editions) {
      plans.computeIfAbsent(id(edition.reference()), each -> new ArrayList<>()).add(edition);
    }
    List<Plan> all = new ArrayList<>();
    plans.forEach(
        (id, each) -> {
          each.sort(Comparator.comparingInt(Plan::year));
          EditionReference newest = each.getLast().reference();
          all.add(new Plan(id, newest.title(), newest.municipality(), each));
        });
    return List.copyOf(all);
  }

  static String id(EditionReference reference) {
    String title = Normalizer.normalize(reference.title(), Normalizer.Form.NFKC);
    return RecordIds.edition(reference.municipality(), title, null);
  }

  /** Its newest edition. */
  ArchivedEdition newest() {
    return editions.getLast();
  }

  /** Where an edition stands among them. */
  int indexOf(String editionId) {
    for (int i = 0; i < editions.size(); i++) {
      if (editions.get(i).reference().id().equals(editionId)) {
        return i;
      }
    }
    return -1;
  }

  static int year(ArchivedEdition edition) {
    return Objects.requireNonNullElse(edition.reference().fiscalYear(), 0);
  }
}
