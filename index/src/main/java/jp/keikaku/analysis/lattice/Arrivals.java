package jp.keikaku.analysis.lattice;

import org.apache.lucene.util.ArrayUtil;

/** The ways that have come to one index of a text. */
final class Arrivals {
  private final Neighbours neighbours;
  private int[] nodes = new int[32];
  private int[] costs = new int[32];
  private int[] rights = new int[32];
  private int count;

  /** What the way that {@link #cheapest} found costs. */
  private int leastCost;

  Arrivals(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** Takes all nodes that end at an index. */
  void at(int end, Nodes all) {
    count = 0;
    for (int node = all.first(end); node != Nodes.NONE; node = all.next(node)) {
      add(node, all.costs[node], all.rights[node]);
    }
  }

  /** Only one way leads further. */
  void only(int node, Nodes all) {
    count = 0;
    add(node, all.costs[node], all.rights[node]);
  }

  private void add(int node, int cost, int right) {
    if (count == nodes.length) {
      nodes = ArrayUtil.grow(nodes, count + 1);
      costs = ArrayUtil.growExact(costs, nodes.length);
      rights = ArrayUtil.growExact(rights, nodes.length);
    }
    nodes[count] = node;
    costs[count] = cost;
    rights[count] = right;
    count++;
  }

  /**
   * The node before a word of a kind on the cheapest way; of two that cost the same, the one that
   * was there first.
   */
  int cheapest(int left) {
    short[] table = neighbours.costs();
    int row = neighbours.row(left);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      // cost and index in one number: what has no branches needs no guess which one is taken
      best = Math.min(best, ((long) (costs[i] + table[row + rights[i]]) << Integer.SIZE) | i);
    }
    leastCost = (int) (best >> Integer.SIZE);
    return nodes[(int) best];
  }

  /** What the way to the node that was asked for last costs, with the neighbourhood behind it. */
  int leastCost() {
    return leastCost;
  }
}
