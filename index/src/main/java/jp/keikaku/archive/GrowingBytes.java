package jp.keikaku.archive;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.UnicodeUtil;

/** Bytes that are written one by one, millions of them. */
final class GrowingBytes extends DataOutput {
  /** A record of some lines of text takes about as much. */
  private static final int USUAL = 2048;

  private byte[] bytes = new byte[USUAL];
  private int length;

  @Override
  public void writeByte(byte one) {
    if (length == bytes.length) {
      bytes = ArrayUtil.grow(bytes);
    }
    bytes[length++] = one;
  }

  @Override
  public void writeBytes(byte[] more, int offset, int count) {
    bytes = ArrayUtil.grow(bytes, length + count);
    System.arraycopy(more, offset, bytes, length, count);
    length += count;
  }

  @Override
  public void writeString(String text) throws IOException {
    writeVInt(UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length()));
    bytes = ArrayUtil.grow(bytes, length + UnicodeUtil.maxUTF8Length(text.length()));
    length = UnicodeUtil.UTF16toUTF8(text, 0, text.length(), bytes, length);
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }
}
