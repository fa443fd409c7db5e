package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Mention;
import jp.keikaku.document.Text;
import jp.keikaku.law.amendment.Instruction.AddProvisions;
import jp.keikaku.law.amendment.Instruction.DeleteProvisions;
import jp.keikaku.law.amendment.Instruction.DeleteWords;
import jp.keikaku.law.amendment.Instruction.InsertWords;
import jp.keikaku.law.amendment.Instruction.Renumber;
import jp.keikaku.law.amendment.Instruction.ReplaceProvisions;
import jp.keikaku.law.amendment.Instruction.ReplaceWords;
import jp.keikaku.law.amendment.Instruction.Unread;
import org.jspecify.annotations.Nullable;

/** Writes instructions as records. */
final class AmendmentRecords {
  private AmendmentRecords() {}

  /** The fields in which kinds of instructions differ. */
  private record Fields(
      @Nullable AmendmentOperation operation,
      List<Place> target,
      @Nullable String from,
      @Nullable String to,
      @Nullable AmendmentPosition position,
      List<Place> destination) {}

  /**
   * The record of an instruction.
   *
   * @param below the new provisions printed below its sentence, or null
   */
  static Amendment of(
      String bylaw, Instruction instruction, Text clause, Mention at, @Nullable Text below) {
    Fields fields = fields(instruction);
    List<jp.keikaku.document.Place> places = new ArrayList<>(clause.places());
    if (below != null) {
      places.addAll(below.places());
    }
    return new Amendment(
        bylaw,
        citations(fields.target()),
        fields.operation(),
        fields.from(),
        fields.to(),
        fields.position(),
        citations(fields.destination()),
        below,
        clause,
        at,
        places);
  }

  private static Fields fields(Instruction instruction) {
    return switch (instruction) {
      case ReplaceWords(List<Place> in, String from, String to) ->
          new Fields(AmendmentOperation.REPLACE, in, from, to, null, List.of());
      case ReplaceProvisions(List<Place> targets, String words) ->
          new Fields(AmendmentOperation.REPLACE, targets, null, words, null, List.of());
      case InsertWords(List<Place> in, String beside, String words, AmendmentPosition position) ->
          new Fields(AmendmentOperation.INSERT, in, beside, words, position, List.of());
      case AddProvisions(List<Place> beside, AmendmentPosition position, String words) ->
          new Fields(AmendmentOperation.ADD, beside, null, words, position, List.of());
      case DeleteWords(List<Place> in, String words) ->
          new Fields(AmendmentOperation.DELETE, in, words, null, null, List.of());
      case DeleteProvisions(List<Place> targets) ->
          new Fields(AmendmentOperation.DELETE, targets, null, null, null, List.of());
      case Renumber(List<Place> targets, List<Place> destination) ->
          new Fields(
              AmendmentOperation.RENUMBER,
              targets,
              printed(targets),
              printed(destination),
              null,
              destination);
      case Unread() -> new Fields(null, List.of(), null, null, null, List.of());
    };
  }

  private static String printed(List<Place> places) {
    return places.stream().map(Place::printed).collect(Collectors.joining("、"));
  }

  private static List<Citation> citations(List<Place> places) {
    return places.stream().map(Place::citation).toList();
  }
}
