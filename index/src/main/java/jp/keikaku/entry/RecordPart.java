package jp.keikaku.entry;

import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * One labelled text of a record.
 *
 * @param role how much a hit in it says
 * @param label what it is called in the document ({@code 関係部署}), or null
 * @param text the characters with their places
 */
public record RecordPart(Role role, @Nullable String label, Text text) {
  /** How much a hit in a part says about the record. */
  public enum Role {
    /** Name, term, caption: what the record is called. */
    NAME,
    /** Everything else that it says. */
    PROSE
  }
}
