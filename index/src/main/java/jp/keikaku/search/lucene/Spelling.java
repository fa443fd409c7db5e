package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of the index that are spelled like words that stand nowhere in it. */
final class Spelling {
  private static final List<String> FIELDS = List.of(IndexFields.NAME, IndexFields.TEXT);

  /** In shorter words one letter more or less is another word. */
  private static final int SHORTEST = 3;

  /** From this length on two letters may be wrong. */
  private static final int LONG = 6;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** A query in which each unknown word of a leaf is spelled as the nearest known one. */
  String corrected(String query, AnalysedLeaf leaf) throws IOException {
    String corrected = query;
    for (String word : leaf.words()) {
      if (corrected.contains(word)) {
        Optional<String> near = near(word);
        corrected = near.isPresent() ? corrected.replace(word, near.get()) : corrected;
      }
    }
    return corrected;
  }

  /** Among the nearest words the most frequent one. */
  private Optional<String> near(String word) throws IOException {
    int length = word.codePointCount(0, word.length());
    if (length < SHORTEST || isKnown(word)) {
      return Optional.empty();
    }
    String best = "";
    double most = 0;
    for (String field : FIELDS) {
      String view = IndexFields.words(field);
      Terms terms = MultiTerms.getTerms(reader, view);
      if (terms == null) {
        continue;
      }
      FuzzyTermsEnum near =
          new FuzzyTermsEnum(terms, new Term(view, word), length < LONG ? 1 : 2, 1, true);
      BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        double worth = nearness.getBoost() + Math.min(near.docFreq(), 1000) / 1e5;
        if (worth > most) {
          most = worth;
          best = term.utf8ToString();
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private boolean isKnown(String word) throws IOException {
    for (String field : FIELDS) {
      if (reader.docFreq(new Term(IndexFields.words(field), word)) > 0) {
        return true;
      }
    }
    return false;
  }
}
