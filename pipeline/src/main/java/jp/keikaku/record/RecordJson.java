package jp.keikaku.record;

import java.util.List;
import java.util.Locale;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.Box;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.document.SentenceRole;
import jp.keikaku.document.Text;
import jp.keikaku.document.TrustLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes and reads the records contract. Stateless but for the mapper, which is thread-safe. */
public final class RecordJson {
  private final JsonMapper mapper =
      JsonMapper.builder(unboundedNames())
          .addModule(contractTypes())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .annotationIntrospector(new ContractFields())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /**
   * Labels are names of properties, and a document has as many and as long ones as it prints: the
   * parser's guards against hostile names (a crowded symbol table, 50,000 characters) and depth
   * would refuse what we wrote ourselves.
   */
  private static JsonFactory unboundedNames() {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNameLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .build())
        .build();
  }

  /** The edition as one indented JSON object, fields in the order of the contract. */
  public String write(Edition edition) {
    return mapper.writeValueAsString(edition);
  }

  /** The edition as UTF-8 bytes. */
  public byte[] writeBytes(Edition edition) {
    return mapper.writeValueAsBytes(edition);
  }

  /**
   * Reads what {@link #write} wrote; texts come back without anchors.
   *
   * @throws JacksonException where the bytes are no such JSON, or something is absent that the
   *     contract does not let be absent
   */
  public Edition read(byte[] json) {
    return mapper.readValue(json, Edition.class);
  }

  /**
   * How the contract writes prose, boxes, levels and kinds; reports that hold records use it too.
   */
  public static SimpleModule contractTypes() {
    return new SimpleModule("keikaku records")
        .addSerializer(Text.class, new TextWriter())
        .addDeserializer(Text.class, new TextReader())
        .addSerializer(Box.class, new BoxWriter())
        .addDeserializer(Box.class, new BoxReader())
        .addSerializer(Level.class, new LowerCaseWriter<>())
        .addDeserializer(Level.class, new LowerCaseReader<>(Level.class))
        .addSerializer(ChangeKind.class, new LowerCaseWriter<>())
        .addDeserializer(ChangeKind.class, new LowerCaseReader<>(ChangeKind.class))
        .addSerializer(AmendmentOperation.class, new LowerCaseWriter<>())
        .addDeserializer(AmendmentOperation.class, new LowerCaseReader<>(AmendmentOperation.class))
        .addSerializer(AmendmentPosition.class, new LowerCaseWriter<>())
        .addDeserializer(AmendmentPosition.class, new LowerCaseReader<>(AmendmentPosition.class))
        .addSerializer(TrustLevel.class, new LowerCaseWriter<>())
        .addDeserializer(TrustLevel.class, new LowerCaseReader<>(TrustLevel.class))
        .addSerializer(SentenceRole.class, new LowerCaseWriter<>())
        .addDeserializer(SentenceRole.class, new LowerCaseReader<>(SentenceRole.class));
  }

  /** Prose as a plain string; a text without characters (an empty cell) is absent: null. */
  private static final class TextWriter extends ValueSerializer<Text> {
    @Override
    public void serialize(Text text, JsonGenerator json, SerializationContext context) {
      if (text.isEmpty()) {
        json.writeNull();
      } else {
        json.writeString(text.value());
      }
    }
  }

  /** Reads a field; {@link ContractFields} says what null means there. */
  private static final class TextReader extends ValueDeserializer<Text> {
    @Override
    public Text deserialize(JsonParser json, DeserializationContext context) {
      return Text.of(json.getString());
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return Text.EMPTY;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      return property != null && property.getType().isContainerType() ? new CellReader() : this;
    }
  }

  /** Reads a text inside a list or map, where null is the text without characters. */
  private static final class CellReader extends ValueDeserializer<Text> {
    @Override
    public Text deserialize(JsonParser json, DeserializationContext context) {
      return Text.of(json.getString());
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return Text.EMPTY;
    }
  }

  /** {@code [left, top, right, bottom]}, rounded to 0.01. */
  private static final class BoxWriter extends ValueSerializer<Box> {
    @Override
    public void serialize(Box box, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      for (double side : List.of(box.left(), box.top(), box.right(), box.bottom())) {
        json.writeNumber(Math.round(side * 100) / 100.0);
      }
      json.writeEndArray();
    }
  }

  private static final class BoxReader extends ValueDeserializer<Box> {
    @Override
    public Box deserialize(JsonParser json, DeserializationContext context) {
      double[] sides = context.readValue(json, double[].class);
      if (sides.length != 4) {
        throw new IllegalArgumentException("a box has four sides, not " + sides.length);
      }
      return new Box(sides[0], sides[1], sides[2], sides[3]);
    }
  }

  private static final class LowerCaseWriter<E extends Enum<E>> extends ValueSerializer<E> {
    @Override
    public void serialize(E value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }

  private static final class LowerCaseReader<E extends Enum<E>> extends ValueDeserializer<E> {
    private final Class<E> type;

    LowerCaseReader(Class<E> type) {
      this.type = type;
    }

    @Override
    public E deserialize(JsonParser json, DeserializationContext context) {
      return Enum.valueOf(type, json.getString().toUpperCase(Locale.ROOT));
    }
  }
}
