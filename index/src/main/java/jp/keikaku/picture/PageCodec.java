package jp.keikaku.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Box;
import jp.keikaku.document.Text;

/** Printed pages as bytes, for the way between two processes and for the cache. */
final class PageCodec {
  private PageCodec() {}

  static byte[] write(PrintedPage page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(bytes)) {
      output.writeInt(page.number());
      output.writeDouble(page.width());
      output.writeDouble(page.height());
      output.writeInt(page.texts().size());
      for (Text text : page.texts()) {
        writeString(output, text.value());
        output.writeInt(text.anchors().size());
        for (Anchor anchor : text.anchors()) {
          write(output, anchor);
        }
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is something else
   */
  static PrintedPage read(byte[] bytes) throws IOException {
    try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int number = input.readInt();
      double width = input.readDouble();
      double height = input.readDouble();
      int count = input.readInt();
      List<Text> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String value = readString(input);
        int anchorCount = input.readInt();
        List<Anchor> anchors = new ArrayList<>();
        for (int each = 0; each < anchorCount; each++) {
          anchors.add(readAnchor(input));
        }
        texts.add(new Text(value, anchors));
      }
      return new PrintedPage(number, width, height, texts);
    } catch (IllegalArgumentException e) {
      throw new IOException("no printed page", e);
    }
  }

  private static void write(DataOutputStream output, Anchor anchor) throws IOException {
    output.writeInt(anchor.start());
    output.writeInt(anchor.page());
    output.writeDouble(anchor.box().left());
    output.writeDouble(anchor.box().top());
    output.writeDouble(anchor.box().right());
    output.writeDouble(anchor.box().bottom());
    output.writeBoolean(anchor.vertical());
    output.writeInt(anchor.edges().size());
    for (double edge : anchor.edges()) {
      output.writeDouble(edge);
    }
  }

  private static Anchor readAnchor(DataInputStream input) throws IOException {
    int start = input.readInt();
    int page = input.readInt();
    Box box =
        new Box(input.readDouble(), input.readDouble(), input.readDouble(), input.readDouble());
    boolean vertical = input.readBoolean();
    int count = input.readInt();
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edges.add(input.readDouble());
    }
    return new Anchor(start, page, box, vertical, edges);
  }

  private static void writeString(DataOutputStream output, String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    output.writeInt(bytes.length);
    output.write(bytes);
  }

  private static String readString(DataInputStream input) throws IOException {
    return new String(input.readNBytes(input.readInt()), StandardCharsets.UTF_8);
  }
}
