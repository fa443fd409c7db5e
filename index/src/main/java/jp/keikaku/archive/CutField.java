package jp.keikaku.archive;

import java.io.Reader;
import jp.keikaku.analysis.CutText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.document.StoredValue;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A field of terms that were cut before. The stream of one document is the stream of the next one.
 */
record CutField(String name, CutText text, IndexableFieldType fieldType) implements IndexableField {
  /** Terms of which only matters whether they are there. */
  private static final IndexableFieldType PRESENCE = presence();

  /** A text whose terms have their places. */
  static CutField text(String name, CutText text) {
    return new CutField(name, text, TextField.TYPE_NOT_STORED);
  }

  /** Terms each of which stands there or not. */
  static CutField presence(String name, CutText terms) {
    return new CutField(name, terms, PRESENCE);
  }

  private static FieldType presence() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reused) {
    return text.stream(reused);
  }

  @Override
  public InvertableType invertableType() {
    return InvertableType.TOKEN_STREAM;
  }

  @Override
  public @Nullable BytesRef binaryValue() {
    return null;
  }

  @Override
  public @Nullable String stringValue() {
    return null;
  }

  @Override
  public @Nullable Reader readerValue() {
    return null;
  }

  @Override
  public @Nullable Number numericValue() {
    return null;
  }

  @Override
  public @Nullable StoredValue storedValue() {
    return null;
  }
}
