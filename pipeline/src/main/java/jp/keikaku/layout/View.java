package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.Ruling;

/**
 * How a page must be turned so that its lines run from left to right and follow each other from top
 * to bottom. Whatever runs otherwise is laid out as if it did, and turned back when that is done:
 * so all of layout knows one direction.
 */
enum View {
  /** As it is. */
  UPRIGHT,
  /** Lines run downwards and follow each other to the left: vertical writing. */
  DOWNWARD,
  /** Lines run upwards and follow each other to the right. */
  UPWARD,
  /** Lines run to the left and follow each other upwards. */
  UPSIDE_DOWN;

  static View of(Direction direction) {
    return switch (direction) {
      case HORIZONTAL -> UPRIGHT;
      case VERTICAL, DOWNWARD -> DOWNWARD;
      case UPWARD -> UPWARD;
      case UPSIDE_DOWN -> UPSIDE_DOWN;
    };
  }

  /** Width of the turned page. */
  double width(double width, double height) {
    return this == UPRIGHT || this == UPSIDE_DOWN ? width : height;
  }

  /** Height of the turned page. */
  double height(double width, double height) {
    return this == UPRIGHT || this == UPSIDE_DOWN ? height : width;
  }

  /** Where a box lies on the turned page, given the size of the page as it is. */
  Box turned(Box box, double width, double height) {
    return switch (this) {
      case UPRIGHT -> box;
      case DOWNWARD -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
      case UPWARD -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
      case UPSIDE_DOWN ->
          new Box(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
    };
  }

  /** Where a box of the turned page lies on the page as it is. */
  Box back(Box box, double width, double height) {
    return switch (this) {
      case UPRIGHT -> box;
      case DOWNWARD -> new Box(width - box.bottom(), box.left(), width - box.top(), box.right());
      case UPWARD -> new Box(box.top(), height - box.right(), box.bottom(), height - box.left());
      case UPSIDE_DOWN ->
          new Box(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
    };
  }

  /** The glyph on the turned page. */
  Glyph turned(Glyph glyph, double width, double height) {
    return this == UPRIGHT ? glyph : glyph.at(turned(glyph.box(), width, height));
  }

  /** The glyph of the turned page on the page as it is. */
  Glyph back(Glyph glyph, double width, double height) {
    return this == UPRIGHT ? glyph : glyph.at(back(glyph.box(), width, height));
  }

  /** The rulings on the turned page. */
  List<Ruling> turned(List<Ruling> rulings, double width, double height) {
    return this == UPRIGHT
        ? rulings
        : rulings.stream().map(ruling -> turned(ruling, width, height)).toList();
  }

  private Ruling turned(Ruling ruling, double width, double height) {
    Box box =
        ruling.horizontal()
            ? new Box(ruling.from(), ruling.position(), ruling.to(), ruling.position())
            : new Box(ruling.position(), ruling.from(), ruling.position(), ruling.to());
    Box turned = turned(box, width, height);
    boolean horizontal = ruling.horizontal() == (this == UPSIDE_DOWN);
    return horizontal
        ? new Ruling(
            true, turned.top(), turned.left(), turned.right(), ruling.thickness(), ruling.dashed())
        : new Ruling(
            false,
            turned.left(),
            turned.top(),
            turned.bottom(),
            ruling.thickness(),
            ruling.dashed());
  }
}
