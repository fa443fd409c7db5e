package jp.keikaku.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of numbers that open lines: headings, paragraphs, items and points, in every script
 * and frame. Numbers with a unit (第12条の2) are {@link ArticleNumber}'s, which is made of the same
 * pieces.
 *
 * @param style how it is written; the numbers of one series have one style
 * @param ordinal place in the series, from 1 (イ and ア are 1); 0 of a decimal number (1.2)
 * @param last place of the last of several that one line stands for (一から四まで 略), else {@code
 *     ordinal}
 * @param listed whether those are named one by one (二及び三) and not by their ends
 * @param branches {@code _2} for の二, {@code _2_2} for の二の二, else empty
 * @param end characters of the number, brackets included
 * @param length characters that it takes with a dot and white space behind it
 */
public record Numbering(
    Style style, int ordinal, int last, boolean listed, String branches, int end, int length) {
  private static final String DIGITS = "[0-9０-９]++";
  private static final String KANJI = "[〇零一二三四五六七八九十百千]++";

  /** A number in digits or kanji; a piece of patterns, without groups. */
  public static final String NUMBER = "(?:" + DIGITS + "|" + KANJI + ")";

  /** Branches behind a number: の2, ノ二, の二の二. Without groups. */
  public static final String BRANCHES = "(?:[のノ]" + NUMBER + ")*+";

  private static final String ENCLOSED = "[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴⑴-⒇⒈-⒛⒜-⒵ⓐ-ⓩⒶ-Ⓩ㋐-㋾㈠-㈩㊀-㊉]";
  private static final String CORE =
      DIGITS
          + "(?:[-－.．‐]"
          + DIGITS
          + ")*+|"
          + KANJI
          + "|[IVX]{1,7}|[ＩＶＸ]{1,7}|[Ⅰ-Ⅻ]|[ⅰ-ⅻ]|[ivx]{1,7}|[ア-ンｱ-ﾝ]|[a-zａ-ｚ]|[A-ZＡ-Ｚ]";

  /** What names a part of an item inside of a sentence: イ, (1), ⅰ. Without groups. */
  public static final String LETTER =
      "(?:[（(](?:" + CORE + ")[）)]|[ア-ンa-zａ-ｚⅰ-ⅻ]|" + ENCLOSED + ")(?![ァ-ヶーa-z])";

  /** How the places of a series are written. */
  public enum Script {
    DIGITS,
    DECIMAL,
    KANJI,
    UPPER_ROMAN,
    LOWER_ROMAN,
    IROHA,
    GOJUON,
    LETTER,
    UPPER_LETTER
  }

  /** What stands round a number: 1, 1., 1), (1), ①. */
  public enum Frame {
    BARE,
    DOT,
    CLOSING,
    BRACKETS,
    CIRCLE
  }

  /** Script and frame of a number. */
  public record Style(Script script, Frame frame) {}

  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
  private static final String GOJUON = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

  /** Larger roman numerals are letters: C, D, L, M. */
  private static final int LARGEST_ROMAN = 39;

  private static final Pattern FORM =
      Pattern.compile(
          ("(?:(?<enclosed>ENCLOSED)|[（(]\\s*(?<inside>CORE)(?<inner>BRANCHES)\\s*[）)]"
                  + "|(?<core>CORE)(?<behind>BRANCHES)(?:(?<close>[）)])|(?<dot>[.．](?![0-9０-９])))?)(?<outer>BRANCHES)")
              .replace("ENCLOSED", ENCLOSED)
              .replace("CORE", CORE)
              .replace("BRANCHES", BRANCHES));

  private static final Pattern SPACE = Pattern.compile("[\\s　]*");

  /** What is left of an item that is left out or deleted. */
  private static final Pattern VACANT = Pattern.compile("(?:略|削除)[\\s　]*$");

  /** The ends of several in one pair of brackets: （１～３）. */
  private static final Pattern WITHIN =
      Pattern.compile("[（(](" + CORE + ")([:：～〜]|から)(" + CORE + ")[）)]");

  /** Between the ends of several such items, and between such items one by one. */
  private static final Pattern THROUGH = Pattern.compile("[\\s　]*(?:から|[:：～〜])[\\s　]*");

  private static final Pattern AND = Pattern.compile("[\\s　]*(?:及び|[・、])[\\s　]*");
  private static final Pattern THROUGH_END = Pattern.compile("(?:まで)?[\\s　]*");

  /** A sentence goes on behind a number that it names: （１）又は（２）, (2)に掲げる. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "又は|及び|若しくは|並びに|から(?!だ)|まで(?:の|に|を|は)|[、，，)）」]"
              + "|[にの](?:掲げ|定め|規定|該当|係る|よる|より|お[いけ]|つい|対|場合|いずれ|うち|ほか|者|額)|(?:を|の)除|とする|をいう");

  private static final Pattern BRANCH_MARK = Pattern.compile("[のノ]");

  /** {@code 1}, {@code 1_2} for 一の二, {@code 1:4} for 一から四まで; the first of 二及び三. */
  public String number() {
    return last > ordinal && !listed ? ordinal + ":" + last : ordinal + branches;
  }

  /** Whether it is of this script, in one of these frames. */
  public boolean is(Script script, Frame... frames) {
    return style.script == script && List.of(frames).contains(style.frame);
  }

  /** Whether it goes on the series that {@code before} stands in, or misses no more than a few. */
  public boolean follows(Numbering before, int largestStep) {
    if (!style.equals(before.style)) {
      return false;
    }
    int step = ordinal - before.last;
    return branches.isEmpty() ? step >= 1 && step <= largestStep : step == 0;
  }

  /** Whether a text is one such number and nothing else; a lone letter is a word. */
  public static boolean matches(String text) {
    return whole(text).stream().anyMatch(number -> !number.isLetter(text));
  }

  /** Whether a line opens something of its own with a number. */
  public static boolean opens(String line) {
    return whole(line).stream().anyMatch(number -> number.style.frame != Frame.BARE)
        || readings(line).stream()
            .anyMatch(
                number ->
                    !number.isLetter(line)
                        && !(number.is(Script.LOWER_ROMAN, Frame.BARE) && line.charAt(0) < 'ⅰ'));
  }

  /** Whether it is a letter in no frame, as words begin with one; full-width small ones are set. */
  private boolean isLetter(String line) {
    return style.frame == Frame.BARE
        && (style.script == Script.UPPER_LETTER
            || (style.script == Script.LETTER && line.charAt(0) < 'ａ'));
  }

  private static List<Numbering> whole(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? forms(form, 0) : List.of();
  }

  /**
   * Every way in which the start of a line can be read as a number with text behind it. A bare
   * number has white space behind it; in a frame it needs none, unless a sentence goes on there.
   */
  public static List<Numbering> readings(String line) {
    Matcher within = WITHIN.matcher(line);
    if (within.lookingAt()) {
      return readings(within.replaceFirst("（$1）$2（$3）")).stream()
          .filter(number -> number.last > number.ordinal)
          .map(number -> number.shortened(2))
          .toList();
    }
    Matcher form = FORM.matcher(line);
    if (!form.lookingAt()) {
      return List.of();
    }
    List<Numbering> vacant = vacant(form, line);
    if (!vacant.isEmpty()) {
      return vacant;
    }
    int end = form.end();
    int length = end(SPACE, line, end);
    boolean spaced = length > end;
    if (length == line.length()) {
      return List.of();
    }
    return forms(form, length).stream()
        .filter(
            number ->
                spaced
                    || (number.style.frame == Frame.BARE
                        ? VACANT.matcher(line).region(end, line.length()).lookingAt()
                        : number.style.frame == Frame.DOT
                            || !GOES_ON.matcher(line).region(end, line.length()).lookingAt()))
        .toList();
  }

  private Numbering shortened(int by) {
    return new Numbering(style, ordinal, last, listed, branches, end - by, length - by);
  }

  /** The readings of several numbers that are left out or deleted together. */
  private static List<Numbering> vacant(Matcher first, String line) {
    boolean through = end(THROUGH, line, first.end()) > first.end();
    int joint = end(through ? THROUGH : AND, line, first.end());
    if (joint <= first.end()) {
      return List.of();
    }
    Matcher second = FORM.matcher(line).region(joint, line.length());
    if (!second.lookingAt()) {
      return List.of();
    }
    int length = end(THROUGH_END, line, second.end());
    if (!VACANT.matcher(line).region(length, line.length()).lookingAt()) {
      return List.of();
    }
    List<Numbering> readings = new ArrayList<>();
    for (Numbering from : forms(first, length)) {
      for (Numbering to : forms(second, length)) {
        if (from.style.equals(to.style)
            && (through ? to.ordinal > from.ordinal : to.ordinal == from.ordinal + 1)) {
          readings.add(
              new Numbering(
                  from.style, from.ordinal, to.ordinal, !through, "", second.end(), length));
        }
      }
    }
    return readings;
  }

  private static int end(Pattern pattern, String line, int from) {
    Matcher matcher = pattern.matcher(line).region(from, line.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /** What was matched, in each script that it can be of. */
  private static List<Numbering> forms(Matcher form, int length) {
    String enclosed = form.group("enclosed");
    String printed;
    Frame frame;
    if (enclosed != null) {
      String plain = Normalizer.normalize(enclosed, Normalizer.Form.NFKC);
      frame =
          plain.startsWith("(") ? Frame.BRACKETS : plain.endsWith(".") ? Frame.DOT : Frame.CIRCLE;
      printed = plain.equals(enclosed) ? enclosed : plain.replaceAll("[().]", "");
    } else if (form.group("inside") != null) {
      printed = form.group("inside");
      frame = Frame.BRACKETS;
    } else {
      printed = form.group("core");
      frame =
          form.group("close") != null
              ? Frame.CLOSING
              : form.group("dot") != null ? Frame.DOT : Frame.BARE;
    }
    Optional<String> branches = branches(form);
    if (branches.isEmpty()) {
      return List.of();
    }
    int end = form.group("dot") == null ? form.end() : form.end("behind");
    List<Numbering> readings = new ArrayList<>();
    for (Script script : Script.values()) {
      OptionalInt ordinal = ordinal(script, printed);
      boolean word =
          frame == Frame.CLOSING && (script == Script.UPPER_ROMAN || script == Script.UPPER_LETTER);
      if (ordinal.isPresent() && !word) {
        Style style = new Style(script, frame);
        int place = ordinal.getAsInt();
        readings.add(
            new Numbering(style, place, place, false, branches.get(), end, Math.max(end, length)));
      }
    }
    return readings;
  }

  private static Optional<String> branches(Matcher form) {
    StringBuilder branches = new StringBuilder();
    for (String group : List.of("inner", "behind", "outer")) {
      String printed = form.group(group);
      if (printed == null || printed.isEmpty()) {
        continue;
      }
      for (String part : BRANCH_MARK.split(printed.substring(1), -1)) {
        OptionalInt value = JapaneseNumerals.parse(part);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        branches.append('_').append(value.getAsInt());
      }
    }
    return Optional.of(branches.toString());
  }

  private static OptionalInt ordinal(Script script, String printed) {
    char first = Width.narrow(printed).charAt(0);
    boolean digit = first >= '0' && first <= '9';
    return switch (script) {
      case DIGITS -> digit || isDingbat(printed) ? number(printed) : OptionalInt.empty();
      case DECIMAL ->
          digit && printed.matches(".*[-－.．‐].*") ? OptionalInt.of(0) : OptionalInt.empty();
      case KANJI -> printed.matches(KANJI) ? number(printed) : OptionalInt.empty();
      case UPPER_ROMAN -> roman(printed, printed.toUpperCase(Locale.ROOT));
      case LOWER_ROMAN -> roman(printed, printed.toLowerCase(Locale.ROOT));
      case IROHA -> place(IROHA, Width.narrow(printed));
      case GOJUON -> place(GOJUON, Width.narrow(printed));
      case LETTER -> letter(printed, 'a');
      case UPPER_LETTER -> letter(printed, 'A');
    };
  }

  /** Digits in a black circle, which have no plain form in Unicode. */
  private static boolean isDingbat(String printed) {
    char first = printed.charAt(0);
    return printed.length() == 1
        && ((first >= '❶' && first <= '❿') || (first >= '⓫' && first <= '⓴'));
  }

  private static OptionalInt number(String printed) {
    OptionalInt number = JapaneseNumerals.parse(printed);
    return number.isPresent() && number.getAsInt() > 0 ? number : OptionalInt.empty();
  }

  /** A roman numeral that is printed in this case. */
  private static OptionalInt roman(String printed, String inCase) {
    boolean letters = JapaneseNumerals.isRoman(printed) && printed.equals(inCase);
    OptionalInt number = letters ? JapaneseNumerals.parse(printed) : OptionalInt.empty();
    return number.isPresent() && number.getAsInt() <= LARGEST_ROMAN ? number : OptionalInt.empty();
  }

  private static OptionalInt place(String series, String printed) {
    int index = printed.length() == 1 ? series.indexOf(printed) : -1;
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  private static OptionalInt letter(String printed, char first) {
    String narrow = Width.narrow(printed);
    int place = narrow.charAt(0) - first + 1;
    return narrow.length() == 1 && place >= 1 && place <= 26
        ? OptionalInt.of(place)
        : OptionalInt.empty();
  }
}
