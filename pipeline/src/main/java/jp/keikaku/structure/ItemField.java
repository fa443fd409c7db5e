package jp.keikaku.structure;

import java.util.List;
import java.util.Optional;

/** The fields of an item that its tables have labels for. */
enum ItemField {
  NUMBER(Field.NUMBER),
  NAME(Field.NAME),
  DESCRIPTION(Field.DESCRIPTION),
  DEPARTMENTS(Field.DEPARTMENTS),
  CATEGORY(Field.CATEGORY),
  SCHEDULE(Field.SCHEDULE),
  CHALLENGES(Field.CHALLENGES);

  private static final List<ItemField> ALL = List.of(values());

  private final Field field;

  ItemField(Field field) {
    this.field = field;
  }

  /** Those that meanings of a label stand for. */
  static List<ItemField> in(List<Field> meanings) {
    return meanings.stream().flatMap(field -> of(field).stream()).toList();
  }

  /** The one that a label of this meaning stands for, if any. */
  static Optional<ItemField> of(Field field) {
    return ALL.stream().filter(each -> each.field == field).findFirst();
  }
}
