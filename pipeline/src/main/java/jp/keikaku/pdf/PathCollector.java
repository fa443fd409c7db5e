package jp.keikaku.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.Box;
import org.jspecify.annotations.Nullable;

/** Turns painted paths into {@link Ruling}s and {@link Fill}s. Mutable: one per page walk. */
final class PathCollector {
  /** A filled rectangle up to this thin is a ruling, in points. */
  private static final double THIN = 2.6;

  /** A ruling may lean by this much over its whole length, in points. */
  private static final double LEAN = 0.6;

  /** A path of more parts than this is a drawing, through which may be seen. */
  private static final int MOST_PARTS = 200;

  /** Shorter lines are parts of drawings, in points. */
  private static final double SHORTEST = 1.5;

  /** What lies this near outside of a clip is cut by its rounded edge alone, in points. */
  private static final double EDGE = 1;

  private static final int WHITE = 0xFFFFFF;

  private final double[] toReader;
  private final List<double[]> segments = new ArrayList<>();
  private final List<Subpath> subpaths = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final DottedRulings dots = new DottedRulings();
  private final List<Fill> fills = new ArrayList<>();
  private final Paint paint;
  private final Deque<Window> outerWindows = new ArrayDeque<>();
  private final Window whole;
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
    boolean leaning;
    int points;

    boolean isRectangle() {
      return !curved && !leaning && points >= 4 && points <= 6;
    }

    boolean holds(Subpath other) {
      return this != other
          && left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    void add(double x, double y) {
      points++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }

  /**
   * What a clip lets through: the bounds of its path. Empty where left is not below right.
   *
   * @param exact whether it is as large as its bounds
   */
  private record Window(double left, double top, double right, double bottom, boolean exact) {
    Window within(double fromX, double fromY, double toX, double toY, boolean whole) {
      return new Window(
          Math.max(left, fromX),
          Math.max(top, fromY),
          Math.min(right, toX),
          Math.min(bottom, toY),
          exact && whole);
    }
  }

  PathCollector(double[] toReader, double width, double height, Paint paint) {
    this.paint = paint;
    this.toReader = toReader;
    this.whole = new Window(0, 0, width, height, true);
    this.window = whole;
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

  /** The page's drawing is done; what follows is clipped by the page alone. */
  void unclip() {
    outerWindows.clear();
    window = whole;
  }

  /** Nothing is painted outside of an area until {@link #restore}. */
  void within(Box area) {
    window = window.within(area.left(), area.top(), area.right(), area.bottom(), true);
  }

  /** Whether the clip lets something through at a point. */
  boolean shows(double atX, double atY) {
    return atX >= window.left - EDGE
        && atX <= window.right + EDGE
        && atY >= window.top - EDGE
        && atY <= window.bottom + EDGE;
  }

  /** The part of an area that the clip lets through; empty where there is none. */
  Optional<Box> seen(Box area) {
    Window seen = window.within(area.left(), area.top(), area.right(), area.bottom(), true);
    return seen.left < seen.right && seen.top < seen.bottom
        ? Optional.of(new Box(seen.left, seen.top, seen.right, seen.bottom))
        : Optional.empty();
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
    subpath.leaning |= Math.abs(toX - x) > LEAN && Math.abs(toY - y) > LEAN;
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
      boolean whole = subpaths.size() == 1 && subpaths.getFirst().isRectangle();
      window = window.within(bounds.left, bounds.top, bounds.right, bounds.bottom, whole);
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

  /**
   * Fills the path.
   *
   * @param rgb the colour, or null where it is none or not known
   * @param solid whether nothing shines through
   */
  void fill(@Nullable Integer rgb, boolean solid) {
    addAreas(rgb, solid);
    discard();
  }

  void fillAndStroke(
      @Nullable Integer inside, boolean solid, double lineWidth, boolean dashed, int outline) {
    addAreas(inside, solid);
    stroke(lineWidth, dashed, outline);
  }

  private void addAreas(@Nullable Integer rgb, boolean solid) {
    boolean covers = solid && window.exact && !hasHoles();
    for (Subpath subpath : subpaths) {
      double wide = subpath.right - subpath.left;
      double high = subpath.bottom - subpath.top;
      if (wide > THIN && high > THIN) {
        Optional<Box> seen =
            seen(new Box(subpath.left, subpath.top, subpath.right, subpath.bottom));
        if (covers && rgb != null && subpath.isRectangle()) {
          int colour = rgb;
          seen.ifPresent(box -> paint.cover(box, colour));
        } else {
          seen.ifPresent(paint::tint);
        }
      }
      addFilled(subpath, rgb == null ? 0 : rgb);
    }
  }

  /** Whether parts of the path lie in others, which may be holes, or cannot be looked at all. */
  private boolean hasHoles() {
    return subpaths.size() > MOST_PARTS
        || subpaths.stream().anyMatch(one -> subpaths.stream().anyMatch(one::holds));
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
      seen(new Box(subpath.left, subpath.top, subpath.right, subpath.bottom))
          .ifPresent(box -> fills.add(new Fill(box, rgb)));
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
