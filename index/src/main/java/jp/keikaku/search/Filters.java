package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.archive.EditionReference;
import jp.keikaku.archive.FiscalYears;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.archive.RecordDocument;
import jp.keikaku.archive.RecordKind;
import jp.keikaku.search.ParsedQuery.FieldFilter;
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

  Filters(DirectoryReader reader) {
    this.reader = reader;
    this.editions =
        new Remembered<>(
            () ->
                Archive.editions(reader).stream()
                    .map(ArchivedEdition::reference)
                    .map(KnownEdition::of)
                    .toList());
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

  List<Query> of(SearchRequest request) throws IOException {
    List<Query> filters = new ArrayList<>();
    if (!request.kinds().isEmpty()) {
      filters.add(in(IndexFields.KIND, request.kinds().stream().map(RecordKind::label).toList()));
    }
    if (request.edition() != null) {
      filters.add(editions(RecordDocument.wholeKey(request.edition())));
    }
    if (request.department() != null) {
      filters.add(containing(IndexFields.DEPARTMENT, departments, request.department()));
    }
    return filters;
  }

  /** A field that the query names. */
  Query of(FieldFilter filter) throws IOException {
    return switch (filter.field()) {
      case YEAR -> editions(year(filter.value()));
      case DEPARTMENT -> containing(IndexFields.DEPARTMENT, departments, filter.value());
      case MUNICIPALITY -> containing(IndexFields.MUNICIPALITY, municipalities, filter.value());
      case KIND ->
          KindNames.of(filter.value())
              .map(kind -> in(IndexFields.KIND, List.of(kind.label())))
              .orElseGet(() -> bylaws(filter.value()));
    };
  }

  /** 令和4 and 4年度 are years too where a year is wanted. */
  private static String year(String value) {
    String key = RecordDocument.wholeKey(value);
    return Character.isDigit(key.isEmpty() ? ' ' : key.charAt(key.length() - 1))
        ? RecordDocument.wholeKey(value + "年度")
        : key;
  }

  /** Articles of bylaws that are called so: 要綱, 条例. */
  private static Query bylaws(String kind) {
    if (!KindNames.isBylaw(kind)) {
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
    String wanted = RecordDocument.wholeKey(part);
    return in(
        field,
        keys.get().entrySet().stream()
            .filter(entry -> entry.getValue().contains(wanted))
            .map(Map.Entry::getKey)
            .toList());
  }

  /**
   * Records of the editions that are named so: by a part of the printed name, by the year in any
   * spelling, or by the id. All editions of a year are asked for by the year.
   */
  private Query editions(String wanted) throws IOException {
    OptionalInt year = Wareki.fiscalYear(wanted);
    Set<Integer> years = new TreeSet<>();
    List<String> ids = new ArrayList<>();
    for (KnownEdition edition : editions.get()) {
      Integer fiscalYear = edition.fiscalYear();
      if (fiscalYear != null
          && ((year.isPresent() && year.getAsInt() == fiscalYear)
              || edition.years().contains(wanted))) {
        years.add(fiscalYear);
      } else if (edition.name().contains(wanted) || edition.key().equals(wanted)) {
        ids.add(edition.id());
      }
    }
    Query ofYears = in(IndexFields.FISCAL_YEAR, years.stream().map(String::valueOf).toList());
    return ids.isEmpty()
        ? ofYears
        : new BooleanQuery.Builder()
            .add(ofYears, Occur.SHOULD)
            .add(in(IndexFields.EDITION, ids), Occur.SHOULD)
            .build();
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
    private static KnownEdition of(EditionReference edition) {
      return new KnownEdition(
          edition.id(),
          edition.fiscalYear(),
          RecordDocument.wholeKey(edition.id()),
          RecordDocument.wholeKey(edition.name()),
          FiscalYears.names(edition.fiscalYear()).stream()
              .map(RecordDocument::wholeKey)
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
        keys.put(value, RecordDocument.wholeKey(value));
      }
    }
    return keys;
  }

  private static Query in(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
