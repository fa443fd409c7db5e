package jp.keikaku.export;

import java.util.Locale;
import jp.keikaku.record.RecordJson;
import jp.keikaku.text.SafeText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Results for programs, written as the records contract writes: texts as strings, boxes as {@code
 * [left, top, right, bottom]}, kinds in small letters with {@code -} between words.
 */
public final class ReportJson {
  private ReportJson() {}

  /** One indented JSON value with a line end. */
  public static String write(Object result) {
    return SafeText.json(
        mapper().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(result)
            + "\n");
  }

  /** One line of JSON without a line end. */
  public static String line(Object result) {
    return SafeText.json(mapper().build().writeValueAsString(result));
  }

  private static JsonMapper.Builder mapper() {
    SimpleModule types =
        new SimpleModule("keikaku results").addSerializer(Enum.class, new KindWriter());
    return JsonMapper.builder()
        .addModule(types)
        .addModule(RecordJson.contractTypes())
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
  }

  @SuppressWarnings("rawtypes") // The class of all enums has no other name.
  private static final class KindWriter extends ValueSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
