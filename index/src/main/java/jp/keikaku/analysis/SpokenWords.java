package jp.keikaku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a question with what each of them does in it. */
public final class SpokenWords {
  /** Two words that a text must hold to be a sentence: one is a name or a deed. */
  private static final int FEWEST_WORDS = 2;

  private SpokenWords() {}

  /**
   * A word.
   *
   * @param term as the index holds it
   * @param speech what it does
   */
  public record SpokenWord(String term, Speech speech) {}

  /** What an analyzer of words makes of a text, in order. */
  public static List<SpokenWord> of(Analyzer words, String text) {
    List<SpokenWord> spoken = new ArrayList<>();
    try (TokenStream stream = words.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PartOfSpeechAttribute part = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        spoken.add(new SpokenWord(term.toString(), Speech.of(part(part))));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return spoken;
  }

  /**
   * Whether a text ends by saying that something is, is done or is wanted, with two words or more:
   * 図書館の本が少ない, but neither 書かない窓口 nor 少ない.
   */
  public static boolean endsInPredicate(String text) {
    int words = 0;
    boolean predicate = false;
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
      tokens.setReader(new StringReader(TextFolding.WORDS.fold(text).value()));
      PartOfSpeechAttribute speech = tokens.addAttribute(PartOfSpeechAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String part = part(speech);
        boolean says = part.startsWith("動詞") || part.startsWith("形容詞");
        boolean word = says || part.startsWith("名詞") || part.startsWith("副詞");
        words += word && !part.contains("接尾") && !part.contains("非自立") ? 1 : 0;
        boolean leans = part.startsWith("助動詞") || isFinalParticle(part);
        predicate = says || (leans && (predicate || part.startsWith("助動詞")));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return predicate && words >= FEWEST_WORDS;
  }

  private static boolean isFinalParticle(String part) {
    return part.startsWith("助詞-終助詞")
        || part.startsWith("助詞-接続助詞")
        || part.startsWith("助詞-副助詞／並立助詞／終助詞");
  }

  private static String part(PartOfSpeechAttribute speech) {
    return String.valueOf(speech.getPartOfSpeech());
  }
}
