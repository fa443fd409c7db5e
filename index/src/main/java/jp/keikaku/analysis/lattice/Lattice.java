package jp.keikaku.analysis.lattice;

import java.util.Objects;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into the words whose costs, with the costs of their neighbourhood, are least. A long
 * word is cut into its parts where that costs little more than the word itself: 情報政策課 into 情報, 政策,
 * 課. Not safe for use by several threads.
 */
public final class Lattice {
  /** After so many characters that leave several ways open, the cheapest so far is taken. */
  private static final int FARTHEST_BACK = 1024;

  /** Words of kanji that are longer, and others, may cost more for each further character. */
  private static final int LONG_KANJI = 2;

  private static final int KANJI_PENALTY = 3000;
  private static final int LONG_OTHER = 7;
  private static final int OTHER_PENALTY = 1700;

  private static final int NONE = Nodes.NONE;

  /** From here on words of nodes have their numbers among those that the dictionary was taught. */
  private static final int TAUGHT = 1 << 29;

  /** From here on among those whose kind of characters it knows. */
  private static final int UNKNOWN = 1 << 30;

  private static final int NUMBER = TAUGHT - 1;

  private final WordTree known;
  private final Neighbours neighbours;
  private final Characters characters;
  private final Arrivals arrivals;
  private final Nodes nodes = new Nodes();

  /** What stands before the first word and behind the last one is of this kind. */
  private final int edge;

  /** Where the first two characters of words lead from each index. */
  private int[] seconds = new int[256];

  /** The nodes of a way, the last first. */
  private int[] way = new int[64];

  private String text = "";
  private @Nullable WordTree taught;

  /** Up to where the words are given. */
  private int given;

  /** Behind the farthest index where a node ends. */
  private int reach;

  /**
   * Creates one.
   *
   * @param known the dictionary's words
   */
  public Lattice(WordTree known) {
    this.known = known;
    this.neighbours = known.neighbours();
    this.characters = new Characters(neighbours);
    this.arrivals = new Arrivals(neighbours);
    this.edge = neighbours.number(0);
  }

