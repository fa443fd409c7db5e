package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

/** Terms come out of a stream as they were cut, also of one that was read before. */
class CutTextTest {
  @Test
  void aStreamGivesTheTermsAndTheirPositions() throws IOException {
    try (FieldAnalyzers analyzers = new FieldAnalyzers()) {
      CutText text = AnalyzedText.of(analyzers.words(), "副市長が本部を率いる。");
      assertThat(text.terms()).containsExactly("副", "市長", "本部", "率いる");
      assertThat(read(text.stream(null))).containsExactly("副+1", "市長+1", "本部+2", "率いる+2");
    }
  }

  @Test
  void aStreamThatWasReadGivesAnotherText() throws IOException {
    try (FieldAnalyzers analyzers = new FieldAnalyzers()) {
      CutText longer = AnalyzedText.of(analyzers.grams(), "情報化推進協議会");
      CutText shorter = AnalyzedText.of(analyzers.grams(), "RPA");
      TokenStream stream = longer.stream(null);
      read(stream);
      assertThat(read(shorter.stream(stream))).containsExactly("rpa+1");
      assertThat(read(longer.stream(stream))).hasSize(7);
    }
  }

  @Test
  void joinedTextsFollowEachOther() throws IOException {
    try (FieldAnalyzers analyzers = new FieldAnalyzers()) {
      CutText one = AnalyzedText.of(analyzers.grams(), "窓口");
      CutText other = AnalyzedText.of(analyzers.grams(), "市民課");
      assertThat(CutText.joined(List.of(one, other)).terms()).containsExactly("窓口", "市民", "民課");
      assertThat(CutText.joined(List.of()).terms()).isEmpty();
      assertThat(CutText.joined(List.of(one))).isEqualTo(one).isNotEqualTo(other);
    }
  }

  private static List<String> read(TokenStream stream) throws IOException {
    List<String> read = new ArrayList<>();
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      read.add(term.getBytesRef().utf8ToString() + "+" + step.getPositionIncrement());
    }
    stream.end();
    stream.close();
    return read;
  }
}
