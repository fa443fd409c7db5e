package jp.keikaku.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import jp.keikaku.archive.CopyKeys;
import jp.keikaku.archive.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** How many copies of records there are, and of which editions. */
final class CopyCounts {
  private final FacetOrdinals editions;
  private final AtomicReferenceArray<CopyKeys.@Nullable Meaning> meanings;
  private final Property years = new Property(CopyKeys.Meaning::fiscalYear);
  private final Property municipalities = new Property(CopyKeys.Meaning::municipality);

  CopyCounts(IndexReader reader) throws IOException {
    this.editions = new FacetOrdinals(reader, IndexFields.COPY);
    this.meanings = new AtomicReferenceArray<>(editions.count());
  }

  /** What the key of an edition says; read once. */
  private CopyKeys.Meaning meaning(int edition) throws IOException {
    CopyKeys.Meaning known = meanings.get(edition);
    if (known == null) {
      known = CopyKeys.meaning(editions.value(edition));
      meanings.set(edition, known);
    }
    return known;
  }

  /** How many editions there are. */
  int editions() {
    return editions.count();
  }

  /**
   * The wanted editions by their numbers.
   *
   * @param open those whose copies may answer, or null for all
   * @param named those of a year that is named: of a record that has such copies, they alone answer
   */
  record Choice(@Nullable BitSet open, BitSet named) {
    private static final Choice ALL = new Choice(null, new BitSet());

    private boolean isAll() {
      return open == null && named.isEmpty();
    }

    private boolean isOpen(int edition) {
      return open == null || open.get(edition);
    }
  }

  Choice choice(WantedCopies wanted) throws IOException {
    if (wanted.isAll()) {
      return Choice.ALL;
    }
    BitSet open = new BitSet();
    BitSet named = new BitSet();
    for (int edition = 0; edition < editions.count(); edition++) {
      open.set(edition, wanted.isOpen(meaning(edition)));
      named.set(edition, wanted.isNamed(meaning(edition)));
    }
    return new Choice(open, named);
  }

  /**
   * Counts the wanted copies of documents of one segment.
   *
   * @param documents in ascending order
   * @param length how many of them
   * @param counts by number of edition
   * @return how many copies each document has
   */
  int[] count(LeafReaderContext segment, int[] documents, int length, Choice choice, int[] counts)
      throws IOException {
    SortedSetDocValues copies = DocValues.getSortedSet(segment.reader(), IndexFields.COPY);
    LongValues numbers = editions.numbers(segment);
    int[] each = new int[length];
    for (int i = 0; i < length; i++) {
      if (copies.advanceExact(documents[i])) {
        each[i] =
            choice.isAll()
                ? countAll(copies, numbers, counts)
                : countSome(copies, numbers, choice, counts);
      }
    }
    return each;
  }

  private static int countAll(SortedSetDocValues copies, LongValues numbers, int[] counts)
      throws IOException {
    int all = copies.docValueCount();
    for (int copy = 0; copy < all; copy++) {
      counts[(int) numbers.get(copies.nextOrd())]++;
    }
    return all;
  }

  private static int countSome(
      SortedSetDocValues copies, LongValues numbers, Choice choice, int[] counts)
      throws IOException {
    BitSet open = new BitSet();
    boolean named = false;
    for (int copy = copies.docValueCount(); copy > 0; copy--) {
      int edition = (int) numbers.get(copies.nextOrd());
      if (choice.isOpen(edition)) {
        open.set(edition);
        named |= choice.named().get(edition);
      }
    }
    if (named) {
      open.and(choice.named());
    }
    open.stream().forEach(edition -> counts[edition]++);
    return open.cardinality();
  }

  /** Counts of editions as counts of their fiscal years. */
  Map<String, Integer> byYear(int[] counts) throws IOException {
    return years.groups().sums(counts);
  }

  /** Counts of editions as counts of their municipalities. */
  Map<String, Integer> byMunicipality(int[] counts) throws IOException {
    return municipalities.groups().sums(counts);
  }

  /** What editions have in common; found out when it is asked for first. */
  private final class Property {
    private final Function<CopyKeys.Meaning, @Nullable String> property;
    private final AtomicReference<@Nullable Groups> known = new AtomicReference<>();

    private Property(Function<CopyKeys.Meaning, @Nullable String> property) {
      this.property = property;
    }

    private Groups groups() throws IOException {
      Groups groups = known.get();
      if (groups == null) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] groupOf = new int[editions.count()];
        for (int edition = 0; edition < groupOf.length; edition++) {
          String value = property.apply(meaning(edition));
          Integer next = numbers.size();
          Integer before = value == null ? null : numbers.putIfAbsent(value, next);
          groupOf[edition] = value == null ? Groups.NONE : Objects.requireNonNullElse(before, next);
        }
        groups = new Groups(List.copyOf(numbers.keySet()), groupOf);
        known.set(groups);
      }
      return groups;
    }
  }

  /** Editions by the value of something that they have in common. */
  private static final class Groups {
    private static final int NONE = -1;

    private final List<String> values;

    /** By number of edition the number of its value, or {@link #NONE}. */
    private final int[] groupOf;

    private Groups(List<String> values, int[] groupOf) {
      this.values = values;
      this.groupOf = groupOf;
    }

    private Map<String, Integer> sums(int[] counts) {
      int[] sums = new int[values.size()];
      for (int edition = 0; edition < counts.length; edition++) {
        if (counts[edition] > 0 && groupOf[edition] != NONE) {
          sums[groupOf[edition]] += counts[edition];
        }
      }
      Map<String, Integer> named = new HashMap<>();
      for (int group = 0; group < sums.length; group++) {
        if (sums[group] > 0) {
          named.put(values.get(group), sums[group]);
        }
      }
      return named;
    }
  }
}
