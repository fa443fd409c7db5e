package jp.keikaku.export;

import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Edition;
import jp.keikaku.export.OutlineBlock.Grid;
import jp.keikaku.export.OutlineBlock.Heading;
import jp.keikaku.export.OutlineBlock.Labelled;
import jp.keikaku.export.OutlineBlock.Prose;
import jp.keikaku.text.SafeText;

/** Writes an edition as Markdown (CommonMark with tables). */
public final class MarkdownFormat {
  private static final int DEEPEST_HEADING = 6;

  private MarkdownFormat() {}

  /** The whole edition. */
  public static String write(Edition edition) {
    StringBuilder markdown = new StringBuilder();
    for (OutlineBlock block : Outline.of(edition)) {
      if (!markdown.isEmpty()) {
        markdown.append('\n');
      }
      append(markdown, block);
    }
    return SafeText.of(markdown.toString());
  }

  private static void append(StringBuilder markdown, OutlineBlock block) {
    switch (block) {
      case Heading heading ->
          markdown
              .append("#".repeat(Math.min(DEEPEST_HEADING, heading.level())))
              .append(' ')
              .append(oneLine(escaped(heading.text())))
              .append('\n');
      case Prose prose -> markdown.append(startSafe(escaped(prose.text()))).append('\n');
      case Labelled labelled ->
          markdown
              .append("    ".repeat(labelled.depth()))
              .append("- **")
              .append(escaped(labelled.label()))
              .append("** ")
              .append(oneLine(escaped(labelled.text())))
              .append('\n');
      case Grid grid -> append(markdown, grid);
    }
  }

  private static void append(StringBuilder markdown, Grid grid) {
    if (grid.rows().isEmpty()) {
      return;
    }
    int columns = grid.rows().getFirst().size();
    List<String> head =
        grid.headed() ? grid.rows().getFirst() : java.util.Collections.nCopies(columns, "");
    List<List<String>> body =
        grid.headed() ? grid.rows().subList(1, grid.rows().size()) : grid.rows();
    markdown.append(row(head));
    markdown.append("|").append(" --- |".repeat(columns)).append('\n');
    body.forEach(cells -> markdown.append(row(cells)));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> escaped(cell).replace("|", "\\|").replace("\n", "<br>"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  /** Characters that Markdown would read as its own. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
  }

  /** A number, dash or hash that begins a paragraph is no list and no heading. */
  private static String startSafe(String text) {
    return text.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([#+-])", "\\\\$1");
  }
}
