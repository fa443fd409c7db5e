package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.compare.check.Headings.Heading;
import jp.keikaku.document.ContentsEntry;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.document.Text;

/** The printed contents against headings and the page numbers that the pages print. */
final class ContentsCheck {
  private static final Set<String> CONTENTS = Set.of("目次", "contents");

  /** A title with the page number that the leaders should have kept apart. */
  private static final Pattern PAGED = Pattern.compile("(.*\\D)(\\d{1,3})");

  private final List<Heading> headings;
  private final PageNumbers pages;
  private final Set<Heading> listed = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private ContentsCheck(Edition edition) {
    this.headings = Headings.of(edition);
    this.pages = PageNumbers.of(edition);
  }

  static Stream<Finding> findings(Edition edition) {
    if (edition.contents().isEmpty()) {
      return Stream.empty();
    }
    ContentsCheck check = new ContentsCheck(edition);
    int next = 0;
    for (ContentsEntry entry : check.whole(edition.contents())) {
      int found = check.find(entry, next);
      if (found >= 0) {
        check.compare(entry, check.headings.get(found));
        next = found + 1;
      } else {
        check.findings.add(
            new Finding(
                "contents-heading-missing", Level.WARNING, label(entry), List.of(contents(entry))));
      }
    }
    check.unlisted();
    return check.findings.stream();
  }

  /**
   * The entries, with one that the printed contents broke over two lines or ran into its page put
   * right where a heading says so; the contents' own heading is none.
   */
  private List<ContentsEntry> whole(List<ContentsEntry> printed) {
    List<ContentsEntry> entries = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      ContentsEntry entry = printed.get(i);
      String title = entry.title().value();
      if (CONTENTS.contains(Folding.key(title))) {
        continue;
      }
      Matcher paged = PAGED.matcher(title);
      if (entry.page() == null && i + 1 < printed.size() && isHeading(title + next(printed, i))) {
        ContentsEntry rest = printed.get(++i);
        Text joined = Text.of(title + rest.title().value());
        entry = new ContentsEntry(entry.number(), joined, rest.page());
      } else if (entry.page() == null && paged.matches() && isHeading(paged.group(1))) {
        int page = Integer.parseInt(Folding.key(paged.group(2)));
        entry = new ContentsEntry(entry.number(), Text.of(paged.group(1)), page);
      }
      entries.add(entry);
    }
    return entries;
  }

  private static String next(List<ContentsEntry> printed, int index) {
    return printed.get(index + 1).title().value();
  }

  private boolean isHeading(String title) {
    String spelling = Folding.spelling(title);
    return headings.stream()
        .anyMatch(each -> Folding.spelling(each.section().title().value()).equals(spelling));
  }

  /** The next heading of that number and title, else of that title, else of that spelling. */
  private int find(ContentsEntry entry, int from) {
    String title = Folding.key(entry.title().value());
    String spelling = Folding.spelling(entry.title().value());
    for (int i = from; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (Folding.key(heading.section().title().value()).equals(title)
          && number(heading.section().number()).equals(number(entry.number()))) {
        return i;
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (!listed.contains(heading)
          && Folding.spelling(heading.section().title().value()).equals(spelling)) {
        return i;
      }
    }
    for (int i = from; i < headings.size() && i < from + 3; i++) {
      Heading heading = headings.get(i);
      boolean sameNumber =
          entry.number() != null
              && number(heading.section().number()).equals(number(entry.number()));
      if (sameNumber && !listed.contains(heading)) {
        return i;
      }
    }
    return -1;
  }

  private void compare(ContentsEntry entry, Heading heading) {
    listed.add(heading);
    String printed = Folding.key(label(entry));
    if (!printed.equals(Folding.key(heading.label()))) {
      findings.add(
          new Finding(
              "contents-title",
              Level.WARNING,
              label(entry),
              List.of(contents(entry), heading(heading))));
    }
    Integer page = entry.page();
    if (page == null || heading.place().isEmpty()) {
      return;
    }
    OptionalInt actual = pages.on(heading.place().getFirst().page());
    if (actual.isPresent() && actual.getAsInt() != page) {
      findings.add(
          new Finding(
              "contents-page",
              Level.WARNING,
              label(entry),
              List.of(
                  new Passage("contents", String.valueOf(page), List.of()),
                  new Passage("heading", String.valueOf(actual.getAsInt()), heading.place()))));
    }
  }

  /** Headings that the contents leave out although they name all others beside them. */
  private void unlisted() {
    for (Heading heading : headings) {
      long missing =
          heading.siblings().stream()
              .filter(sibling -> listed.stream().noneMatch(each -> each.section().equals(sibling)))
              .count();
      if (!listed.contains(heading) && missing == 1 && heading.siblings().size() > 2) {
        findings.add(
            new Finding(
                "heading-not-in-contents",
                Level.WARNING,
                heading.label(),
                List.of(heading(heading))));
      }
    }
  }

  private static String label(ContentsEntry entry) {
    return entry.number() == null ? entry.title().value() : entry.number() + " " + entry.title();
  }

  private static Passage contents(ContentsEntry entry) {
    return new Passage("contents", label(entry), entry.title().places());
  }

  private static Passage heading(Heading heading) {
    return new Passage("heading", heading.label(), heading.place());
  }

  private static String number(@org.jspecify.annotations.Nullable String number) {
    return number == null ? "" : Folding.key(number);
  }
}
