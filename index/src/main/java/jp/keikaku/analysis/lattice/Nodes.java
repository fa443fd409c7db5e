package jp.keikaku.analysis.lattice;

import java.util.Arrays;

/**
 * Words at their places in a text, each with the cheapest way that leads to it. Those that end at
 * one index form a chain in the order in which they came.
 */
final class Nodes {
  static final int NONE = -1;

  /** Index of the node's first character. */
  int[] starts = new int[256];

  /** Index after its last character. */
  int[] ends = new int[256];

  /** What the way to the node costs, with the node. */
  int[] costs = new int[256];

  /** {@link DictionaryWord#right} of its word. */
  int[] rights = new int[256];

  /** The node before it on that way. */
  int[] before = new int[256];

  /** The node's word, see {@link Lattice}. */
  int[] words = new int[256];

  /** The next node that ends where it ends. */
  private int[] nexts = new int[256];

  private int count;
  private int[] firsts = new int[256];
  private int[] lasts = new int[256];

  /** Forgets all nodes; texts of a length are to come. */
  void clear(int length) {
    count = 0;
    if (firsts.length <= length) {
      firsts = new int[length + length / 2 + 1];
      lasts = new int[length + length / 2 + 1];
    }
    Arrays.fill(firsts, 0, length + 1, NONE);
  }

  /** The first node that ends at an index. */
  int first(int end) {
    return firsts[end];
  }

  /** The next one that ends there. */
  int next(int node) {
    return nexts[node];
  }

  /** Whether exactly one ends there. */
  boolean isSingle(int end) {
    return firsts[end] != NONE && firsts[end] == lasts[end];
  }

  /** No node ends there any more. */
  void remove(int end) {
    firsts[end] = NONE;
  }

  /** Of those that end where a node ends only it is left. */
  void leave(int node) {
    remove(ends[node]);
    append(node, ends[node]);
  }

  void add(int start, int end, int word, int right, int cost, int from) {
    int node = count;
    if (node == starts.length) {
      grow();
    }
    count++;
    starts[node] = start;
    ends[node] = end;
    costs[node] = cost;
    rights[node] = right;
    before[node] = from;
    words[node] = word;
    append(node, end);
  }

  private void append(int node, int end) {
    nexts[node] = NONE;
    if (firsts[end] == NONE) {
      firsts[end] = node;
    } else {
      nexts[lasts[end]] = node;
    }
    lasts[end] = node;
  }

  /**
   * Only one node is left, whose way costs nothing: what all ways have in common does not count.
   */
  void keepOnly(int node) {
    int end = ends[node];
    int start = starts[node];
    int word = words[node];
    int right = rights[node];
    count = 0;
    firsts[end] = NONE;
    add(start, end, word, right, 0, NONE);
  }

  private void grow() {
    int larger = starts.length * 2;
    starts = Arrays.copyOf(starts, larger);
    ends = Arrays.copyOf(ends, larger);
    costs = Arrays.copyOf(costs, larger);
    rights = Arrays.copyOf(rights, larger);
    before = Arrays.copyOf(before, larger);
    nexts = Arrays.copyOf(nexts, larger);
    words = Arrays.copyOf(words, larger);
  }
}
