package jp.keikaku.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Prose as a reader would copy it, which still knows where each of its characters stands.
 *
 * @param value the characters; line ends that the page forced are gone, {@code \n} is a line end
 *     that the author set
 * @param anchors where the characters stand, ordered by {@code start}; characters that no page
 *     shows (a space put between joined lines) have none; empty where a text was read back from
 *     JSON
 */
public record Text(String value, List<Anchor> anchors) {
  /** The text without characters. */
  public static final Text EMPTY = new Text("", List.of());

  /** Copies the anchors. */
  public Text {
    anchors = List.copyOf(anchors);
  }

  /** A text that stands on no page. */
  public static Text of(String value) {
    return new Text(value, List.of());
  }

  /** Whether there is no character. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** This text followed by {@code other}. */
  public Text plus(Text other) {
    List<Anchor> all = new ArrayList<>(anchors);
    other.anchors.forEach(anchor -> all.add(anchor.shifted(value.length())));
    return new Text(value + other.value, all);
  }

  /** The characters from {@code from} to before {@code to}, with their places. */
  public Text slice(int from, int to) {
    List<Anchor> part = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (anchor.start() < to && from < anchor.end()) {
        part.add(anchor.clipped(from, to).shifted(-from));
      }
    }
    return new Text(value.substring(from, to), part);
  }

  /** Areas of the characters from {@code from} to before {@code to}: one for each line touched. */
  public List<Place> places(int from, int to) {
    List<Place> places = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (anchor.start() < to && from < anchor.end()) {
        places.add(new Place(anchor.page(), anchor.clipped(from, to).box()));
      }
    }
    return places;
  }

  /** Areas of all characters. */
  public List<Place> places() {
    return places(0, value.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
