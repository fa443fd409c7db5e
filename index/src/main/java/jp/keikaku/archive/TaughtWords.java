package jp.keikaku.archive;

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
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What the names of editions teach the dictionary, as lines that {@link
 * jp.keikaku.analysis.CorpusDictionary} reads: glossary terms with their expansions and aliases,
 * departments and bylaw titles. Not safe for several threads.
 */
public final class TaughtWords {
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
  public static Set<String> in(IndexReader reader) throws IOException {
    Set<String> lines = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, IndexFields.TAUGHT);
    if (terms != null) {
      Bits live = MultiBits.getLiveDocs(reader);
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        if (live == null || isLive(each, live)) {
          lines.add(each.term().utf8ToString());
        }
      }
    }
    return lines;
  }

  /** Terms of editions that were replaced stay in the index for a while. */
  private static boolean isLive(TermsEnum term, Bits live) throws IOException {
    PostingsEnum editions = term.postings(null, PostingsEnum.NONE);
    int edition = editions.nextDoc();
    while (edition != DocIdSetIterator.NO_MORE_DOCS && !live.get(edition)) {
      edition = editions.nextDoc();
    }
    return edition != DocIdSetIterator.NO_MORE_DOCS;
  }
}
