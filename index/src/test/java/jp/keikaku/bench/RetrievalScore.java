package jp.keikaku.bench;

/**
 * Means over questions that have one right answer each.
 *
 * @param questions how many were asked
 * @param gain sum of nDCG@10: with one answer that counts 1, its discount where it stands
 * @param reciprocal sum of 1 ÷ rank within the first ten
 * @param found how many answers stand among the first hundred
 */
record RetrievalScore(int questions, double gain, double reciprocal, int found) {
  static final RetrievalScore NONE = new RetrievalScore(0, 0, 0, 0);

  /** The same after one more question. Rank 0 is first; -1 is nowhere. */
  RetrievalScore plus(int rank) {
    boolean near = rank >= 0 && rank < 10;
    return new RetrievalScore(
        questions + 1,
        gain + (near ? Math.log(2) / Math.log(rank + 2) : 0),
        reciprocal + (near ? 1.0 / (rank + 1) : 0),
        found + (rank >= 0 && rank < 100 ? 1 : 0));
  }

  double meanGain() {
    return questions == 0 ? 0 : gain / questions;
  }

  double meanReciprocal() {
    return questions == 0 ? 0 : reciprocal / questions;
  }

  double recall() {
    return questions == 0 ? 0 : (double) found / questions;
  }
}
