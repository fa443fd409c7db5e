package jp.keikaku.web;

import java.util.List;
import jp.keikaku.compare.ItemHistory;
import jp.keikaku.compare.Settlement;
import jp.keikaku.document.Edition;

/**
 * A plan with its items followed through its editions.
 *
 * @param plan its editions in the archive
 * @param editions the same, read
 * @param items what became of its items
 */
record PlanHistory(Plan plan, List<Edition> editions, ItemHistory items) {
  PlanHistory {
    editions = List.copyOf(editions);
  }

  PlanHistory(Plan plan, List<Edition> editions, List<Settlement> settlements) {
    this(plan, editions, new ItemHistory(editions, settlements));
  }
}
