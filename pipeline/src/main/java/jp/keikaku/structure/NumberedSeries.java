package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.structure.HeadingNumber.Kind;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;

/**
 * Finds headings in documents that set them in the type of their prose: short lines numbered 1, 2,
 * 3 … with text between them. Numbered lines right below each other are a list.
 */
final class NumberedSeries {
  /** Longer lines are sentences. */
  private static final int LONGEST = 36;

  /** At least this part of the numbers has text or a table below it. */
  private static final double WITH_CONTENT = 0.6;

  private static final Pattern SENTENCE = Pattern.compile("[。、，]");

  private NumberedSeries() {}

  /** The lines of all such series, one series for each way of numbering. */
  static Set<TextBlock> find(List<Block> blocks) {
    Map<Kind, List<Integer>> byKind = new EnumMap<>(Kind.class);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof TextBlock text && isShort(text)) {
        int index = i;
        HeadingNumber.prefix(text.value())
            .filter(number -> number.kind() == Kind.ARABIC || number.kind() == Kind.ROMAN)
            .ifPresent(
                number ->
                    byKind.computeIfAbsent(number.kind(), kind -> new ArrayList<>()).add(index));
      }
    }
    Set<TextBlock> found = new HashSet<>();
    byKind.values().forEach(indexes -> addSeries(blocks, indexes, found));
    return found;
  }

  private static boolean isShort(TextBlock text) {
    return text.lines().size() == 1
        && text.text().length() <= LONGEST
        && !SENTENCE.matcher(text.value()).find();
  }

  private static void addSeries(List<Block> blocks, List<Integer> indexes, Set<TextBlock> found) {
    List<Integer> series = new ArrayList<>();
    for (int index : indexes) {
      OptionalInt ordinal = ordinal((TextBlock) blocks.get(index));
      if (ordinal.isPresent() && ordinal.getAsInt() == series.size() + 1) {
        series.add(index);
      }
    }
    long followed =
        series.stream()
            .filter(index -> index + 1 < blocks.size() && !series.contains(index + 1))
            .count();
    if (series.size() >= 2 && followed >= WITH_CONTENT * series.size()) {
      series.forEach(index -> found.add((TextBlock) blocks.get(index)));
    }
  }

  private static OptionalInt ordinal(TextBlock text) {
    return HeadingNumber.prefix(text.value())
        .map(number -> JapaneseNumerals.parse(Width.fold(text.value().substring(0, number.end()))))
        .orElse(OptionalInt.empty());
  }
}
