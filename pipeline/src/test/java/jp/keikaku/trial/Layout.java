package jp.keikaku.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** A drawn paper and what a person reads off it. */
final class Layout {
  private static final List<Face.Kind> FACES = Face.kinds();
  private static final List<Shape> SHAPES = List.of(Shape.values());

  /** The fonts that need no file, so that a paper is the same everywhere. */
  private static final int NAMED = 2;

  private final long seed;
  private final Shape shape;
  private final byte[] pdf;
  private final List<ExpectedItem> items;

  private Layout(long seed, Shape shape, byte[] pdf, List<ExpectedItem> items) {
    this.seed = seed;
    this.shape = shape;
    this.pdf = pdf;
    this.items = items;
  }

  /** What gives the same paper again. */
  long seed() {
    return seed;
  }

  Shape shape() {
    return shape;
  }

  byte[] pdf() {
    return pdf.clone();
  }

  List<ExpectedItem> items() {
    return items;
  }

  /** Neighbouring seeds have different shapes. */
  static Shape shape(long seed) {
    return SHAPES.get(Math.floorMod(seed, SHAPES.size()));
  }

  /**
   * The paper of a seed.
   *
   * @param files whether fonts of this machine may be used
   */
  static Layout of(long seed, boolean files) {
    // Neighbouring seeds begin alike.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    Shape shape = shape(seed);
    Face.Kind face = FACES.get(random.nextInt(files ? FACES.size() : NAMED));
    Manner manner = shape.manner(random);
    Words words = new Words(random, random.nextInt(3) == 0);
    try (Paper paper = new Paper(face, manner)) {
      List<ExpectedItem> items = new Composer(random, words, paper).compose(shape);
      return new Layout(seed, shape, paper.finish(), items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
