package jp.keikaku.export;

import java.util.List;
import java.util.stream.IntStream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.export.OutlineBlock.Grid;
import jp.keikaku.export.OutlineBlock.Heading;
import jp.keikaku.export.OutlineBlock.Labelled;
import jp.keikaku.export.OutlineBlock.Prose;
import jp.keikaku.text.SafeText;

/** Writes an edition as plain text for a terminal: tables aligned, headings underlined. */
public final class PlainTextFormat {
  private PlainTextFormat() {}

  /** The whole edition. */
  public static String write(Edition edition) {
    StringBuilder text = new StringBuilder();
    for (OutlineBlock block : Outline.of(edition)) {
      append(text, block);
    }
    return SafeText.of(text.toString());
  }

  /** One bylaw. */
  public static String write(Bylaw bylaw) {
    StringBuilder text = new StringBuilder();
    BylawOutline.of(bylaw).forEach(block -> append(text, block));
    return SafeText.of(text.toString());
  }

  private static void append(StringBuilder text, OutlineBlock block) {
    switch (block) {
      case Heading heading -> append(text, heading);
      case Prose prose -> text.append(prose.text()).append("\n\n");
      case Labelled labelled ->
          text.append("  ".repeat(labelled.depth() + 1))
              .append(labelled.label())
              .append("  ")
              .append(labelled.text())
              .append('\n');
      case Grid grid -> text.append(grid(grid.rows())).append('\n');
    }
  }

  private static void append(StringBuilder text, Heading heading) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(heading.text()).append('\n');
    if (heading.level() <= 2) {
      String line = heading.level() == 1 ? "=" : "-";
      text.append(line.repeat(DisplayWidth.of(heading.text()))).append('\n');
    }
  }

  /** Rows whose columns stand below each other. */
  static String grid(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    List<Integer> widths =
        IntStream.range(0, rows.getFirst().size())
            .map(
                column ->
                    rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0))
            .boxed()
            .toList();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int column = 0; column < row.size(); column++) {
        line.append(DisplayWidth.padRight(row.get(column).replace('\n', ' '), widths.get(column)));
        line.append("  ");
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
