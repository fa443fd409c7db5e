package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.keikaku.analysis.NameCuts;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.entry.ArchivedRecord;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the names of editions teach the dictionary, as lines that {@link
 * jp.keikaku.analysis.CorpusDictionary} reads: glossary terms with their expansions and aliases,
 * departments and bylaw titles. Not safe for several threads.
 */
final class TaughtWords {
  private final NameCuts cuts = new NameCuts();

  /** What one edition teaches. */
  Set<String> of(Edition edition, List<ArchivedRecord> records) {
    List<NameCuts.Name> names = new ArrayList<>();
    for (GlossaryEntry entry : edition.glossary()) {
      names.add(new NameCuts.Name(entry.term().value(), entry.reading()));
      add(names, entry.expansion());
      entry.aliases().forEach(alias -> add(names, alias));
    }
    for (Item item : edition.items()) {
      item.departments().forEach(department -> add(names, department));
    }
    for (Bylaw bylaw : edition.bylaws()) {
      add(names, bylaw.title().value());
    }
    List<String> texts = new ArrayList<>();
    for (ArchivedRecord record : records) {
      record.parts().forEach(part -> texts.add(part.text().value()));
    }
    return cuts.of(names, texts);
  }

  private static void add(List<NameCuts.Name> names, @Nullable String name) {
    if (name != null) {
      names.add(new NameCuts.Name(name, null));
    }
  }

  /** What all editions in an index teach. */
  static Set<String> in(IndexReader reader) throws IOException {
    Set<String> lines = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, IndexFields.TAUGHT);
    if (terms != null) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        String line = each.term().utf8ToString();
        // terms of editions that were replaced stay in the index for a while
        if (searcher.count(new TermQuery(new Term(IndexFields.TAUGHT, line))) > 0) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
