package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import jp.keikaku.document.Change;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.document.Section;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a printed change history that speak of the edition itself: where a history goes
 * back over several years, each under a heading with its year, older entries are left out.
 */
final class PrintedHistory {
  private PrintedHistory() {}

  /** A heading that names a year, and where it stands. */
  private record YearHeading(int fiscalYear, Place place) {}

  /** The entries of the edition's own year. */
  static List<Change> ownEntries(Edition edition) {
    Integer fiscalYear = edition.fiscalYear();
    if (fiscalYear == null) {
      return edition.changes();
    }
    List<YearHeading> headings = new ArrayList<>();
    edition.sections().forEach(section -> collect(section, headings));
    headings.sort(
        Comparator.comparingInt((YearHeading heading) -> heading.place.page())
            .thenComparingDouble(heading -> heading.place.box().top()));
    return edition.changes().stream()
        .filter(
            change -> {
              Integer year = yearAbove(change, headings);
              return year == null || Objects.equals(year, fiscalYear);
            })
        .toList();
  }

  private static void collect(Section section, List<YearHeading> headings) {
    OptionalInt year = Wareki.fiscalYear(section.title().value());
    if (year.isPresent() && isHistory(section.title().value()) && !section.places().isEmpty()) {
      headings.add(new YearHeading(year.getAsInt(), section.places().getFirst()));
    }
    section.children().forEach(child -> collect(child, headings));
  }

  private static boolean isHistory(String title) {
    return title.contains("変更") || title.contains("改訂") || title.contains("改定");
  }

  private static @Nullable Integer yearAbove(Change change, List<YearHeading> headings) {
    if (change.places().isEmpty()) {
      return null;
    }
    Place place = change.places().getFirst();
    Integer year = null;
    for (YearHeading heading : headings) {
      boolean above =
          heading.place.page() < place.page()
              || (heading.place.page() == place.page()
                  && heading.place.box().top() <= place.box().top());
      if (above) {
        year = heading.fiscalYear;
      }
    }
    return year;
  }
}
