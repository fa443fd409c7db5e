package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.keikaku.document.Item;
import jp.keikaku.document.Text;
import jp.keikaku.text.Width;

/**
 * Values of items that differ in kind from those of the other items below the same label: a
 * sentence without its end, two amounts where others have one, none where all others have one.
 */
final class UnlikeValues {
  /** So many of the values have a trait before one that lacks it is doubted. */
  private static final double USUAL = 0.85;

  /** Of fewer items nothing is usual. */
  private static final int FEWEST = 4;

  private static final Pattern SENTENCE = Pattern.compile("(?s).*。[）)]?");
  private static final Pattern AMOUNT = Pattern.compile("[△▲-]?[0-9][0-9,]*[^0-9,.]{0,3}|[-ー―]");

  private static final List<Predicate<String>> TRAITS =
      List.of(
          value -> SENTENCE.matcher(value).matches(),
          value -> AMOUNT.matcher(Width.fold(value)).matches() && !value.contains("\n"));

  private UnlikeValues() {}

  /** A value that is unlike others: {@code 事業費: 989 9,186}. */
  record Unlike(Item item, String text) {}

  static List<Unlike> in(List<Item> items) {
    List<Unlike> unlike = new ArrayList<>();
    List<Map<String, String>> values = items.stream().map(UnlikeValues::values).toList();
    values.stream()
        .flatMap(own -> own.keySet().stream())
        .distinct()
        .forEach(
            label -> {
              List<Integer> having =
                  IntStream.range(0, items.size())
                      .filter(i -> values.get(i).containsKey(label))
                      .boxed()
                      .toList();
              Function<Integer, String> value = i -> values.get(i).getOrDefault(label, "");
              List<Integer> empty = without(having, i -> !value.apply(i).isEmpty());
              empty.forEach(i -> unlike.add(new Unlike(items.get(i), label + ": –")));
              List<Integer> filled =
                  having.stream().filter(i -> !value.apply(i).isEmpty()).toList();
              for (Predicate<String> trait : TRAITS) {
                for (int i : without(filled, each -> trait.test(value.apply(each)))) {
                  String text = label + ": " + shown(value.apply(i));
                  unlike.add(new Unlike(items.get(i), text));
                  // What one lacks may stand in the next.
                  if (i + 1 < items.size()) {
                    unlike.add(new Unlike(items.get(i + 1), text));
                  }
                }
              }
            });
    return unlike;
  }

  /** The values of an item; those of fields that each has are empty where there is none. */
  private static Map<String, String> values(Item item) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("number", item.number() == null ? "" : item.number());
    values.put("name", item.name().value());
    values.put("departments", String.join("、", item.departments()));
    values.put("description", value(item.description()));
    item.fields().forEach((label, text) -> values.put(label, text.value()));
    return values;
  }

  private static String value(@org.jspecify.annotations.Nullable Text text) {
    return text == null ? "" : text.value();
  }

  /** Those that lack what is usual; none where nothing is. */
  private static List<Integer> without(List<Integer> items, Predicate<Integer> trait) {
    List<Integer> lacking = items.stream().filter(trait.negate()).toList();
    return items.size() >= FEWEST && items.size() - lacking.size() >= USUAL * items.size()
        ? lacking
        : List.of();
  }

  private static String shown(String value) {
    String line = value.replace("\n", " ");
    return line.length() <= 30
        ? line
        : line.substring(0, 10) + "…" + line.substring(line.length() - 15);
  }
}
