package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.Citation;
import jp.keikaku.law.consolidation.Consolidation.Reason;
import jp.keikaku.law.consolidation.Part.Kind;
import jp.keikaku.law.consolidation.PlaceFinder.Found;
import jp.keikaku.text.ArticleNumber;

/** Gives provisions other numbers. */
final class Renumbering {
  private final PlaceFinder places;

  Renumbering(PlaceFinder places) {
    this.places = places;
  }

  void renumber(Amendment amendment) throws CannotCarryOut {
    List<Part> movers = new ArrayList<>();
    for (Citation citation : amendment.target()) {
      for (Found each : places.require(citation)) {
        movers.add(each.part());
      }
    }
    List<String> names = names(amendment.destination());
    if (names.size() != movers.size()) {
      throw new CannotCarryOut(Reason.NO_SUCH_PLACE, String.join("、", names));
    }
    Part parent = movers.getFirst().parent();
    if (parent == null) {
      for (int i = 0; i < movers.size(); i++) {
        movers.get(i).text = names.get(i);
      }
      return;
    }
    Map<Part, Part> as = new HashMap<>();
    for (int i = 0; i < movers.size(); i++) {
      as.put(movers.get(i), renumbered(movers.get(i), names.get(i)));
    }
    requireFree(parent, movers.getFirst().kind, List.copyOf(as.values()), Set.copyOf(movers));
    as.forEach(
        (part, numbered) -> {
          part.number = numbered.number;
          part.label = numbered.label;
        });
    parent.sort(movers.getFirst().kind);
  }

  /** The last step of each destination, ranges one by one. */
  private static List<String> names(List<Citation> destination) {
    return destination.stream()
        .map(citation -> citation.path().getLast())
        .flatMap(
            last ->
                last.contains("から")
                    ? Numbers.named(last).stream().flatMap(Renumbering::each)
                    : Stream.of(last))
        .toList();
  }

  private static Stream<String> each(ArticleNumber.Numbered range) {
    return Numbers.each(range.number()).stream().map(number -> "第" + number + range.unit());
  }

  /** A part with the new number and its label, to be copied from. */
  private static Part renumbered(Part part, String name) {
    Part as = new Part(part.kind);
    Optional<ArticleNumber.Numbered> number = ArticleNumber.parse(name);
    if (number.isEmpty()) {
      as.label = name;
      as.number = Numbers.place(name, part);
      return as;
    }
    as.number = number.get().number();
    boolean first = part.kind == Kind.PARAGRAPH && as.number.equals("1");
    as.label =
        part.label == null && part.kind == Kind.PARAGRAPH && !first
            ? Numbers.fullWidth(as.number)
            : first ? null : Numbers.printed(part.label, as.number);
    return as;
  }

  /** No part that stays has the number of one that comes. */
  static void requireFree(Part parent, Kind kind, List<Part> comers, Set<Part> goers)
      throws CannotCarryOut {
    Set<String> taken = new HashSet<>();
    for (Part each : parent.children(kind)) {
      if (!goers.contains(each) && !each.number.isEmpty()) {
        taken.add(each.number);
      }
    }
    for (Part each : comers) {
      if (taken.contains(each.number)) {
        throw new CannotCarryOut(
            Reason.NUMBER_TAKEN, each.label == null ? each.number : each.label);
      }
    }
  }
}
