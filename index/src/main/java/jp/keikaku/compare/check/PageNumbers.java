package jp.keikaku.compare.check;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import jp.keikaku.compare.Folding;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Furniture;
import jp.keikaku.document.Place;

/** Which number each page prints on itself. */
final class PageNumbers {
  private final Map<Integer, Integer> printed;

  private PageNumbers(Map<Integer, Integer> printed) {
    this.printed = printed;
  }

  static PageNumbers of(Edition edition) {
    Map<Integer, Integer> printed = new HashMap<>();
    for (Furniture furniture : edition.furniture()) {
      String text = Folding.key(furniture.text().value()).replaceAll("^-+|-+$", "");
      if (text.matches("[0-9]{1,4}")) {
        for (Place place : furniture.places()) {
          printed.putIfAbsent(place.page(), Integer.valueOf(text));
        }
      }
    }
    return new PageNumbers(printed);
  }

  /** The number on the page, or the one that the page before or behind it implies. */
  OptionalInt on(int page) {
    for (int step = 0; step <= 1; step++) {
      Integer before = printed.get(page - step);
      if (before != null) {
        return OptionalInt.of(before + step);
      }
      Integer behind = printed.get(page + step);
      if (behind != null) {
        return OptionalInt.of(behind - step);
      }
    }
    return OptionalInt.empty();
  }
}