  /** Takes the words of a text in order. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a word.
     *
     * @param number of the word in its {@link WordTree}, from 0, until that is refreshed
     * @param start index of its first character in the text
     * @param end index after its last character
     */
    void take(DictionaryWord word, int number, String text, int start, int end);
  }

  /**
   * Cuts a text. Spaces, punctuation and symbols stand between words.
   *
   * @param besides words that go before those of the dictionary, or null
   */
  public void cut(String whole, @Nullable WordTree besides, Taker taker) {
    text = whole;
    taught = besides;
    given = 0;
    reach = 1;
    nodes.clear(whole.length());
    nodes.add(NONE, 0, NONE, edge, 0, NONE);
    seconds = ArrayUtil.growNoCopy(seconds, whole.length());
    known.lookAhead(whole, seconds);
    int at = 0;
    while (at < whole.length()) {
      reach = Math.max(reach, at + 1);
      if (nodes.first(at) == NONE) {
        at++;
      } else if (at - given >= FARTHEST_BACK) {
        at = giveUp(at, taker);
      } else {
        if (at > given && reach == at + 1 && nodes.isSingle(at)) {
          give(nodes.first(at), taker);
          nodes.keepOnly(nodes.first(at));
        }
        extend(at);
        at++;
      }
    }
    if (!whole.isEmpty()) {
      give(cheapestAtEnd(), taker);
    }
  }

  /** Adds all words that may begin at an index. */
  private void extend(int at) {
    arrivals.at(at, nodes);
    WordTree before = taught;
    boolean found = before != null && extendByTaught(at, before);
    if (!found) {
      found = extendByKnown(at);
    }
    char first = text.charAt(at);
    if (!found || characters.beginWords(first)) {
      int end = characters.end(text, at);
      add(
          at,
          end,
          characters.words(),
          characters.firstWord(first),
          characters.lastWord(first),
          UNKNOWN);
    }
  }

  private boolean extendByTaught(int at, WordTree tree) {
    boolean found = false;
    int beginning = tree.next(WordTree.ROOT, text, at, at);
    for (int end = at + 1; beginning != WordTree.NOWHERE; end++) {
      found |= add(at, end, tree, beginning, TAUGHT);
      beginning = end < text.length() ? tree.next(beginning, text, at, end) : WordTree.NOWHERE;
    }
    return found;
  }

  private boolean extendByKnown(int at) {
    int first = known.next(WordTree.ROOT, text, at, at);
    if (first == WordTree.NOWHERE) {
      return false;
    }
    boolean found = add(at, at + 1, known, first, 0);
    int beginning = at + 1 < text.length() ? seconds[at] : WordTree.NOWHERE;
    for (int end = at + 2; beginning != WordTree.NOWHERE; end++) {
      found |= add(at, end, known, beginning, 0);
      beginning = end < text.length() ? known.next(beginning, text, at, end) : WordTree.NOWHERE;
    }
    return found;
  }

  private boolean add(int start, int end, WordTree tree, int beginning, int where) {
    return add(
        start, end, tree.words(), tree.firstWord(beginning), tree.lastWord(beginning), where);
  }

  /** Adds the words of some numbers; whether there are any. */
  private boolean add(int start, int end, Words words, int first, int last, int where) {
    for (int number = first; number < last; number++) {
      add(start, end, where + number, words.packed(number), 0);
    }
    return first < last;
  }

  private void add(int start, int end, int word, long packed, int penalty) {
    reach = Math.max(reach, end + 1);
    int before = arrivals.cheapest(Words.left(packed));
    int cost = arrivals.leastCost() + Words.cost(packed) + penalty;
    nodes.add(start, end, word, Words.right(packed), cost, before);
  }

  private boolean isTaught(int node) {
    return nodes.words[node] >= TAUGHT && nodes.words[node] < UNKNOWN;
  }

  /** The words among which a node's word has its number. */
  private Words words(int word) {
    if (word >= UNKNOWN) {
      return characters.words();
    }
    WordTree tree = word >= TAUGHT ? taught : known;
    return Objects.requireNonNull(tree).words();
  }

  private long packed(int word) {
    return words(word).packed(word & NUMBER);
  }

  private int cheapestAtEnd() {
    arrivals.at(text.length(), nodes);
    return arrivals.cheapest(edge);
  }

  /**
   * Takes the cheapest of all ways that go over an index, and no other goes on.
   *
   * @return where it has come to
   */
  private int giveUp(int at, Taker taker) {
    int best = NONE;
    for (int end = at; end < reach; end++) {
      for (int node = nodes.first(end); node != NONE; node = nodes.next(node)) {
        if (best == NONE || nodes.costs[node] < nodes.costs[best]) {
          best = node;
        }
      }
    }
    for (int end = at; end < reach; end++) {
      nodes.remove(end);
    }
    int end = nodes.ends[best];
    nodes.leave(best);
    give(best, taker);
    nodes.keepOnly(best);
    return end;
  }

  /** Gives the words of the way that leads to a node, as far as they were not given before. */
  private void give(int last, Taker taker) {
    int end = nodes.ends[last];
    int length = 0;
    int following = NONE;
    int partsFrom = NONE; // where the long word begins whose parts are on the way
    int node = last;
    while (nodes.ends[node] > given) {
      if (partsFrom == NONE && !isTaught(node)) {
        int part = lastPart(node, following);
        if (part != NONE) {
          partsFrom = nodes.starts[node];
          node = part;
        }
      }
      if (partsFrom >= nodes.starts[node]) {
        partsFrom = NONE;
      }
      way = ArrayUtil.grow(way, length + 1);
      way[length++] = node;
      following = Words.left(packed(nodes.words[node]));
      node = nodes.before[node];
    }
    for (int i = length - 1; i >= 0; i--) {
      int start = nodes.starts[way[i]];
      if (isTaught(way[i]) || !Characters.isPunctuation(text.charAt(start))) {
        int word = nodes.words[way[i]];
        taker.take(words(word).get(word & NUMBER), word & NUMBER, text, start, nodes.ends[way[i]]);
      }
    }
    given = end;
  }

  /**
   * The last part of a long word, if its parts cost little enough.
   *
   * @param following {@link DictionaryWord#left} of the word behind it, or {@link #NONE} where the
   *     way ends
   * @return a node on a way of parts, or {@link #NONE}
   */
  private int lastPart(int whole, int following) {
    int start = nodes.starts[whole];
    int end = nodes.ends[whole];
    int allowed = penalty(start, end);
    if (allowed == 0) {
      return NONE;
    }
    int most = allowed + costBefore(whole, following);
    cutInto(start, end, nodes.before[whole]);
    int least = Integer.MAX_VALUE;
    int best = NONE;
    for (int node = nodes.first(end); node != NONE; node = nodes.next(node)) {
      int cost = costBefore(node, following);
      if (cost < least) {
        least = cost;
        best = node;
      }
    }
    return best != NONE && least <= most && nodes.starts[best] != start ? best : NONE;
  }

  private int costBefore(int node, int following) {
    int cost = nodes.costs[node];
    return following == NONE ? cost : cost + neighbours.cost(nodes.rights[node], following);
  }

  /**
   * Looks for the cheapest ways again that lead over a stretch of the text, where long words cost
   * more, and only words count that lie inside it.
   *
   * @param from the node before the stretch
   */
  private void cutInto(int start, int end, int from) {
    NodesByStart inside = NodesByStart.of(nodes, start, end);
    for (int at = start; at < end; at++) {
      if (at > start && nodes.first(at) == NONE) {
        continue;
      }
      if (at == start) {
        arrivals.only(from, nodes);
      } else {
        arrivals.at(at, nodes);
      }
      for (int i = inside.first(at); i != NONE; i = inside.next(i)) {
        int node = inside.node(i);
        int to = nodes.ends[node];
        boolean free = isTaught(node) && at > start;
        add(at, to, nodes.words[node], packed(nodes.words[node]), free ? 0 : penalty(at, to));
      }
    }
  }

  /** What the parts of a word may cost more than the word; 0 where it is short. */
  private int penalty(int start, int end) {
    int length = end - start;
    if (length > LONG_KANJI && characters.areKanji(text, start, end)) {
      return (length - LONG_KANJI) * KANJI_PENALTY;
    }
    return length > LONG_OTHER ? (length - LONG_OTHER) * OTHER_PENALTY : 0;
  }
}
