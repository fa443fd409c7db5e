package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Path;
import jp.keikaku.analysis.Tokens;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/**
 * The least that a search can be: opens an index, asks one field for the words of a question, and
 * prints ten numbers of documents.
 */
public final class PlainSearch {
  private PlainSearch() {}

  /** Arguments: the index's folder, the question. */
  public static void main(String[] arguments) throws IOException {
    try (FSDirectory directory = FSDirectory.open(Path.of(arguments[0]));
        DirectoryReader reader = DirectoryReader.open(directory);
        Analyzer analyzer = new JapaneseAnalyzer()) {
      var terms = Tokens.of(analyzer, arguments[1]).stream().map(Tokens.Token::term).toList();
      var query = PlainIndex.all("text.words", terms);
      for (ScoreDoc found : new IndexSearcher(reader).search(query, 10).scoreDocs) {
        System.out.println(found.doc + " " + found.score);
      }
    }
  }
}
