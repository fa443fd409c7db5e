package jp.keikaku.analysis.lattice;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** The nodes inside a stretch of a text by where they begin, those that end last first. */
final class NodesByStart {
  private final int start;
  private final int[] firsts;
  private final int[] lasts;
  private int[] nodes = new int[32];
  private int[] nexts = new int[32];
  private int count;

  private NodesByStart(int start, int end) {
    this.start = start;
    this.firsts = new int[end - start];
    this.lasts = new int[end - start];
    Arrays.fill(firsts, Nodes.NONE);
  }

  /** Takes all nodes that end behind {@code start} and not behind {@code end} out of theirs. */
  static NodesByStart of(Nodes all, int start, int end) {
    NodesByStart inside = new NodesByStart(start, end);
    for (int at = end; at > start; at--) {
      for (int node = all.first(at); node != Nodes.NONE; node = all.next(node)) {
        if (all.starts[node] >= start) {
          inside.add(node, all.starts[node]);
        }
      }
      all.remove(at);
    }
    return inside;
  }

  private void add(int node, int from) {
    nodes = ArrayUtil.grow(nodes, count + 1);
    nexts = ArrayUtil.grow(nexts, count + 1);
    nodes[count] = node;
    nexts[count] = Nodes.NONE;
    int chain = from - start;
    if (firsts[chain] == Nodes.NONE) {
      firsts[chain] = count;
    } else {
      nexts[lasts[chain]] = count;
    }
    lasts[chain] = count;
    count++;
  }

  /** The first entry that begins at an index. */
  int first(int from) {
    return firsts[from - start];
  }

  /** The next entry that begins there. */
  int next(int entry) {
    return nexts[entry];
  }

  int node(int entry) {
    return nodes[entry];
  }
}
