package jp.keikaku.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Place;
import jp.keikaku.entry.FiscalYears;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.export.ReportWords;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given besides its model.
 *
 * @param words of the page's language
 * @param links addresses
 * @param here the address asked for, without the language, to switch it
 * @param origin scheme and host as people reach us: {@code https://plan.example}
 * @param mayIngest whether documents may be dropped
 * @param hasPictures whether pages are shown as printed
 */
public record View(
    Words words, Links links, String here, String origin, boolean mayIngest, boolean hasPictures) {
  /** A sentence. */
  public String t(String key, Object... blanks) {
    return words.of(key, blanks);
  }

  /** {@code ja}. */
  public String language() {
    return words.language().code();
  }

  /** This page in another language. */
  public String in(String language) {
    return here + (here.contains("?") ? "&" : "?") + "lang=" + language;
  }

  /** This page in another form: {@code json}, {@code csv}. */
  public String as(String form) {
    int at = here.indexOf('?');
    String path = at < 0 ? here : here.substring(0, at);
    String page = path.equals(links.to("/")) ? links.to("/index") : path;
    return page + "." + form + (at < 0 ? "" : here.substring(at));
  }

  /** {@code 令和4年度（2022）}: the Japanese year first, in English {@code FY2022 (令和4年度)}. */
  public String year(@Nullable Integer fiscalYear) {
    if (fiscalYear == null) {
      return words.of("web.year-unknown");
    }
    int year = fiscalYear;
    return FiscalYears.era(year)
        .map(era -> words.of("web.year", era, year))
        .orElseGet(() -> words.of("web.year-western", year));
  }

  /** {@code 令和4年度}, {@code FY2022}. */
  public String shortYear(int fiscalYear) {
    return FiscalYears.era(fiscalYear)
        .map(era -> words.of("web.short-year", era, fiscalYear))
        .orElseGet(() -> words.of("web.year-western", fiscalYear));
  }

  /** {@code R4}, with the western year in its title where a column is narrow. */
  public String letterYear(int fiscalYear) {
    List<String> names = FiscalYears.names(fiscalYear);
    return words.language() == Language.JA ? names.getLast() : String.valueOf(fiscalYear);
  }

  /** A day or a month as people write it: {@code 令和4年3月1日}; null for null. */
  public @Nullable String date(@Nullable String iso) {
    return iso == null ? null : JapaneseDates.of(iso, words.language());
  }

  /** What a kind of records is called. */
  public String kind(RecordKind kind) {
    return words.of("kind." + kind.label());
  }

  /** What parts of comparisons are called. */
  public ReportWords report() {
    return new ReportWords(words::of);
  }

  /** {@code 8、9ページ}. */
  public String pages(List<Place> places) {
    return report().pages(places);
  }

  /** Some words between which a comma stands. */
  public String list(List<String> names) {
    return names.stream().collect(Collectors.joining(words.of("web.comma")));
  }
}
