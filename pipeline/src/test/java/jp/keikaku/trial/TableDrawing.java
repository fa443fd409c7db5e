package jp.keikaku.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.document.Box;

/** Draws what one page shows of a table. */
final class TableDrawing {
  private final Manner manner;
  private final Face face;
  private final Drawing page;

  TableDrawing(Manner manner, Face face, Drawing page) {
    this.manner = manner;
    this.face = face;
    this.page = page;
  }

  void draw(
      List<Paper.Part> parts, double[] edges, List<Double> tops, int to, Table table, int cut) {
    boolean ends = to >= table.rows().size() && cut == 0;
    if (manner.coloured()) {
      parts.stream().filter(part -> part.placed().cell().label()).forEach(this::ground);
    }
    if (!manner.rulesLast()) {
      rules(parts, edges, tops, ends);
    }
    List<Paper.Part> ordered = new ArrayList<>(parts);
    ordered.sort(
        manner.byColumn()
            ? Comparator.comparingInt((Paper.Part part) -> part.placed().column())
                .thenComparingInt(part -> part.placed().row())
            : Comparator.comparingInt((Paper.Part part) -> part.placed().row())
                .thenComparingInt(part -> part.placed().column()));
    ordered.forEach(this::text);
    if (manner.rulesLast()) {
      rules(parts, edges, tops, ends);
    }
  }

  private void ground(Paper.Part part) {
    Box box = part.box();
    page.ground(box.left(), box.top(), box.right(), box.bottom());
  }

  private void rules(List<Paper.Part> parts, double[] edges, List<Double> tops, boolean ends) {
    double left = edges[0];
    double right = edges[edges.length - 1];
    double top = tops.getFirst();
    double bottom = tops.getLast();
    boolean foot = ends || manner.closed();
    switch (manner.rules()) {
      case STROKES, FILLS, PIECES -> {
        for (Paper.Part part : parts) {
          Box box = part.box();
          page.rule(box.left(), box.top(), box.right(), box.top());
          page.rule(box.left(), box.top(), box.left(), box.bottom());
          if (manner.rules() == Manner.Rules.PIECES) {
            page.rule(box.right(), box.top(), box.right(), box.bottom());
            if (foot || box.bottom() < bottom) {
              page.rule(box.left(), box.bottom(), box.right(), box.bottom());
            }
          }
        }
        page.rule(right, top, right, bottom);
        if (foot) {
          page.rule(left, bottom, right, bottom);
        }
      }
      case RECTANGLES ->
          parts.stream()
              .map(Paper.Part::box)
              .forEach(box -> page.rectangle(box.left(), box.top(), box.right(), box.bottom()));
      case DOWNWARD -> {
        for (double edge : edges) {
          page.rule(edge, top, edge, bottom);
        }
      }
      case NONE -> {
        // White space alone parts the columns.
      }
    }
  }

  private void text(Paper.Part part) {
    double size = manner.size();
    double pitch = size * manner.leading();
    Box box = part.box();
    double height = part.lines().size() * pitch;
    double top =
        manner.centred() && part.whole()
            ? box.top() + (box.height() - height) / 2
            : box.top() + manner.padding();
    List<Drawing.Placed> lines = new ArrayList<>();
    for (int i = 0; i < part.lines().size(); i++) {
      String line = part.lines().get(i);
      if (!line.isEmpty()) {
        double free = box.width() - 2 * manner.padding() - face.width(line) * size;
        double left =
            box.left()
                + manner.padding()
                + switch (part.placed().cell().align()) {
                  case LEFT -> 0;
                  case CENTER -> free / 2;
                  case RIGHT -> free;
                };
        lines.add(new Drawing.Placed(line, left, top + i * pitch + (pitch + size * 0.76) / 2));
      }
    }
    page.text(lines, size);
  }
}
