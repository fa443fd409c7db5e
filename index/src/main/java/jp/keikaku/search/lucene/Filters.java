package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.keikaku.analysis.WholeKey;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.entry.FiscalYears;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.search.BylawKinds;
import jp.keikaku.search.ParsedQuery.FieldFilter;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.text.Wareki;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a request leaves out, as queries without a score. */
final class Filters {
  private final DirectoryReader reader;
  private final Remembered<List<KnownEdition>> editions;
  private final Remembered<Map<String, String>> departments;
  private final Remembered<Map<String, String>> municipalities;

  Filters(DirectoryReader reader, StoredRecords records) {
    this.reader = reader;
    this.editions =
        new Remembered<>(() -> records.editions().stream().map(KnownEdition::of).toList());
    this.departments = new Remembered<>(() -> keys(IndexFields.DEPARTMENT));
    this.municipalities = new Remembered<>(() -> keys(IndexFields.MUNICIPALITY));
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /** What is read from the index when it is first wanted; an open index does not change. */
  private static final class Remembered<T> {
    private final Reading<T> reading;
    private @Nullable T value;

    private Remembered(Reading<T> reading) {
      this.reading = reading;
    }

    private synchronized T get() throws IOException {
      T known = value;
      if (known == null) {
        known = reading.read();
        value = known;
      }
      return known;
    }
  }

  /**
   * What a question is narrowed down to.
   *
   * @param wanted all of these are
   * @param unwanted none of these
   */
  record Narrowing(List<Query> wanted, List<Query> unwanted) {
    Narrowing {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /** What a request asks for, but for the words that it wants. */
  Narrowing of(SearchRequest request, QueryPlan plan) throws IOException {
    List<Query> wanted = new ArrayList<>();
    List<Query> unwanted = new ArrayList<>();
    List<Predicate<KnownEdition>> open = new ArrayList<>();
    if (!request.kinds().isEmpty()) {
      wanted.add(in(IndexFields.KIND, request.kinds().stream().map(RecordKind::label).toList()));
    }
    if (request.department() != null) {
      wanted.add(containing(IndexFields.DEPARTMENT, departments, request.department()));
    }
    request.only().forEach((field, value) -> wanted.add(in(field, List.of(value))));
    if (request.edition() != null) {
      open.add(named(WholeKey.of(request.edition())));
    }
    for (FieldFilter filter : plan.filters()) {
      String value = filter.value();
      List<Query> side = filter.excluded() ? unwanted : wanted;
      switch (filter.field()) {
        case YEAR -> {
          Predicate<KnownEdition> edition = named(year(value));
          open.add(filter.excluded() ? edition.negate() : edition);
        }
        case DEPARTMENT -> side.add(containing(IndexFields.DEPARTMENT, departments, value));
        case MUNICIPALITY -> side.add(containing(IndexFields.MUNICIPALITY, municipalities, value));
        case KIND -> side.add(kind(value));
      }
    }
    Set<Integer> otherYears = plan.otherYears();
    if (!otherYears.isEmpty()) {
      open.add(
          edition -> edition.fiscalYear() == null || !otherYears.contains(edition.fiscalYear()));
    }
    if (!open.isEmpty()) {
      wanted.add(
          of(
              editions.get().stream()
                  .filter(edition -> open.stream().allMatch(each -> each.test(edition)))
                  .toList()));
    }
    return new Narrowing(wanted, unwanted);
  }

  /** Whether a kind of records is called so, or of bylaws. */
  static boolean isKnownKind(String name) {
    return RecordKind.of(name).isPresent() || BylawKinds.isOne(name);
  }

  private static Query kind(String name) {
    return RecordKind.of(name)
        .map(kind -> in(IndexFields.KIND, List.of(kind.label())))
        .orElseGet(() -> bylaws(name));
  }

  /** 令和4 and 4年度 are years too where a year is wanted. */
  private static String year(String value) {
    String key = WholeKey.of(value);
    return Character.isDigit(key.isEmpty() ? ' ' : key.charAt(key.length() - 1))
        ? WholeKey.of(value + "年度")
        : key;
  }

  /** Articles of bylaws that are called so: 要綱, 条例. */
  private static Query bylaws(String kind) {
    if (!BylawKinds.isOne(kind)) {
      return new MatchNoDocsQuery("no such kind");
    }
    return new BooleanQuery.Builder()
        .add(
            in(IndexFields.KIND, List.of(RecordKind.ARTICLE.label(), RecordKind.TABLE.label())),
            Occur.FILTER)
        .add(
            new TermQuery(new Term(IndexFields.grams(IndexFields.CONTEXT), kind.strip())),
            Occur.FILTER)
        .build();
  }

  private static Query containing(String field, Remembered<Map<String, String>> keys, String part)
      throws IOException {
    String wanted = WholeKey.of(part);
    return in(
        field,
        keys.get().entrySet().stream()
            .filter(entry -> entry.getValue().contains(wanted))
            .map(Map.Entry::getKey)
            .toList());
  }

  /**
   * Editions that are named so: by a part of the printed name, by the year in any spelling, or by
   * the id. All editions of a year are asked for by the year.
   */
  private static Predicate<KnownEdition> named(String wanted) {
    OptionalInt year = Wareki.fiscalYear(wanted);
    return edition -> {
      Integer own = edition.fiscalYear();
      return (own != null && year.isPresent() && year.getAsInt() == own)
          || edition.years().contains(wanted)
          || edition.name().contains(wanted)
          || edition.key().equals(wanted);
    };
  }

  /** Records of some editions; years are fewer than editions. */
  private Query of(List<KnownEdition> wanted) throws IOException {
    Set<Integer> years = new TreeSet<>();
    boolean dated = true;
    for (KnownEdition edition : wanted) {
      Integer year = edition.fiscalYear();
      if (year == null) {
        dated = false;
      } else {
        years.add(year);
      }
    }
    long ofYears = editions.get().stream().filter(edition -> edition.isOf(years)).count();
    return dated && ofYears == wanted.size() && !years.isEmpty()
        ? in(IndexFields.FISCAL_YEAR, years.stream().map(String::valueOf).toList())
        : in(
            IndexFields.EDITION,
            wanted.stream().map(edition -> RecordDocuments.shortened(edition.id())).toList());
  }

  /**
   * What an edition can be named by.
   *
   * @param key its id, folded
   * @param name its printed name, folded
   * @param years its year in all spellings, folded
   */
  private record KnownEdition(
      String id, @Nullable Integer fiscalYear, String key, String name, Set<String> years) {
    private boolean isOf(Set<Integer> wanted) {
      Integer year = fiscalYear();
      return year != null && wanted.contains(year);
    }

    private static KnownEdition of(EditionReference edition) {
      return new KnownEdition(
          edition.id(),
          edition.fiscalYear(),
          WholeKey.of(edition.id()),
          WholeKey.of(edition.name()),
          FiscalYears.names(edition.fiscalYear()).stream()
              .map(WholeKey::of)
              .collect(Collectors.toSet()));
    }
  }

  /** The values of a field, each with what it is compared by. */
  private Map<String, String> keys(String field) throws IOException {
    Map<String, String> keys = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String value = term.utf8ToString();
        keys.put(value, WholeKey.of(value));
      }
    }
    return keys;
  }

  private static Query in(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
