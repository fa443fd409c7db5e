package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.UnicodeUtil;

/** Bytes that are written one by one, millions of them. */
final class GrowingBytes extends DataOutput {
  /** A record of some lines of text takes about as much. */
  private static final int USUAL = 2048;

  /** An integer takes seven bits a byte, five bytes at most. */
  private static final int LONGEST_INT = 5;

  private static final int BITS_OF_A_BYTE = 7;
  private static final int LARGEST_BYTE = 127;

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

  /** Room for the length is left before it is known: most strings are short. */
  @Override
  public void writeString(String text) throws IOException {
    bytes = ArrayUtil.grow(bytes, length + LONGEST_INT + UnicodeUtil.maxUTF8Length(text.length()));
    int first = length + 1;
    int encoded = UnicodeUtil.UTF16toUTF8(text, 0, text.length(), bytes, first) - first;
    if (encoded > LARGEST_BYTE) {
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(encoded);
      int behind = length + (bits + BITS_OF_A_BYTE - 1) / BITS_OF_A_BYTE;
      System.arraycopy(bytes, first, bytes, behind, encoded);
    }
    writeVInt(encoded);
    length += encoded;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }
}
