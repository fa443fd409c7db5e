package jp.keikaku.compare.check;

import java.util.List;
import jp.keikaku.document.Level;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in an edition that a person should look at.
 *
 * @param code stable short name, such as {@code overview-name}
 * @param level how much it matters: {@code INFO} may be meant so, {@code WARNING} contradicts,
 *     {@code ERROR} makes the edition wrong
 * @param subject what it is about: an item's number, a term, a word
 * @param passages the places that do not go together, as printed
 */
public record Finding(String code, Level level, String subject, List<Passage> passages) {
  /** Copies the passages. */
  public Finding {
    passages = List.copyOf(passages);
  }

  /**
   * One of the places of a finding.
   *
   * @param where what stands there: {@code overview}, {@code item}, {@code contents}, {@code
   *     heading}, {@code history}, {@code glossary}, {@code bylaw}, {@code section}, {@code
   *     imprint}
   * @param text as printed, or null
   * @param places where on the pages; empty where the records do not say
   */
  public record Passage(String where, @Nullable String text, List<Place> places) {
    /** Copies the places. */
    public Passage {
      places = List.copyOf(places);
    }
  }
}
