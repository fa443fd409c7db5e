package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.keikaku.document.TextRange;
import jp.keikaku.text.Numbering;

/** Reads whole sentences of amendment; places carry over from one to the next. One per text. */
final class SentenceReader {
  /** The changes stand in a table with columns before and after, which is read by itself. */
  private static final Pattern BY_TABLE =
      Pattern.compile("^次の表|^別[表紙記](?:のとおり|の)[^を]*(?:改正する|改める)。$");

  private final PlaceReader places = new PlaceReader();

  /**
   * What one clause or a part of it says to do.
   *
   * @param range where the clause stands in the sentence
   */
  record Read(Instruction instruction, TextRange range) {}

  /** Whether a text can begin a sentence of amendment. */
  static boolean begins(String skeleton) {
    boolean place = PlaceScanner.startsAt(skeleton, 0) && !isLabel(skeleton);
    return place || skeleton.charAt(0) == Skeleton.QUOTE || BY_TABLE.matcher(skeleton).find();
  }

  /** {@code 第5条　市長は}: white space behind the number makes it an article. */
  private static boolean isLabel(String skeleton) {
    return Pattern.compile("^第" + Numbering.NUMBER + "[条章節]" + Numbering.BRANCHES + "[\\s　]")
        .matcher(skeleton)
        .find();
  }

  /** Whether every clause of the sentence has a form that is known. */
  static boolean isUnderstood(String sentence) {
    return new SentenceReader()
        .read(sentence).stream()
            .noneMatch(read -> read.instruction() instanceof Instruction.Unread);
  }

  /** The instructions of a sentence in printed order. */
  List<Read> read(String sentence) {
    Optional<Skeleton> skeleton = Skeleton.of(sentence);
    if (skeleton.filter(each -> BY_TABLE.matcher(each.text()).find()).isPresent()) {
      return List.of();
    }
    List<Clause> clauses = skeleton.map(Clause::of).orElse(List.of());
    if (skeleton.isEmpty() || clauses.isEmpty()) {
      return List.of(new Read(new Instruction.Unread(), new TextRange(0, sentence.length())));
    }
    ClauseReader reader = new ClauseReader(places, skeleton.get(), sentence);
    List<Read> read = new ArrayList<>();
    for (Clause clause : clauses) {
      TextRange range =
          new TextRange(
              skeleton.get().starts().get(clause.from()),
              skeleton.get().starts().get(clause.end()));
      reader.read(clause).forEach(instruction -> read.add(new Read(instruction, range)));
    }
    return read;
  }
}
