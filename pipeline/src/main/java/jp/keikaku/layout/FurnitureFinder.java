package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.text.Width;

/**
 * Finds running heads and page numbers: lines at the very top or bottom of a page that come again
 * on other pages, with other digits at most.
 */
final class FurnitureFinder {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-－―‐(（]?\\s*(p\\.?|P\\.?)?[0-9ivxIVX]{1,4}(\\s*/\\s*[0-9]{1,4})?(ページ|頁)?\\s*[-－―‐)）]?");
  private static final Pattern DASHED_NUMBER = Pattern.compile("[-－―‐]\\s*([0-9]{1,4})\\s*[-－―‐]");

  /** Digits that count pages; those behind 第 count forms and tables. */
  private static final Pattern DIGITS = Pattern.compile("(?<![第0-9])[0-9]+");

  /** Share of the page above a page number that stands higher than the margin. */
  private static final double HIGHEST_PAGE_NUMBER = 0.8;

  private final LayoutSettings settings;

  FurnitureFinder(LayoutSettings settings) {
    this.settings = settings;
  }

  /** The lines among those of all pages that are furniture. */
  Set<Line> find(List<PageContent> pages, List<List<Line>> linesByPage) {
    Map<String, Set<Integer>> pagesByLook = new HashMap<>();
    List<Line> candidates = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Line line : outermost(pages.get(i), linesByPage.get(i))) {
        candidates.add(line);
        pagesByLook.computeIfAbsent(look(line), key -> new HashSet<>()).add(line.page());
      }
    }
    Set<Line> furniture = new HashSet<>();
    for (Line line : candidates) {
      int repeats = pagesByLook.getOrDefault(look(line), Set.of()).size();
      boolean number = PAGE_NUMBER.matcher(Width.narrow(line.text())).matches();
      if (saysItsPage(line)) {
        furniture.add(line);
      } else if (repeats >= (number ? Math.min(2, pages.size()) : Math.max(2, pages.size() / 3))) {
        furniture.add(line);
      }
    }
    return furniture;
  }

  /** Whether the line is the number of its own page between dashes, which nothing else is. */
  private static boolean saysItsPage(Line line) {
    Matcher dashed = DASHED_NUMBER.matcher(Width.narrow(line.text()));
    return dashed.matches() && Integer.parseInt(dashed.group(1)) == line.page();
  }

  /** Up to two lines at each end of the page, within its margins. */
  private List<Line> outermost(PageContent page, List<Line> lines) {
    List<Line> outermost = new ArrayList<>();
    double margin = settings.margin() * page.height();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean above = i < 2 && line.box().bottom() < margin;
      boolean below = i >= lines.size() - 2 && line.box().top() > page.height() - margin;
      boolean footer = i > 0 && i == lines.size() - 1 && isFooter(page, lines.get(i - 1), line);
      if (above || below || footer) {
        outermost.add(line);
      }
    }
    return outermost;
  }

  /** Whether the last line is the number of its page, though it stands above the margin. */
  private static boolean isFooter(PageContent page, Line above, Line line) {
    Matcher number = DIGITS.matcher(Width.narrow(line.text()));
    return PAGE_NUMBER.matcher(Width.narrow(line.text())).matches()
        && number.find()
        && Integer.parseInt(number.group()) == line.page()
        && line.box().top() > HIGHEST_PAGE_NUMBER * page.height()
        && line.box().top() - above.box().bottom() > 0.5 * line.size();
  }

  /** Text with digits made alike, and about how high on the page. */
  private static String look(Line line) {
    String text = Width.narrow(line.text());
    String shape = PAGE_NUMBER.matcher(text).matches() ? "#" : DIGITS.matcher(text).replaceAll("#");
    return shape + "@" + Math.round(line.box().centerY() / 6);
  }
}
