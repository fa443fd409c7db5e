package jp.keikaku.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.keikaku.document.Box;

/** Turns painted paths into {@link Ruling}s and {@link Fill}s. Mutable: one per page walk. */
final class PathCollector {
  /** A filled rectangle up to this thin is a ruling, in points. */
  private static final double THIN = 2.6;

  /** A ruling may lean by this much over its whole length, in points. */
  private static final double LEAN = 0.6;

  /** Shorter lines are parts of drawings, in points. */
  private static final double SHORTEST = 1.5;

  private static final int WHITE = 0xFFFFFF;

  private final double[] toReader;
  private final List<double[]> segments = new ArrayList<>();
  private final List<Subpath> subpaths = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final DottedRulings dots = new DottedRulings();
  private final List<Fill> fills = new ArrayList<>();
  private final Deque<Window> outerWindows = new ArrayDeque<>();
  private Window window;
  private boolean clips;
  private double startX;
  private double startY;
  private double x;
  private double y;

  /** Bounds of one subpath while it is drawn. */
  private static final class Subpath {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    boolean curved;

    void add(double x, double y) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }

  /** What a clip lets through: the bounds of its path. Empty where left is not below right. */
  private record Window(double left, double top, double right, double bottom) {
    Window within(Subpath path) {
      return new Window(
          Math.max(left, path.left),
          Math.max(top, path.top),
          Math.min(right, path.right),
          Math.min(bottom, path.bottom));
    }
  }

  PathCollector(double[] toReader, double width, double height) {
    this.toReader = toReader;
    this.window = new Window(0, 0, width, height);
  }

  /** The path that is being drawn will clip what is painted after it. */
  void clip() {
    clips = true;
  }

  /** Keeps the clip for {@link #restore}. */
  void save() {
    outerWindows.push(window);
  }

  /** The clip of the matching {@link #save}. */
  void restore() {
    if (!outerWindows.isEmpty()) {
      window = outerWindows.pop();
    }
  }

  List<Ruling> rulings() {
    List<Ruling> all = new ArrayList<>(rulings);
    all.addAll(dots.rulings());
    return all;
  }

  List<Fill> fills() {
    return List.copyOf(fills);
  }

  void moveTo(double userX, double userY) {
    x = startX = readerX(userX, userY);
    y = startY = readerY(userX, userY);
    Subpath subpath = new Subpath();
    subpath.add(x, y);
    subpaths.add(subpath);
  }

  void lineTo(double userX, double userY) {
    extend(readerX(userX, userY), readerY(userX, userY), false);
  }

  void curveTo(double userX, double userY) {
    extend(readerX(userX, userY), readerY(userX, userY), true);
  }

  private void extend(double toX, double toY, boolean curved) {
    if (subpaths.isEmpty()) {
      subpaths.add(new Subpath());
    }
    Subpath subpath = subpaths.getLast();
    subpath.add(toX, toY);
    subpath.curved |= curved;
    if (!curved) {
      segments.add(new double[] {x, y, toX, toY});
    }
    x = toX;
    y = toY;
  }

  void closePath() {
    if (x != startX || y != startY) {
      extend(startX, startY, false);
    }
  }

  /** Current point in user space, as PDFBox asks for it. */
  Point2D currentPoint() {
    double determinant = toReader[0] * toReader[3] - toReader[1] * toReader[2];
    double dx = x - toReader[4];
    double dy = y - toReader[5];
    return new Point2D.Double(
        (dx * toReader[3] - dy * toReader[2]) / determinant,
        (dy * toReader[0] - dx * toReader[1]) / determinant);
  }

  void discard() {
    if (clips && !subpaths.isEmpty()) {
      Subpath bounds = new Subpath();
      for (Subpath subpath : subpaths) {
        bounds.add(subpath.left, subpath.top);
        bounds.add(subpath.right, subpath.bottom);
      }
      window = window.within(bounds);
    }
    clips = false;
    segments.clear();
    subpaths.clear();
  }

  void stroke(double lineWidth, boolean dashed, int rgb) {
    if (rgb != WHITE) {
      for (double[] segment : segments) {
        addRuling(segment[0], segment[1], segment[2], segment[3], lineWidth, dashed);
      }
    }
    discard();
  }

  void fill(int rgb) {
    for (Subpath subpath : subpaths) {
      addFilled(subpath, rgb);
    }
    discard();
  }

  void fillAndStroke(int inside, double lineWidth, boolean dashed, int outline) {
    for (Subpath subpath : subpaths) {
      addFilled(subpath, inside);
    }
    stroke(lineWidth, dashed, outline);
  }

  private void addFilled(Subpath subpath, int rgb) {
    double wide = subpath.right - subpath.left;
    double high = subpath.bottom - subpath.top;
    if (rgb == WHITE || !(wide >= 0 && high >= 0)) {
      return;
    }
    if (wide <= DottedRulings.DOT && high <= DottedRulings.DOT) {
      addDot(subpath.left, subpath.top, subpath.right, subpath.bottom);
      return;
    }
    if (subpath.curved) {
      return;
    }
    if (high <= THIN && wide > high) {
      double middle = (subpath.top + subpath.bottom) / 2;
      addRuling(subpath.left, middle, subpath.right, middle, high, false);
    } else if (wide <= THIN && high > wide) {
      double middle = (subpath.left + subpath.right) / 2;
      addRuling(middle, subpath.top, middle, subpath.bottom, wide, false);
    } else if (wide > THIN && high > THIN) {
      Window seen = window.within(subpath);
      if (seen.left < seen.right && seen.top < seen.bottom) {
        fills.add(new Fill(new Box(seen.left, seen.top, seen.right, seen.bottom), rgb));
      }
    }
  }

  private void addRuling(
      double x1, double y1, double x2, double y2, double thickness, boolean dashed) {
    double wide = Math.abs(x2 - x1);
    double high = Math.abs(y2 - y1);
    if (wide <= SHORTEST && high <= SHORTEST) {
      addDot(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
      return;
    }
    if (high <= LEAN && wide > SHORTEST) {
      double from = Math.max(Math.min(x1, x2), window.left);
      double to = Math.min(Math.max(x1, x2), window.right);
      double position = (y1 + y2) / 2;
      if (to - from > SHORTEST && position >= window.top - 1 && position <= window.bottom + 1) {
        rulings.add(new Ruling(true, position, from, to, thickness, dashed));
      }
    } else if (wide <= LEAN && high > SHORTEST) {
      double from = Math.max(Math.min(y1, y2), window.top);
      double to = Math.min(Math.max(y1, y2), window.bottom);
      double position = (x1 + x2) / 2;
      if (to - from > SHORTEST && position >= window.left - 1 && position <= window.right + 1) {
        rulings.add(new Ruling(false, position, from, to, thickness, dashed));
      }
    }
  }

  private void addDot(double left, double top, double right, double bottom) {
    if (left >= window.left - 1
        && right <= window.right + 1
        && top >= window.top - 1
        && bottom <= window.bottom + 1) {
      dots.add(new Box(left, top, right, bottom));
    }
  }

  private double readerX(double userX, double userY) {
    return userX * toReader[0] + userY * toReader[2] + toReader[4];
  }

  private double readerY(double userX, double userY) {
    return userX * toReader[1] + userY * toReader[3] + toReader[5];
  }
}
