package jp.keikaku.search;

import java.util.List;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.TextFolding;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.archive.RecordDocument;
import jp.keikaku.search.ParsedQuery.Leaf;

/** The words and phrases of a query as the index sees them. */
final class Leaves {
  private Leaves() {}

  /**
   * A leaf in each view.
   *
   * @param folded its characters after folding, as they are looked for in a text
   * @param whole the same without white space, as names are compared whole
   * @param words its dictionary words, each once
   * @param grams its pairs of characters, in order
   * @param phrase whether it must stand as typed
   */
  record AnalysedLeaf(
      String folded, String whole, List<String> words, List<String> grams, boolean phrase) {
    AnalysedLeaf {
      words = List.copyOf(words);
      grams = List.copyOf(grams);
    }
  }

  /** Leaves in which no view finds anything are left out. */
  static List<AnalysedLeaf> analyse(ParsedQuery query, FieldAnalyzers analyzers) {
    return query.leaves().stream()
        .map(leaf -> analyse(leaf, analyzers))
        .filter(leaf -> !leaf.grams().isEmpty())
        .toList();
  }

  private static AnalysedLeaf analyse(Leaf leaf, FieldAnalyzers analyzers) {
    List<String> words =
        Tokens.of(analyzers.words(), leaf.text()).stream()
            .map(Tokens.Token::term)
            .distinct()
            .toList();
    List<String> grams =
        Tokens.of(analyzers.grams(), leaf.text()).stream().map(Tokens.Token::term).toList();
    return new AnalysedLeaf(
        TextFolding.GRAMS.fold(leaf.text()).value().strip(),
        RecordDocument.wholeKey(leaf.text()),
        words,
        grams,
        leaf.phrase());
  }
}
