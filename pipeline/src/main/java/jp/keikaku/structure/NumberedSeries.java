package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.structure.HeadingNumber.Kind;

/**
 * Finds headings in documents that set them in the type of their prose: short lines numbered 1, 2,
 * 3 … with text between them, and below these (1), (2) …, ア, イ …, ①, ② … that begin anew in each.
 * Numbered lines right below each other are a list.
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
            .filter(number -> isOuter(number.kind()) || isInner(number.kind()))
            .ifPresent(
                number ->
                    byKind.computeIfAbsent(number.kind(), kind -> new ArrayList<>()).add(index));
      }
    }
    Set<TextBlock> found = new HashSet<>();
    Set<Integer> numbered = new HashSet<>();
    byKind.values().forEach(numbered::addAll);
    byKind.forEach(
        (kind, indexes) -> {
          if (isOuter(kind)) {
            addSeries(blocks, indexes, found);
          }
        });
    if (!found.isEmpty()) {
      byKind.forEach(
          (kind, indexes) -> {
            if (isInner(kind)) {
              addInnerSeries(blocks, indexes, numbered, found);
            }
          });
    }
    return found;
  }

  private static boolean isOuter(Kind kind) {
    return kind == Kind.ARABIC || kind == Kind.ROMAN;
  }

  private static boolean isInner(Kind kind) {
    return kind == Kind.BRACKETED
        || kind == Kind.CLOSED
        || kind == Kind.CIRCLED
        || kind == Kind.KATAKANA;
  }

  /** Each run from 1 on of which every number has text or a table below it, or a run within. */
  private static void addInnerSeries(
      List<Block> blocks, List<Integer> indexes, Set<Integer> numbered, Set<TextBlock> found) {
    List<Integer> run = new ArrayList<>();
    for (int index : indexes) {
      int ordinal = ordinal(blocks.get(index));
      if (ordinal != run.size() + 1) {
        addInner(blocks, run, numbered, found);
        run.clear();
      }
      if (ordinal == run.size() + 1) {
        run.add(index);
      }
    }
    addInner(blocks, run, numbered, found);
  }

  private static void addInner(
      List<Block> blocks, List<Integer> run, Set<Integer> numbered, Set<TextBlock> found) {
    boolean headings =
        run.size() >= 2
            && run.stream()
                .allMatch(
                    index ->
                        index + 1 < blocks.size()
                            && !run.contains(index + 1)
                            && (hasText(blocks.get(index + 1)) || numbered.contains(index + 1)));
    if (headings) {
      run.forEach(index -> found.add((TextBlock) blocks.get(index)));
    }
  }

  private static boolean hasText(Block block) {
    return !(block instanceof TextBlock text) || SENTENCE.matcher(text.value()).find();
  }

  private static boolean isShort(TextBlock text) {
    return text.lines().size() == 1
        && text.text().length() <= LONGEST
        && !SENTENCE.matcher(text.value()).find();
  }

  private static void addSeries(List<Block> blocks, List<Integer> indexes, Set<TextBlock> found) {
    List<Integer> series = new ArrayList<>();
    for (int index : indexes) {
      if (ordinal(blocks.get(index)) == series.size() + 1) {
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

  private static int ordinal(Block block) {
    return HeadingNumber.prefix(((TextBlock) block).value()).map(HeadingNumber::ordinal).orElse(0);
  }
}
