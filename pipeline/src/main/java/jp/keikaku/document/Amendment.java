package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instruction of an amending bylaw (改め文).
 *
 * @param bylaw title of the bylaw that it changes
 * @param target the provisions that it changes; beside or into which something is added; empty
 *     where the whole bylaw is meant
 * @param operation what it does, or null where it was not understood
 * @param from the words that go; of INSERT the words beside which the new ones stand; of RENUMBER
 *     the old number as printed; else null
 * @param to the words that come; of RENUMBER the new number; else null
 * @param position of INSERT and ADD: where the new stands, else null
 * @param destination of RENUMBER: what the targets become, in their order
 * @param text new provisions printed below the sentence, lines parted with {@code \n} and cells of
 *     tables with tabs; or null
 * @param instruction its words as printed
 * @param at where these stand
 * @param places area of the instruction and of the new provisions
 */
public record Amendment(
    String bylaw,
    List<Citation> target,
    @Nullable AmendmentOperation operation,
    @Nullable String from,
    @Nullable String to,
    @Nullable AmendmentPosition position,
    List<Citation> destination,
    @Nullable Text text,
    Text instruction,
    Mention at,
    List<Place> places) {
  /** Copies the lists. */
  public Amendment {
    target = List.copyOf(target);
    destination = List.copyOf(destination);
    places = List.copyOf(places);
  }
}
