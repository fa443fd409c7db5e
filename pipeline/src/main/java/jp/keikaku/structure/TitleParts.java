package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Period;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * A title apart from what one print of it adds: its edition, its year, the years that the plan is
 * for. Two years of one plan have the same name.
 *
 * @param name what is left
 * @param said the parts that were taken out
 * @param brackets brackets around them
 * @param editions as printed, letter-spacing closed, each once
 * @param fiscalYear that an edition or a year names, or null
 * @param period the years that the plan is for, or null
 */
record TitleParts(
    Passage name,
    List<Passage> said,
    List<Passage> brackets,
    List<String> editions,
    @Nullable Integer fiscalYear,
    @Nullable Period period) {
  private static final String OPENING = "（(［[【〔<＜〈";
  private static final String CLOSING = "）)］]】〕>＞〉";
  private static final String SPACES = " 　\n";

  /** A year that is no edition by itself: {@code 令和7年度青浜市…計画}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:令和|平成|昭和|(?<![A-Za-zＡ-Ｚ])[RHＲＨ])[\\s　]*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|元)"
              + "|(?<![0-9０-９])(?:20|２０|19|１９)[0-9０-９]{2})"
              + "[\\s　]*(?:[（(][^（）()]{1,8}[）)])?[\\s　]*年度"
              + "(?![版～〜~のにからまでをはがとで以前\\-－―])");

  /** Copies the lists. */
  TitleParts {
    said = List.copyOf(said);
    brackets = List.copyOf(brackets);
    editions = List.copyOf(editions);
  }

  /** Takes a line of a title apart. */
  static TitleParts of(Passage line) {
    TitleParts parts = new TitleParts(line, List.of(), List.of(), List.of(), null, null);
    for (Optional<TitleParts> less = parts.next(); less.isPresent(); less = parts.next()) {
      parts = less.get();
    }
    return parts;
  }

  /** What is left when one more part is taken out. */
  private Optional<TitleParts> next() {
    Optional<Periods.Found> stretch = Periods.find(name.value());
    if (stretch.isPresent()) {
      Periods.Found found = stretch.get();
      return Optional.of(
          without(found.start(), found.end(), null, period == null ? found.period() : period));
    }
    Optional<TitleLines.Marked> edition = TitleLines.edition(name);
    if (edition.isPresent()) {
      int start = edition.get().before().length();
      return Optional.of(
          without(start, start + edition.get().text().length(), edition.get().edition(), period));
    }
    Matcher year = YEAR.matcher(name.value());
    while (year.find()) {
      if (standsAlone(year.start(), year.end())) {
        String printed = Width.narrow(TitleLines.closed(year.group()));
        return Optional.of(without(year.start(), year.end(), printed, period));
      }
    }
    return Optional.empty();
  }

  /** Whether a year stands at an end of the title, in brackets, or behind a name or a space. */
  private boolean standsAlone(int start, int end) {
    String value = name.value();
    String before = value.substring(0, start).strip();
    return before.isEmpty()
        || end == value.length()
        || (OPENING + SPACES).indexOf(value.charAt(start - 1)) >= 0
        || Municipality.isName(before);
  }

  private TitleParts without(
      int start, int end, @Nullable String edition, @Nullable Period nextPeriod) {
    List<Passage> moreSaid = new ArrayList<>(said);
    moreSaid.add(name.slice(start, end));
    Passage before = name.slice(0, start).strip();
    Passage behind = name.from(end).strip();
    List<Passage> moreBrackets = new ArrayList<>(brackets);
    if (!before.isEmpty() && OPENING.indexOf(before.value().charAt(before.length() - 1)) >= 0) {
      moreBrackets.add(before.from(before.length() - 1));
      before = before.slice(0, before.length() - 1).strip();
    }
    if (!behind.isEmpty() && CLOSING.indexOf(behind.value().charAt(0)) >= 0) {
      moreBrackets.add(behind.slice(0, 1));
      behind = behind.from(1).strip();
    }
    List<String> moreEditions = new ArrayList<>(editions);
    Integer year = fiscalYear;
    if (edition != null) {
      if (!moreEditions.contains(edition)) {
        moreEditions.add(edition);
      }
      OptionalInt named = Wareki.fiscalYear(edition.replace("年版", "年度版"));
      year = year == null && named.isPresent() ? Integer.valueOf(named.getAsInt()) : year;
    }
    return new TitleParts(
        before.plus(behind), moreSaid, moreBrackets, moreEditions, year, nextPeriod);
  }

  /** This title with the editions and years that another line says. */
  TitleParts with(TitleParts line) {
    List<String> all = new ArrayList<>(editions);
    line.editions.stream().filter(each -> !all.contains(each)).forEach(all::add);
    return new TitleParts(
        name,
        said,
        brackets,
        all,
        fiscalYear == null ? line.fiscalYear : fiscalYear,
        period == null ? line.period : period);
  }

  /** Whether the line says nothing but an edition, a year or a period. */
  boolean isAllSaid() {
    return !said.isEmpty() && name.value().codePoints().noneMatch(Character::isLetter);
  }
}
