package jp.keikaku.compare.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Change;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.Section;
import jp.keikaku.document.Text;

/** The titles of a pillar where its items are listed, described, and changed. */
final class PillarTitleCheck {
  private PillarTitleCheck() {}

  static Stream<Finding> findings(Edition edition) {
    return edition.pillars().stream()
        .map(pillar -> titles(edition, pillar))
        .filter(titles -> titles.size() > 1)
        .map(
            titles ->
                new Finding(
                    "pillar-titles", Level.WARNING, number(titles), List.copyOf(titles.values())));
  }

  /** The number stands first in every title that was collected. */
  private static String number(Map<String, Passage> titles) {
    String first = String.valueOf(titles.values().iterator().next().text());
    return first.substring(0, Math.max(0, first.indexOf(' ')));
  }

  /** Each title once, with its first place; spellings of one title are the spelling's matter. */
  private static Map<String, Passage> titles(Edition edition, Pillar pillar) {
    String number = String.valueOf(pillar.number());
    Map<String, Passage> titles = new LinkedHashMap<>();
    for (Headings.Heading heading : Headings.of(edition)) {
      Section section = heading.section();
      boolean pillars =
          edition.pillars().stream()
              .allMatch(
                  each ->
                      heading.siblings().stream()
                          .anyMatch(sibling -> isNumber(sibling.number(), each.number())));
      if (pillars && isNumber(section.number(), pillar.number())) {
        add(titles, number, section.title(), new Passage("heading", null, heading.place()));
      }
    }
    add(titles, number, pillar.title(), new Passage("heading", null, pillar.title().places()));
    for (Change change : edition.changes()) {
      Text title = change.pillarTitle();
      if (title != null && Objects.equals(change.pillar(), pillar.number())) {
        add(titles, number, title, new Passage("history", null, change.places()));
      }
    }
    return titles;
  }

  private static boolean isNumber(@org.jspecify.annotations.Nullable String printed, int number) {
    return printed != null && Folding.key(printed).equals(String.valueOf(number));
  }

  private static void add(Map<String, Passage> titles, String number, Text title, Passage where) {
    titles.putIfAbsent(
        Folding.spelling(title.value()),
        new Passage(where.where(), number + " " + title, where.places()));
  }
}
