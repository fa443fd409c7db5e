package jp.keikaku.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.keikaku.document.Box;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of the contract, made from the records of the model: their names,
 * order, types, kinds and what may be null come from the classes. What a class cannot say (what a
 * field means, the pattern of a date) stands in {@code record-fields.json}, by record and field;
 * the empty name there is the record itself.
 */
public final class RecordSchema {
  private static final String FIELDS = "record-fields.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode fields;
  private final Set<Class<?>> found = new LinkedHashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private RecordSchema(ObjectNode fields) {
    this.fields = fields;
  }

  /** The schema as indented JSON. */
  public static String json() {
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsString(new RecordSchema(read()).root());
  }

  private static ObjectNode read() {
    try (InputStream in =
        Objects.requireNonNull(RecordSchema.class.getResourceAsStream(FIELDS), FIELDS)) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode root() {
    ObjectNode root =
        JSON.createObjectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:keikaku:records:" + Edition.SCHEMA_VERSION)
            .put("title", "Keikaku records, version " + Edition.SCHEMA_VERSION);
    root.setAll(record(Edition.class));
    Map<String, ObjectNode> definitions = new TreeMap<>();
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      definitions.put(next.getSimpleName(), record(next));
    }
    root.putObject("$defs").setAll(definitions);
    return root;
  }

  /** One record as an object of which every field is there. */
  private ObjectNode record(Class<?> type) {
    JsonNode said = fields.path(type.getSimpleName());
    ObjectNode object =
        JSON.createObjectNode()
            .put("description", said.path("").stringValue())
            .put("type", "object");
    ArrayNode required = object.putArray("required");
    ObjectNode properties = object.putObject("properties");
    fields(type)
        .forEach(
            field -> {
              ObjectNode schema = schema(field.getAnnotatedType(), false);
              required.add(field.getName());
              properties.set(field.getName(), merge(schema, said.path(field.getName())));
            });
    return object;
  }

  /** The components of a record, those of its parts in their place. */
  private static Stream<RecordComponent> fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            component ->
                ContractFields.isPart(component.getType())
                    ? fields(component.getType())
                    : Stream.of(component));
  }

  /**
   * What the fields file says of a field, a text being its description, over what its type says.
   */
  private static ObjectNode merge(ObjectNode schema, JsonNode said) {
    if (said.isString()) {
      return schema.put("description", said.stringValue());
    }
    for (Map.Entry<String, JsonNode> each : said.properties()) {
      if (schema.get(each.getKey()) instanceof ObjectNode inner && each.getValue().isObject()) {
        merge(inner, each.getValue());
      } else {
        schema.set(each.getKey(), each.getValue());
      }
    }
    return schema;
  }

  /**
   * What a type says.
   *
   * @param cell whether it stands inside another container or a map, where a text without
   *     characters is written as null
   */
  private ObjectNode schema(AnnotatedType type, boolean cell) {
    if (type instanceof AnnotatedParameterizedType container) {
      AnnotatedType[] held = container.getAnnotatedActualTypeArguments();
      boolean list = held.length == 1;
      AnnotatedType inner = held[held.length - 1];
      boolean deep = cell || !list || inner instanceof AnnotatedParameterizedType;
      ObjectNode schema = JSON.createObjectNode().put("type", list ? "array" : "object");
      schema.set(list ? "items" : "additionalProperties", schema(inner, deep));
      return schema;
    }
    Class<?> raw = (Class<?>) type.getType();
    boolean nullable = type.isAnnotationPresent(Nullable.class) || (cell && raw.equals(Text.class));
    return nullable ? orNull(plain(raw)) : plain(raw);
  }

  private ObjectNode plain(Class<?> raw) {
    ObjectNode schema = JSON.createObjectNode();
    if (raw.equals(String.class) || raw.equals(Text.class)) {
      return schema.put("type", "string").put("minLength", 1);
    }
    if (raw.equals(boolean.class) || raw.equals(Boolean.class)) {
      return schema.put("type", "boolean");
    }
    if (raw.equals(int.class) || raw.equals(Integer.class) || raw.equals(long.class)) {
      return schema.put("type", "integer");
    }
    if (raw.equals(Box.class)) {
      schema.put("type", "array").putObject("items").put("type", "number");
      return schema;
    }
    if (raw.isEnum()) {
      ArrayNode names = schema.put("type", "string").putArray("enum");
      for (Object constant : raw.getEnumConstants()) {
        names.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
      }
      return schema;
    }
    if (!raw.isRecord()) {
      throw new IllegalStateException("the contract has no form for " + raw);
    }
    if (found.add(raw)) {
      open.add(raw);
    }
    return schema.put("$ref", "#/$defs/" + raw.getSimpleName());
  }

  /** The same or null. */
  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.has("$ref")) {
      ObjectNode either = JSON.createObjectNode();
      either.putArray("anyOf").add(schema).addObject().put("type", "null");
      return either;
    }
    String type = schema.path("type").stringValue();
    schema.putArray("type").add(type).add("null");
    if (schema.get("enum") instanceof ArrayNode names) {
      names.addNull();
    }
    return schema;
  }
}
