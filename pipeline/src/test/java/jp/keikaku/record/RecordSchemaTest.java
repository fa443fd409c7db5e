package jp.keikaku.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.keikaku.document.Box;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says what the model holds and what {@link RecordJson} writes. */
final class RecordSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCHEMA = JSON.readTree(RecordSchema.json());

  static Stream<Edition> editions() {
    return Stream.of(Editions.filled(), Editions.sparse());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatIsWrittenValidates(Edition edition) {
    assertThat(validator(SCHEMA).validate(JSON.readTree(new RecordJson().write(edition))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatIsWrittenHasNoFieldThatTheSchemaDoesNotName(Edition edition) {
    JsonNode written = JSON.readTree(new RecordJson().write(edition));
    assertThat(validator(closed(SCHEMA)).validate(written)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatBreaksTheContract() {
    ObjectNode written = (ObjectNode) JSON.readTree(new RecordJson().write(Editions.filled()));
    assertThat(validator(SCHEMA).validate(written.deepCopy().put("title", ""))).hasSize(1);
    assertThat(validator(SCHEMA).validate(written.deepCopy().put("schemaVersion", 2))).hasSize(1);
    assertThat(validator(SCHEMA).validate(written.deepCopy().put("issued", "令和4年3月"))).hasSize(1);
    assertThat(validator(SCHEMA).validate(written.deepCopy().without("items"))).hasSize(1);
    assertThat(validator(closed(SCHEMA)).validate(written.deepCopy().put("later", 1))).hasSize(1);
  }

  @Test
  void theFilledEditionHoldsSomethingInEveryFieldOfEveryRecord() {
    Set<String> filled = new HashSet<>();
    collectFilled(Editions.filled(), filled);
    assertThat(filled)
        .containsAll(
            records(Edition.class, new LinkedHashSet<>()).stream()
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .map(RecordSchemaTest::nameOf)
                .toList());
  }

  private static void collectFilled(@Nullable Object value, Set<String> filled) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collectFilled(each, filled));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object held = held(record, component);
        if (!(held == null
            || held.equals(Text.EMPTY)
            || held.equals(List.of())
            || held.equals(Map.of()))) {
          filled.add(nameOf(component));
          collectFilled(held, filled);
        }
      }
    }
  }

  private static @Nullable Object held(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String nameOf(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  @Test
  void everyRecordAndFieldIsDescribedAndNoOther() {
    Set<String> described = new HashSet<>();
    for (Map.Entry<String, JsonNode> definition : definitions().entrySet()) {
      assertThat(definition.getValue().path("description").stringValue(""))
          .as(definition.getKey())
          .isNotEmpty();
      for (Map.Entry<String, JsonNode> field :
          definition.getValue().path("properties").properties()) {
        String name = definition.getKey() + "." + field.getKey();
        assertThat(field.getValue().has("description") || field.getValue().has("$ref"))
            .as("%s is described", name)
            .isTrue();
        described.add(name);
      }
    }
    for (Map.Entry<String, JsonNode> record : resource("record-fields.json").properties()) {
      assertThat(definitions()).containsKey(record.getKey());
      assertThat(described)
          .containsAll(
              record.getValue().propertyNames().stream()
                  .filter(name -> !name.isEmpty())
                  .map(name -> record.getKey() + "." + name)
                  .toList());
    }
  }

  private static Map<String, JsonNode> definitions() {
    Map<String, JsonNode> all = new TreeMap<>(Map.of("Edition", SCHEMA));
    SCHEMA.path("$defs").properties().forEach(each -> all.put(each.getKey(), each.getValue()));
    return all;
  }

  /**
   * The record and all that its components hold, those apart that have a JSON form of their own.
   */
  private static Set<Class<?>> records(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType container) {
      for (Type argument : container.getActualTypeArguments()) {
        records(argument, found);
      }
    } else if (type instanceof Class<?> each
        && each.isRecord()
        && !each.equals(Text.class)
        && !each.equals(Box.class)
        && found.add(each)) {
      for (RecordComponent component : each.getRecordComponents()) {
        records(component.getGenericType(), found);
      }
    }
    return found;
  }

  /** The same schema, in which no object has a field that it does not name. */
  private static JsonNode closed(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    close(copy);
    return copy;
  }

  private static void close(JsonNode node) {
    node.forEach(RecordSchemaTest::close);
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
  }

  private static Schema validator(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static JsonNode resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(RecordJson.class.getResourceAsStream(name), name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
