package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.document.Section;

/** The headings of an edition in printed order. */
final class Headings {
  private Headings() {}

  /**
   * A heading.
   *
   * @param section what it heads
   * @param siblings sections that stand beside it, itself among them
   */
  record Heading(Section section, List<Section> siblings) {
    String label() {
      String number = section.number();
      return number == null ? section.title().value() : number + " " + section.title();
    }

    /** The place of the heading itself. */
    List<Place> place() {
      return section.places().isEmpty() ? List.of() : section.places().subList(0, 1);
    }
  }

  static List<Heading> of(Edition edition) {
    List<Heading> headings = new ArrayList<>();
    add(headings, edition.sections());
    return headings;
  }

  private static void add(List<Heading> headings, List<Section> siblings) {
    for (Section section : siblings) {
      headings.add(new Heading(section, siblings));
      add(headings, section.children());
    }
  }
}
