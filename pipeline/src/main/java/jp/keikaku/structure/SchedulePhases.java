package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The phases of the years of one item. A phase belongs to each year that its cell stands under; an
 * arrow alone ({@code →}), or an empty cell in the phase's colour, says that the phase before it
 * goes on; an arrow beside a word is no part of the word, and a dash is no phase.
 */
final class SchedulePhases {
  private static final String HEADS = "→⇒➡⇨➔➜➝➞➤►▶⟶⟹⇢";
  private static final String TAILS = "←⇐⬅⇦◀◄⟵⟸";
  private static final String SHAFT = "[\\s─━―－—–=＝…-]*";
  private static final Pattern BEHIND =
      Pattern.compile("(" + SHAFT + "[" + HEADS + "]|[─━])+\\s*$");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^\\s*([" + TAILS + "]|[" + HEADS + "]|[─━])(" + SHAFT + "[" + HEADS + "])*" + SHAFT);
  private static final Pattern ARROW =
      Pattern.compile(
          SHAFT + "[" + HEADS + TAILS + "↔⇔⟷⬌─━]" + "[\\s" + HEADS + TAILS + "─━―－ー—–=＝…･・-]*");
  private static final Pattern NONE = Pattern.compile("[－―ー—–-]");

  private final Ledger ledger;

  /**
   * A year and what stands under it.
   *
   * @param part quarter or half of the year, or null
   * @param cells from the top
   * @param marked whether something drawn covers it
   */
  record Year(int fiscalYear, @Nullable String part, List<Cell> cells, boolean marked) {
    Year {
      cells = List.copyOf(cells);
    }

    Passage text() {
      return Passage.join(cells.stream().map(Cell::text).toList()).unbroken();
    }

    /** Colour of its cells, or null where they have none or several. */
    @Nullable Integer ground() {
      List<Integer> grounds =
          cells.stream()
              .map(Cell::ground)
              .filter(Objects::nonNull)
              .distinct()
              .collect(Collectors.toList());
      return grounds.size() == 1 ? grounds.getFirst() : null;
    }
  }

  SchedulePhases(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Reads the phases.
   *
   * @param years in their order
   * @param step name of the row, or null where there is one row
   */
  List<SchedulePhase> read(List<Year> years, @Nullable String step) {
    boolean colours =
        years.stream().map(year -> String.valueOf(year.ground())).distinct().count() > 1;
    List<SchedulePhase> phases = new ArrayList<>();
    @Nullable Text before = null;
    @Nullable Integer groundBefore = null;
    for (Year year : years) {
      Passage printed = year.text();
      Integer ground = colours ? year.ground() : null;
      Text phase;
      if (printed.isEmpty()) {
        phase = ground != null && ground.equals(groundBefore) ? before : null;
      } else if (NONE.matcher(printed.value()).matches()) {
        ledger.label(printed);
        phase = null;
      } else if (ARROW.matcher(printed.value()).matches()) {
        if (before == null) {
          phase = ledger.read(printed);
        } else {
          ledger.label(printed);
          phase = before;
        }
      } else {
        phase = ledger.read(word(printed));
      }
      phases.add(new SchedulePhase(year.fiscalYear(), phase, step, year.marked(), year.part()));
      before = phase;
      groundBefore = ground;
    }
    return phases;
  }

  /** A phase without the arrows around it. */
  private Passage word(Passage printed) {
    Matcher behind = BEHIND.matcher(printed.value());
    int to = behind.find() ? behind.start() : printed.length();
    Matcher arrow = BEFORE.matcher(printed.value().substring(0, to));
    int from = arrow.find() ? arrow.end() : 0;
    ledger.label(printed.slice(0, from));
    ledger.label(printed.from(to));
    return printed.slice(from, to).strip();
  }
}
