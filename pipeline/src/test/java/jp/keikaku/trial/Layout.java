package jp.keikaku.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/**
 * A drawn paper and what a person reads off it.
 *
 * @param seed which gives the same paper again
 */
record Layout(long seed, Shape shape, byte[] pdf, List<ExpectedItem> items) {
  private static final List<Face.Kind> FACES = Face.kinds();

  /** The fonts that need no file, so that a paper is the same everywhere. */
  private static final int NAMED = 2;

  /**
   * The paper of a seed.
   *
   * @param files whether fonts of this machine may be used
   */
  static Layout of(long seed, boolean files) {
    // Neighbouring seeds begin alike.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    Shape shape = Shape.values()[(int) Math.floorMod(seed, (long) Shape.values().length)];
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
