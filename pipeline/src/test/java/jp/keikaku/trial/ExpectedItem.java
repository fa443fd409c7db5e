package jp.keikaku.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.keikaku.document.Item;
import jp.keikaku.document.Place;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.text.Width;

/**
 * What a person reads of one item.
 *
 * @param fields by their name; what is absent has none
 * @param places where it was drawn
 */
record ExpectedItem(Map<String, String> fields, List<Place> places) {
  static final String NUMBER = "number";
  static final String NAME = "name";
  static final String DESCRIPTION = "description";
  static final String DEPARTMENTS = "departments";
  static final String CATEGORY = "category";

  static ExpectedItem empty() {
    return new ExpectedItem(new LinkedHashMap<>(), new ArrayList<>());
  }

  ExpectedItem with(String field, String value) {
    if (!value.isEmpty()) {
      fields.put(field, value);
    }
    return this;
  }

  /** A value below a label that has no field of its own. */
  ExpectedItem other(String label, String value) {
    return with("fields " + Width.fold(label).replace('/', '／'), value);
  }

  ExpectedItem phase(int year, String step, String phase) {
    return with(("schedule " + year + " " + step).strip(), phase);
  }

  /** What was read of an item, in the same form. */
  static Map<String, String> of(Item item) {
    Map<String, String> fields = new TreeMap<>();
    put(fields, NUMBER, item.number());
    put(fields, NAME, item.name().value());
    put(fields, DESCRIPTION, item.description() == null ? null : item.description().value());
    put(fields, DEPARTMENTS, String.join("・", item.departments()));
    put(fields, CATEGORY, item.category());
    for (SchedulePhase phase : item.schedule()) {
      if (phase.phase() != null) {
        String step = Objects.requireNonNullElse(phase.step(), "");
        put(fields, ("schedule " + phase.fiscalYear() + " " + step).strip(), phase.phase().value());
      }
    }
    item.fields().forEach((label, text) -> put(fields, "fields " + label, text.value()));
    return fields;
  }

  private static void put(
      Map<String, String> fields, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(name, value);
    }
  }
}
