package jp.keikaku.search;

import java.util.List;
import jp.keikaku.entry.ArchivedRecord;

/**
 * A record that answers.
 *
 * @param record the record
 * @param score higher is better; only comparable within one page
 * @param titleMarks where the query stands in the title
 * @param snippets where it stands in the texts
 * @param otherEditions ids of the same record in older editions that match as well
 */
public record SearchHit(
    ArchivedRecord record,
    double score,
    List<Mark> titleMarks,
    List<Snippet> snippets,
    List<String> otherEditions) {
  /** Copies the lists. */
  public SearchHit {
    titleMarks = List.copyOf(titleMarks);
    snippets = List.copyOf(snippets);
    otherEditions = List.copyOf(otherEditions);
  }
}
