package jp.keikaku.search;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.keikaku.archive.CopyKeys;
import jp.keikaku.archive.RecordHead;
import org.jspecify.annotations.Nullable;

/**
 * Which copies of a record answer a question: those of the editions that it is narrowed down to,
 * and of a year that it names in words, if there is one.
 *
 * @param editions ids of the editions that it is narrowed down to, or null for all
 * @param years western fiscal years that it names
 */
record WantedCopies(@Nullable Set<String> editions, Set<Integer> years) {
  WantedCopies {
    editions = editions == null ? null : Set.copyOf(editions);
    years = Set.copyOf(years);
  }

  boolean isAll() {
    return editions == null && years.isEmpty();
  }

  /** The numbers of the wanted ones among the copies of one document. */
  int[] among(List<RecordHead> copies) {
    int[] open =
        IntStream.range(0, copies.size())
            .filter(each -> isOpen(copies.get(each).edition()))
            .toArray();
    int[] named =
        IntStream.of(open).filter(each -> years.contains(copies.get(each).year())).toArray();
    return named.length == 0 ? open : named;
  }

  /** Whether the question is not narrowed down to other editions. */
  boolean isOpen(CopyKeys.Meaning copy) {
    return isOpen(copy.edition());
  }

  /** Whether a copy is of a year that the question names. */
  boolean isNamed(CopyKeys.Meaning copy) {
    String year = copy.fiscalYear();
    return year != null && years.contains(Integer.valueOf(year));
  }

  private boolean isOpen(String edition) {
    return editions == null || editions.contains(edition);
  }
}
