package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of one table look like.
 *
 * @param fitting whether a cell looks like them
 */
record LabelLook(Predicate<Cell> fitting) {
  /** This share of the known labels has the look in common. */
  private static final double COMMON = 0.7;

  /** At most this share of the other cells has it too. */
  private static final double RARE = 0.5;

  boolean fits(Cell cell) {
    return fitting.test(cell);
  }

  /** The look that sets known labels apart: their colour, else their font, else their column. */
  static LabelLook of(Collection<Cell> known, TableBlock table) {
    List<Cell> others = new ArrayList<>(table.cells());
    others.removeAll(Set.copyOf(known));
    others.removeIf(cell -> cell.text().isEmpty());
    for (Function<Cell, Optional<Object>> trait : TRAITS) {
      Optional<Object> common = common(trait, known, others);
      if (common.isPresent()) {
        return new LabelLook(cell -> trait.apply(cell).equals(common));
      }
    }
    return new LabelLook(new LabelColumns(known, table)::holds);
  }

  private static final List<Function<Cell, Optional<Object>>> TRAITS =
      List.of(cell -> Optional.ofNullable(cell.ground()), cell -> Optional.ofNullable(font(cell)));

  private static @Nullable String font(Cell cell) {
    return cell.text().glyphs().isEmpty() ? null : cell.text().glyphs().getFirst().font();
  }

  private static Optional<Object> common(
      Function<Cell, Optional<Object>> trait, Collection<Cell> known, List<Cell> others) {
    Map<Object, Integer> counts = new HashMap<>();
    known.forEach(
        cell -> trait.apply(cell).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(entry -> known.size() >= 2 && entry.getValue() >= COMMON * known.size())
        .map(Map.Entry::getKey)
        .filter(
            value ->
                others.stream().filter(cell -> trait.apply(cell).equals(Optional.of(value))).count()
                    <= RARE * others.size())
        .findFirst();
  }
}
