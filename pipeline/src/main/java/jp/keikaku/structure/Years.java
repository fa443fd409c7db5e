package jp.keikaku.structure;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Fiscal years as column headers print them: {@code 令和4年度}, {@code R4}, {@code 4年度}. */
final class Years {
  private static final Pattern BARE = Pattern.compile("([0-9一二三四五六七八九十元]+)年度?");
  private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|R|H|S)([0-9一二三四五六七八九十元]+)(年度?)?");

  private Years() {}

  /**
   * The western year in which the fiscal year begins; empty where the text is no year alone.
   *
   * @param editionYear fiscal year of the edition, which tells the era of a bare {@code 5年度}
   */
  static OptionalInt read(String printed, @Nullable Integer editionYear) {
    String text = Width.fold(printed);
    Matcher era = ERA.matcher(text);
    if (era.matches()) {
      return Wareki.fiscalYear(era.group(1) + era.group(2) + "年度");
    }
    Matcher bare = BARE.matcher(text);
    if (!bare.matches()) {
      return OptionalInt.empty();
    }
    OptionalInt year = JapaneseNumerals.parse(bare.group(1));
    if (year.isPresent() && year.getAsInt() > 1900) {
      return year;
    }
    return year.isPresent() && editionYear != null
        ? Wareki.yearInEraOf(editionYear, year.getAsInt())
        : OptionalInt.empty();
  }
}
