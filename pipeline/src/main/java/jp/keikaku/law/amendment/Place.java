package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Citation;
import jp.keikaku.law.amendment.PlaceWord.Part;
import org.jspecify.annotations.Nullable;

/**
 * A place in a bylaw.
 *
 * @param parts from the outside to the inside
 * @param printed its words
 */
record Place(List<Part> parts, String printed) {
  Place {
    parts = List.copyOf(parts);
  }

  /** Whether it has a part of that kind. */
  boolean has(Level level) {
    return parts.stream().anyMatch(part -> part.level() == level);
  }

  /** The parts up to the last one of that kind. */
  List<Part> through(Level level) {
    int end = parts.size();
    while (end > 0 && parts.get(end - 1).level() != level) {
      end--;
    }
    return parts.subList(0, end);
  }

  /** The parts that a part of that kind, named next, stands in. */
  List<Part> above(Level level) {
    int end = 0;
    while (end < parts.size() && parts.get(end).level().compareTo(level) < 0) {
      end++;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).level() == level) {
        end = i;
        break;
      }
    }
    boolean article = level == Level.ARTICLE || level == Level.CHAPTER;
    return parts.subList(0, end).stream().filter(part -> !article || part.holdsArticles()).toList();
  }

  /** The same place with other numbers, its last part counted {@code steps} further. */
  Place moved(int steps) {
    Part last = parts.getLast();
    List<Part> moved = new ArrayList<>(parts.subList(0, parts.size() - 1));
    String number =
        Arrays.stream(last.number().split(":", -1))
            .map(each -> moved(each, steps))
            .collect(Collectors.joining(":"));
    Part part = new Part(last.level(), number, PartName.of(last.level(), number, last.name()));
    moved.add(part);
    return new Place(moved, part.name());
  }

  /** Branches keep their place: {@code 9_2} becomes {@code 10_2}. */
  private static String moved(String number, int steps) {
    int branch = number.indexOf('_');
    String main = branch < 0 ? number : number.substring(0, branch);
    String rest = branch < 0 ? "" : number.substring(branch);
    return main.isEmpty() ? number : Integer.parseInt(main) + steps + rest;
  }

  Citation citation() {
    List<String> items = new ArrayList<>();
    for (Part part : parts) {
      if (part.level() == Level.ITEM) {
        items.add(part.number());
      } else if (part.level() == Level.SUBITEM) {
        items.add(part.name());
      }
    }
    return new Citation(
        printed,
        parts.stream().map(Part::name).toList(),
        division(),
        number(Level.ARTICLE),
        number(Level.PARAGRAPH),
        items);
  }

  private @Nullable String division() {
    StringBuilder name = new StringBuilder();
    for (Part part : parts) {
      if (part.level() == Level.DIVISION || part.level() == Level.CHAPTER) {
        name.append(part.name());
      }
    }
    return name.isEmpty() ? null : name.toString();
  }

  private @Nullable String number(Level level) {
    return parts.stream()
        .filter(part -> part.level() == level)
        .map(Part::number)
        .reduce((first, last) -> last)
        .orElse(null);
  }
}
