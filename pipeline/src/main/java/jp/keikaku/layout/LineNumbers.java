package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.pdf.Glyph;

/**
 * Tells the numbers of lines in the margin from the text: figures below each other at the left of
 * everything else, in even steps of number and of height, over most of the page.
 *
 * @param numbers the figures of each number, from top to bottom
 * @param text all other glyphs, in their order
 */
record LineNumbers(List<List<Glyph>> numbers, List<Glyph> text) {
  /** So many numbers at least, where each line has one. */
  private static final int FEWEST = 8;

  /** So many at least, where every fifth line has one. */
  private static final int FEWEST_FIFTHS = 4;

  /** Numbers reach over this share of the height of the text. */
  private static final double REACH = 0.5;

  /** This share of the text stands at their right. */
  private static final double BESIDE = 0.97;

  /** How far they stand from the text, in ems; smaller where they are smaller than the text. */
  private static final double GAP = 2;

  private static final double SMALLER = 0.9;

  /** Copies the lists. */
  LineNumbers {
    numbers = numbers.stream().map(List::copyOf).toList();
    text = List.copyOf(text);
  }

  /** A number with the digits that it is printed in. */
  private record Figure(int value, List<Glyph> figures) {
    double right() {
      return figures.getLast().box().right();
    }

    double height() {
      return figures.getFirst().box().centerY();
    }
  }

  /** Tells them apart, on a sheet whose lines run from left to right. */
  static LineNumbers of(List<Glyph> glyphs) {
    LineNumbers none = new LineNumbers(List.of(), glyphs);
    Optional<Glyph> leftmost =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank())
            .min(Comparator.comparingDouble(glyph -> glyph.box().left()));
    if (leftmost.isEmpty() || !isFigure(leftmost.get())) {
      return none;
    }
    List<Figure> numbers = numbers(glyphs, leftmost.get());
    if (!isCounted(numbers)) {
      return none;
    }
    Set<Glyph> figures = new HashSet<>();
    numbers.forEach(number -> figures.addAll(number.figures()));
    List<Glyph> text = glyphs.stream().filter(glyph -> !figures.contains(glyph)).toList();
    return standsBeside(numbers, text)
        ? new LineNumbers(numbers.stream().map(Figure::figures).toList(), text)
        : none;
  }

  private static boolean isFigure(Glyph glyph) {
    return glyph.text().codePoints().allMatch(Character::isDigit);
  }

  /** The figures at the left, number by number. */
  private static List<Figure> numbers(List<Glyph> glyphs, Glyph leftmost) {
    double reach = leftmost.box().left() + 4 * leftmost.size();
    List<Glyph> figures =
        glyphs.stream()
            .filter(glyph -> glyph.box().left() < reach && isFigure(glyph))
            .sorted(
                Comparator.comparingLong((Glyph glyph) -> Math.round(glyph.box().centerY()))
                    .thenComparingDouble(glyph -> glyph.box().left()))
            .toList();
    List<List<Glyph>> runs = new ArrayList<>();
    for (Glyph figure : figures) {
      boolean follows =
          !runs.isEmpty()
              && Math.abs(runs.getLast().getLast().box().centerY() - figure.box().centerY()) < 1
              && figure.box().left() - runs.getLast().getLast().box().right() < figure.size() / 3;
      if (!follows) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(figure);
    }
    return runs.stream()
        .filter(run -> run.size() <= 4)
        .map(run -> new Figure(value(run), run))
        .toList();
  }

  private static int value(List<Glyph> figures) {
    int value = 0;
    for (Glyph figure : figures) {
      value = value * 10 + Character.digit(figure.text().codePointAt(0), 10);
    }
    return value;
  }

  /** Whether they go up in even steps, at even distances. */
  private static boolean isCounted(List<Figure> numbers) {
    if (numbers.size() < FEWEST_FIFTHS) {
      return false;
    }
    int step = numbers.get(1).value() - numbers.get(0).value();
    double pitch = numbers.get(1).height() - numbers.get(0).height();
    boolean enough = step == 1 ? numbers.size() >= FEWEST : step == 5 || step == 10;
    if (!enough || pitch <= 0) {
      return false;
    }
    for (int i = 1; i < numbers.size(); i++) {
      Figure before = numbers.get(i - 1);
      Figure number = numbers.get(i);
      boolean even =
          number.value() - before.value() == step
              && Math.abs(number.height() - before.height() - pitch) < pitch / 10
              && Math.abs(number.right() - before.right()) < number.figures().getFirst().size();
      if (!even) {
        return false;
      }
    }
    return true;
  }

  private static boolean standsBeside(List<Figure> numbers, List<Glyph> all) {
    List<Glyph> text = all.stream().filter(glyph -> !glyph.isBlank()).toList();
    double right = numbers.stream().mapToDouble(Figure::right).max().orElseThrow();
    List<Glyph> beside = text.stream().filter(glyph -> glyph.box().left() > right).toList();
    if (beside.isEmpty() || beside.size() < BESIDE * text.size()) {
      return false;
    }
    double size = numbers.getFirst().figures().getFirst().size();
    double em = beside.get(beside.size() / 2).size();
    double left = beside.stream().mapToDouble(glyph -> glyph.box().left()).min().orElseThrow();
    double top = text.stream().mapToDouble(glyph -> glyph.box().top()).min().orElseThrow();
    double bottom = text.stream().mapToDouble(glyph -> glyph.box().bottom()).max().orElseThrow();
    boolean small = size <= SMALLER * em;
    boolean apart = left - right >= (small ? GAP / 4 : GAP) * em;
    double reached = numbers.getLast().height() - numbers.getFirst().height();
    return apart && reached >= REACH * (bottom - top) && (small || isProse(numbers, beside, em));
  }

  /** Whether most numbered lines are full, as those of prose are and those of a list are not. */
  private static boolean isProse(List<Figure> numbers, List<Glyph> text, double em) {
    double edge = text.stream().mapToDouble(glyph -> glyph.box().right()).max().orElseThrow();
    long full =
        numbers.stream()
            .filter(
                number ->
                    text.stream()
                        .filter(glyph -> glyph.box().right() > edge - 2 * em)
                        .anyMatch(
                            glyph -> Math.abs(glyph.box().centerY() - number.height()) < em / 2))
            .count();
    return full * 2 > numbers.size();
  }
}
