package jp.keikaku.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.Token;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.morph.TokenType;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What the filters of {@link WordAnalyzer} make of one word. Not safe for use by several threads.
 */
final class WordTerms {
  private final OneWord word = new OneWord();
  private final List<HeardWord> listened = new ArrayList<>();
  private final TokenStream chain = new SoundFilter(WordAnalyzer.terms(word), listened::add);
  private final TermToBytesRefAttribute bytes = chain.getAttribute(TermToBytesRefAttribute.class);

  /**
   * A word as it is compared.
   *
   * @param bytes of the term, or null where nobody looks for the word
   * @param heard how it sounds, or null where nobody knows
   */
  record Term(@Nullable BytesRef bytes, @Nullable HeardWord heard) {}

  /**
   * The term of a word.
   *
   * @param surface as it stands in the text
   * @param id of the word in its dictionary
   * @param dictionary what it says of its words
   */
  Term of(String surface, int id, TokenType type, JaMorphData dictionary) {
    int length = surface.length();
    word.set(new Token(surface.toCharArray(), 0, length, 0, length, id, type, dictionary));
    listened.clear();
    try {
      BytesRef term = chain.incrementToken() ? BytesRef.deepCopyOf(bytes.getBytesRef()) : null;
      return new Term(term, listened.isEmpty() ? null : listened.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }
}
