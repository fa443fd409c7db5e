package jp.keikaku.layout;

/** Sets of numbers from 0 that are only ever joined. Mutable. */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The number that stands for the set of {@code member}: the smallest in it. */
  int find(int member) {
    int root = member;
    while (parents[root] != root) {
      root = parents[root];
    }
    int step = member;
    while (parents[step] != root) {
      int next = parents[step];
      parents[step] = root;
      step = next;
    }
    return root;
  }

  void union(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
