package jp.keikaku.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;

/** Puts a {@link TextFolding} before a tokenizer; offsets still mean the original characters. */
final class FoldingCharFilter extends CharFilter {
  private final TextFolding folding;
  private @Nullable FoldedText text;
  private int position;

  FoldingCharFilter(Reader input, TextFolding folding) {
    super(input);
    this.folding = folding;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    String value = text().value();
    if (position >= value.length()) {
      return -1;
    }
    int count = Math.min(length, value.length() - position);
    value.getChars(position, position + count, buffer, offset);
    position += count;
    return count;
  }

  @Override
  protected int correct(int offset) {
    return text == null ? offset : text.sourceStart(offset);
  }

  private FoldedText text() throws IOException {
    FoldedText folded = text;
    if (folded == null) {
      folded = folding.fold(AllCharacters.of(input));
      text = folded;
    }
    return folded;
  }
}
