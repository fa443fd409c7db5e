package jp.keikaku.record;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.util.NameTransformer;

/**
 * How the fields of the contract come from the components of records: a record that is declared
 * inside another one is a part of it, and its fields are written as those of the whole.
 *
 * <p>What a field becomes that is absent in the JSON, or null: null where the record says {@link
 * Nullable}, the empty list, map or text where it does not (prose without characters is written as
 * null), and an error for everything else, so that no null comes into a field that must not hold
 * one. Records that were written before a list or a text was added to the contract lack it.
 */
final class ContractFields extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  /** Whether its fields are written as those of the record that it is declared in. */
  static boolean isPart(Class<?> type) {
    return type.isRecord()
        && type.getEnclosingClass() != null
        && type.getEnclosingClass().isRecord();
  }

  @Override
  public @Nullable NameTransformer findUnwrappingNameTransformer(
      MapperConfig<?> config, AnnotatedMember member) {
    return isPart(member.getRawType()) ? NameTransformer.NOP : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedParameter parameter
            && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
            && constructor.getDeclaringClass().isRecord()
        ? JsonSetter.Value.forValueNulls(
            nulls(constructor.getAnnotatedParameterTypes()[parameter.getIndex()]))
        : super.findSetterInfo(config, annotated);
  }

  private static Nulls nulls(AnnotatedType type) {
    if (type.isAnnotationPresent(Nullable.class)) {
      return Nulls.SET;
    }
    Class<?> raw =
        type.getType() instanceof java.lang.reflect.ParameterizedType generic
            ? (Class<?>) generic.getRawType()
            : (Class<?>) type.getType();
    boolean hasEmpty = raw == List.class || raw == Map.class || raw == Text.class;
    return hasEmpty ? Nulls.AS_EMPTY : raw.isPrimitive() ? Nulls.DEFAULT : Nulls.FAIL;
  }
}
