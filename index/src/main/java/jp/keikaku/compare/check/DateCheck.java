package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Level;
import jp.keikaku.document.Place;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.text.Wareki;

/** Dates and years that do not go with the edition's own. */
final class DateCheck {
  private final Edition edition;
  private final List<Finding> findings = new ArrayList<>();

  private DateCheck(Edition edition) {
    this.edition = edition;
  }

  static Stream<Finding> findings(Edition edition) {
    DateCheck check = new DateCheck(edition);
    Integer fiscalYear = edition.fiscalYear();
    if (fiscalYear != null) {
      check.headings(fiscalYear);
      check.schedules(fiscalYear);
      check.issue(fiscalYear);
    }
    if (edition.issued() != null) {
      check.bylaws(edition.issued());
    }
    return check.findings.stream();
  }

  /** Headings that name an edition (令和4年度版) name this one. */
  private void headings(int fiscalYear) {
    for (Headings.Heading heading : Headings.of(edition)) {
      String title = heading.section().title().value();
      OptionalInt year = Wareki.fiscalYear(title);
      boolean history = title.contains("変更") || title.contains("改訂");
      if (year.isPresent() && title.contains("版") && !history && year.getAsInt() != fiscalYear) {
        add("heading-year", title, "heading", heading.label(), heading.place());
      }
    }
  }

  /** A schedule that holds nothing of the edition's year was left from another one. */
  private void schedules(int fiscalYear) {
    for (Item item : edition.items()) {
      boolean covered =
          item.schedule().isEmpty()
              || item.schedule().stream().anyMatch(phase -> phase.fiscalYear() >= fiscalYear);
      if (!covered) {
        String years =
            item.schedule().getFirst().fiscalYear() + "–" + item.schedule().getLast().fiscalYear();
        add("schedule-year", String.valueOf(item.number()), "item", years, item.places());
      }
    }
  }

  /** An edition is issued in its fiscal year or in the one before. */
  private void issue(int fiscalYear) {
    String issued = edition.issued();
    if (issued == null) {
      return;
    }
    int months =
        Integer.parseInt(issued.substring(0, 4)) * 12 + Integer.parseInt(issued.substring(5, 7));
    int begins = fiscalYear * 12 + 4;
    if (months < begins - 12 || months >= begins + 12) {
      Colophon colophon = edition.colophon();
      List<Place> places = colophon == null ? List.of() : colophon.places();
      add("issued", issued, "imprint", issued, places);
    }
  }

  /** What is printed was decided before it was printed. */
  private void bylaws(String issued) {
    for (Bylaw bylaw : edition.bylaws()) {
      String amended = bylaw.lastAmended();
      if (amended != null && isAfter(amended, issued)) {
        add("amended-after-issue", bylaw.title().value(), "bylaw", amended, bylaw.places());
      }
      for (SupplementaryProvision provision : bylaw.supplementaryProvisions()) {
        String date = provision.date();
        if (amended != null && date != null && date.compareTo(amended) > 0) {
          add(
              "provision-after-amendment",
              bylaw.title().value(),
              "bylaw",
              date,
              provision.places());
        }
      }
    }
  }

  /** Compares as exactly as both are given: {@code 2022-03-31} is not after {@code 2022-03}. */
  private static boolean isAfter(String date, String other) {
    int length = Math.min(date.length(), other.length());
    return date.substring(0, length).compareTo(other.substring(0, length)) > 0;
  }

  private void add(String code, String subject, String where, String text, List<Place> places) {
    findings.add(
        new Finding(code, Level.WARNING, subject, List.of(new Passage(where, text, places))));
  }
}
