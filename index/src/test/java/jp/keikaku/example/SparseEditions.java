package jp.keikaku.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import jp.keikaku.document.Box;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Text;
import jp.keikaku.record.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Editions that lack what the contract lets be absent: fields that may be null, lists, maps and
 * texts. What may be absent is read off the records themselves, so that a field of tomorrow is
 * tested too.
 */
public final class SparseEditions {
  private static final Path FILLED =
      Path.of("../pipeline/src/test/resources/jp/keikaku/record/filled-edition.json");

  private SparseEditions() {}

  /** An edition in which every field of every record holds something. */
  public static Edition filled() {
    try {
      return new RecordJson().read(Files.readAllBytes(FILLED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every field of the records that may be absent. */
  public static List<RecordComponent> fields() {
    List<RecordComponent> fields = new ArrayList<>();
    for (Class<?> type : types(Edition.class, new LinkedHashSet<>())) {
      Arrays.stream(type.getRecordComponents())
          .filter(SparseEditions::mayBeAbsent)
          .forEach(fields::add);
    }
    return List.copyOf(fields);
  }

  /** The edition with one field absent wherever it is. */
  public static Edition without(Edition edition, RecordComponent field) {
    return (Edition) copy(edition, field::equals);
  }

  /**
   * The edition with fields absent at random.
   *
   * @param share how many of them, 0 to 1
   */
  public static Edition atRandom(Edition edition, Random random, double share) {
    return (Edition) copy(edition, field -> random.nextDouble() < share);
  }

  private static Set<Class<?>> types(Class<?> type, Set<Class<?>> found) {
    if (type.isRecord() && !isLeaf(type) && found.add(type)) {
      for (RecordComponent component : type.getRecordComponents()) {
        types(component.getType(), found);
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType generic) {
          for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
            if (argument.getType() instanceof Class<?> element) {
              types(element, found);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean mayBeAbsent(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || isEmptied(component.getType());
  }

  private static boolean isEmptied(Class<?> type) {
    return type == List.class || type == Map.class || type == Text.class;
  }

  private static boolean isLeaf(Class<?> type) {
    return type == Text.class || type == Box.class;
  }

  private static Object copy(Object value, Predicate<RecordComponent> isAbsent) {
    return switch (value) {
      case List<?> list -> list.stream().map(each -> copy(each, isAbsent)).toList();
      case Map<?, ?> map -> {
        Map<Object, Object> copied = new LinkedHashMap<>();
        map.forEach((key, each) -> copied.put(key, copy(each, isAbsent)));
        yield copied;
      }
      case Record whole when !isLeaf(whole.getClass()) -> copy(whole, isAbsent);
      default -> value;
    };
  }

  private static Object copy(Record whole, Predicate<RecordComponent> isAbsent) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    try {
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(whole);
        values[i] =
            value == null || (mayBeAbsent(components[i]) && isAbsent.test(components[i]))
                ? absent(components[i])
                : copy(value, isAbsent);
      }
      Constructor<?> canonical =
          whole
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object absent(RecordComponent component) {
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    Class<?> type = component.getType();
    return type == List.class ? List.of() : type == Map.class ? Map.of() : Text.EMPTY;
  }
}
