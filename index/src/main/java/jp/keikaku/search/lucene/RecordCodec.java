package jp.keikaku.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.entry.RecordPart;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Records as compact bytes: variable-length integers, coordinates in hundredths of a point, edges
 * of characters as widths that change, since most characters of a line are as wide as the one
 * before.
 */
final class RecordCodec {
  private static final double UNITS_PER_POINT = 100;

  private RecordCodec() {}

  static byte[] write(ArchivedRecord record) {
    return bytes(
        output -> {
          output.writeString(record.id());
          output.writeString(record.kind().name());
          writeOptional(output, record.number());
          output.writeString(record.title());
          write(output, record.edition());
          writeStrings(output, record.names());
          output.writeVInt(record.parts().size());
          for (RecordPart part : record.parts()) {
            output.writeByte((byte) (part.role() == RecordPart.Role.NAME ? 1 : 0));
            writeOptional(output, part.label());
            write(output, part.text());
          }
          writeStrings(output, record.departments());
          output.writeVInt(record.places().size());
          for (Place place : record.places()) {
            output.writeVInt(place.page());
            write(output, place.box());
          }
        });
  }

  /** Reads what {@link #write(ArchivedRecord)} wrote. */
  static ArchivedRecord readRecord(BytesRef bytes) {
    return parse(
        bytes,
        input ->
            new ArchivedRecord(
                input.readString(),
                RecordKind.valueOf(input.readString()),
                readOptional(input),
                input.readString(),
                readReference(input),
                readStrings(input),
                readList(input, RecordCodec::readPart),
                readStrings(input),
                readList(input, in -> new Place(in.readVInt(), readBox(in)))));
  }

  private static void write(DataOutput output, EditionReference reference) throws IOException {
    output.writeString(reference.id());
    output.writeString(reference.title());
    writeOptional(output, reference.edition());
    Integer fiscalYear = reference.fiscalYear();
    output.writeZInt(fiscalYear == null ? Integer.MIN_VALUE : fiscalYear);
    writeOptional(output, reference.municipality());
  }

  private static EditionReference readReference(ByteArrayDataInput input) throws IOException {
    String id = input.readString();
    String title = input.readString();
    String edition = readOptional(input);
    int fiscalYear = input.readZInt();
    return new EditionReference(
        id,
        title,
        edition,
        fiscalYear == Integer.MIN_VALUE ? null : fiscalYear,
        readOptional(input));
  }

  private static RecordPart readPart(ByteArrayDataInput input) throws IOException {
    RecordPart.Role role = input.readByte() == 1 ? RecordPart.Role.NAME : RecordPart.Role.PROSE;
    String label = readOptional(input);
    String value = input.readString();
    return new RecordPart(role, label, new Text(value, readList(input, RecordCodec::readAnchor)));
  }

  private static void write(DataOutput output, Text text) throws IOException {
    output.writeString(text.value());
    output.writeVInt(text.anchors().size());
    for (Anchor anchor : text.anchors()) {
      output.writeVInt(anchor.start());
      output.writeVInt(anchor.page());
      output.writeByte((byte) (anchor.vertical() ? 1 : 0));
      write(output, anchor.box());
      writeEdges(output, anchor.edges());
    }
  }

  /** How far each edge is from the one before: that distance, and how often it comes again. */
  private static void writeEdges(DataOutput output, List<Double> edges) throws IOException {
    output.writeVInt(edges.size());
    int index = 0;
    int before = 0;
    while (index < edges.size()) {
      int edge = units(edges.get(index));
      int width = edge - before;
      int again = 0;
      index++;
      while (index < edges.size() && units(edges.get(index)) == edge + width) {
        edge += width;
        again++;
        index++;
      }
      output.writeZInt(width);
      output.writeVInt(again);
      before = edge;
    }
  }

  private static List<Double> readEdges(ByteArrayDataInput input) throws IOException {
    int count = input.readVInt();
    List<Double> edges = new ArrayList<>(count);
    int units = 0;
    while (edges.size() < count) {
      int width = input.readZInt();
      for (int each = input.readVInt(); each >= 0; each--) {
        units += width;
        edges.add(units / UNITS_PER_POINT);
      }
    }
    return edges;
  }

  private static Anchor readAnchor(ByteArrayDataInput input) throws IOException {
    int start = input.readVInt();
    int page = input.readVInt();
    boolean vertical = input.readByte() == 1;
    Box box = readBox(input);
    return new Anchor(start, page, box, vertical, readEdges(input));
  }

  private static void write(DataOutput output, Box box) throws IOException {
    output.writeZInt(units(box.left()));
    output.writeZInt(units(box.top()));
    output.writeZInt(units(box.right()));
    output.writeZInt(units(box.bottom()));
  }

  private static Box readBox(ByteArrayDataInput input) throws IOException {
    return new Box(
        input.readZInt() / UNITS_PER_POINT,
        input.readZInt() / UNITS_PER_POINT,
        input.readZInt() / UNITS_PER_POINT,
        input.readZInt() / UNITS_PER_POINT);
  }

  private static int units(double points) {
    return (int) Math.round(points * UNITS_PER_POINT);
  }

  private static void writeStrings(DataOutput output, List<String> strings) throws IOException {
    output.writeVInt(strings.size());
    for (String string : strings) {
      output.writeString(string);
    }
  }

  private static List<String> readStrings(ByteArrayDataInput input) throws IOException {
    return readList(input, ByteArrayDataInput::readString);
  }

  private static void writeOptional(DataOutput output, @Nullable String value) throws IOException {
    output.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      output.writeString(value);
    }
  }

  private static @Nullable String readOptional(ByteArrayDataInput input) throws IOException {
    return input.readByte() == 0 ? null : input.readString();
  }

  private interface Reading<T> {
    T read(ByteArrayDataInput input) throws IOException;
  }

  private interface Writing {
    void to(DataOutput output) throws IOException;
  }

  private static <T> List<T> readList(ByteArrayDataInput input, Reading<T> element)
      throws IOException {
    int count = input.readVInt();
    List<T> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(element.read(input));
    }
    return list;
  }

  private static byte[] bytes(Writing writing) {
    GrowingBytes output = new GrowingBytes();
    try {
      writing.to(output);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return output.copy();
  }

  private static <T> T parse(BytesRef bytes, Reading<T> reading) {
    try {
      return reading.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException("a stored record cannot be read", e);
    }
  }
}
