package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.keikaku.text.JapaneseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of one sentence: where (第3条中) and what ({@link ActionForms}). What a clause
 * leaves out is taken from the clause before it. Mutable; one per sentence.
 */
final class ClauseReader {
  private static final char WITHIN = '中';

  private final PlaceReader places;
  private final Skeleton skeleton;
  private final String sentence;

  /** Where words are changed when the clause does not say it. */
  private List<Place> scope = List.of();

  ClauseReader(PlaceReader places, Skeleton skeleton, String sentence) {
    this.places = places;
    this.skeleton = skeleton;
    this.sentence = sentence;
  }

  /** The instructions of a clause in printed order. */
  List<Instruction> read(Clause clause) {
    List<Instruction> instructions = new ArrayList<>();
    for (int[] action : clause.actions(skeleton)) {
      List<Instruction> read = action(clause.verb(), action[0], action[1]);
      if (read.isEmpty()) {
        return List.of(new Instruction.Unread());
      }
      instructions.addAll(read);
    }
    return instructions;
  }

  /** Tries each 中 as the end of the scope, since names of rows hold that character too. */
  private List<Instruction> action(Verb verb, int from, int to) {
    String text = skeleton.text();
    for (int at = text.indexOf(WITHIN, from);
        at >= 0 && at < to;
        at = text.indexOf(WITHIN, at + 1)) {
      int object = text.startsWith("、", at + 1) ? at + 2 : at + 1;
      Optional<List<Place>> in =
          beginsObject(object, to) ? places.read(skeleton, from, at, sentence) : Optional.empty();
      if (in.isPresent()) {
        List<Instruction> read = object(verb, object, to, in.get(), in.get().getLast());
        if (!read.isEmpty()) {
          return read;
        }
      }
    }
    return object(verb, from, to, scope, null);
  }

  private boolean beginsObject(int at, int to) {
    String text = skeleton.text();
    return at < to
        && (text.charAt(at) == Skeleton.QUOTE
            || text.startsWith("次の", at)
            || PlaceScanner.startsAt(text, at)
            || PlaceScanner.startsWithName(text, at));
  }

  private List<Instruction> object(
      Verb verb, int from, int to, List<Place> in, @Nullable Place within) {
    Action action = new Action(in, within, from);
    Optional<List<Instruction>> read =
        ActionForms.read(verb, skeleton.text().substring(from, to), action);
    if (read.isEmpty()) {
      return List.of();
    }
    if (within != null) {
      places.mention(in);
      scope = in;
    }
    places.mention(action.read);
    if (within == null && !action.read.isEmpty()) {
      scope = List.of(action.read.getLast());
    }
    return read.get();
  }

  /** What the forms of a clause need: places and quotations by indices of the stretch. */
  final class Action {
    private final List<Place> in;
    private final @Nullable Place within;
    private final int offset;
    private final List<Place> read = new ArrayList<>();

    private Action(List<Place> in, @Nullable Place within, int offset) {
      this.in = in;
      this.within = within;
      this.offset = offset;
    }

    /** Where words are changed. */
    List<Place> scope() {
      return in;
    }

    /** The places that the stretch names, or nothing where it holds other words. */
    Optional<List<Place>> places(int from, int to) {
      Place base = read.isEmpty() ? within : read.getLast();
      Optional<List<Place>> found =
          base == null
              ? places.read(skeleton, offset + from, offset + to, sentence)
              : places.read(skeleton, offset + from, offset + to, base, sentence);
      found.ifPresent(read::addAll);
      return found;
    }

    /** The quotations of the stretch. */
    List<String> quotes(int from, int to) {
      return skeleton.quotes(offset + from, offset + to);
    }

    /** The number that the stretch writes. */
    int number(String printed) {
      return JapaneseNumerals.parse(printed).orElse(1);
    }
  }
}
