package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.keikaku.document.Item;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was promised for which year. Years that only one edition covers, because the plan moved on,
 * are no change.
 */
final class ScheduleComparison {
  private ScheduleComparison() {}

  /** Fields {@code schedule.YEAR}, and {@code schedule.PHASE} for a phase of another year. */
  static List<FieldDifference> fields(Item before, Item after) {
    Map<Integer, String> earlier = phases(before);
    Map<Integer, String> later = phases(after);
    FieldDifferences years = new FieldDifferences();
    for (Map.Entry<Integer, String> year : earlier.entrySet()) {
      if (later.containsKey(year.getKey())) {
        years.value("schedule." + year.getKey(), year.getValue(), later.get(year.getKey()));
      }
    }
    return years.isEmpty()
        ? List.of()
        : new FieldDifferences().addAll(moves(earlier, later)).addAll(years.list()).list();
  }

  /** Whether a field tells that a phase is planned for another year. */
  static boolean isMove(FieldDifference field) {
    return field.field().startsWith("schedule.") && !field.field().matches("schedule\\.[0-9]+");
  }

  /** Phases that stood under one year alone and now stand under another one alone. */
  private static List<FieldDifference> moves(
      Map<Integer, String> earlier, Map<Integer, String> later) {
    List<FieldDifference> moves = new ArrayList<>();
    Map<String, List<Integer>> from = years(earlier);
    Map<String, List<Integer>> to = years(later);
    for (Map.Entry<String, List<Integer>> phase : from.entrySet()) {
      List<Integer> years = to.getOrDefault(phase.getKey(), List.of());
      if (phase.getValue().size() == 1
          && years.size() == 1
          && later.containsKey(phase.getValue().getFirst())
          && !phase.getValue().equals(years)) {
        moves.add(
            FieldDifference.replaced(
                "schedule." + phase.getKey(),
                String.valueOf(phase.getValue().getFirst()),
                String.valueOf(years.getFirst())));
      }
    }
    return moves;
  }

  private static Map<Integer, String> phases(Item item) {
    Map<Integer, String> phases = new TreeMap<>();
    for (SchedulePhase phase : item.schedule()) {
      phases.put(phase.fiscalYear(), text(phase.phase()));
    }
    return phases;
  }

  private static String text(@Nullable Text phase) {
    return phase == null ? "" : phase.value();
  }

  private static Map<String, List<Integer>> years(Map<Integer, String> phases) {
    Set<String> names =
        phases.values().stream()
            .filter(phase -> !phase.isEmpty())
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    Map<String, List<Integer>> years = new LinkedHashMap<>();
    for (String name : names) {
      years.put(
          name,
          phases.entrySet().stream()
              .filter(year -> Objects.equals(Folding.key(year.getValue()), Folding.key(name)))
              .map(Map.Entry::getKey)
              .toList());
    }
    return years;
  }
}
