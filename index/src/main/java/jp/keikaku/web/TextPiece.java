package jp.keikaku.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that may lead somewhere.
 *
 * @param text its characters
 * @param address where it leads, or null
 * @param definition what it means, shown beside it; or null
 */
public record TextPiece(String text, @Nullable String address, @Nullable String definition) {
  /** A stretch of a text that leads somewhere. */
  record Link(int start, int end, @Nullable String address, @Nullable String definition) {}

  /**
   * A text cut at its links; of two that overlap the first stands, of two at one place the longer.
   */
  static List<TextPiece> of(String text, List<Link> links) {
    List<Link> ordered = new ArrayList<>(links);
    ordered.sort(
        Comparator.comparingInt(Link::start).thenComparing(Link::end, Comparator.reverseOrder()));
    List<TextPiece> pieces = new ArrayList<>();
    int shown = 0;
    for (Link link : ordered) {
      if (link.start() < shown || link.end() > text.length() || link.end() <= link.start()) {
        continue;
      }
      if (link.start() > shown) {
        pieces.add(new TextPiece(text.substring(shown, link.start()), null, null));
      }
      pieces.add(
          new TextPiece(
              text.substring(link.start(), link.end()), link.address(), link.definition()));
      shown = link.end();
    }
    if (shown < text.length()) {
      pieces.add(new TextPiece(text.substring(shown), null, null));
    }
    return List.copyOf(pieces);
  }
}
