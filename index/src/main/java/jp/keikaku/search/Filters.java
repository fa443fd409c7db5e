package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.archive.EditionReference;
import jp.keikaku.archive.FiscalYears;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.archive.RecordDocument;
import jp.keikaku.archive.RecordKind;
import jp.keikaku.text.Wareki;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What a request leaves out, as queries without a score. */
final class Filters {
  private final DirectoryReader reader;

  Filters(DirectoryReader reader) {
    this.reader = reader;
  }

  List<Query> of(SearchRequest request) throws IOException {
    List<Query> filters = new ArrayList<>();
    if (!request.kinds().isEmpty()) {
      filters.add(in(IndexFields.KIND, request.kinds().stream().map(RecordKind::label).toList()));
    }
    if (request.edition() != null) {
      filters.add(in(IndexFields.EDITION, editions(RecordDocument.wholeKey(request.edition()))));
    }
    if (request.department() != null) {
      String wanted = RecordDocument.wholeKey(request.department());
      filters.add(
          in(
              IndexFields.DEPARTMENT,
              terms(
                  IndexFields.DEPARTMENT,
                  department -> RecordDocument.wholeKey(department).contains(wanted))));
    }
    return filters;
  }

  private List<String> editions(String wanted) throws IOException {
    return Archive.editions(reader).stream()
        .map(ArchivedEdition::reference)
        .filter(edition -> isNamed(edition, wanted))
        .map(EditionReference::id)
        .toList();
  }

  /** By a part of its printed name, by its year in any spelling, or by its id. */
  private static boolean isNamed(EditionReference edition, String wanted) {
    OptionalInt year = Wareki.fiscalYear(wanted);
    Integer fiscalYear = edition.fiscalYear();
    return (fiscalYear != null && year.isPresent() && year.getAsInt() == fiscalYear)
        || FiscalYears.names(fiscalYear).stream()
            .anyMatch(name -> RecordDocument.wholeKey(name).equals(wanted))
        || RecordDocument.wholeKey(edition.name()).contains(wanted)
        || RecordDocument.wholeKey(edition.id()).equals(wanted);
  }

  private List<String> terms(String field, Predicate<String> wanted) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String value = term.utf8ToString();
        if (wanted.test(value)) {
          found.add(value);
        }
      }
    }
    return found;
  }

  private static Query in(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
