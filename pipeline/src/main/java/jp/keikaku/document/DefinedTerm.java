package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that a bylaw defines.
 *
 * @param term the word
 * @param definition what it stands for where that is printed as such (in an article of
 *     definitions), or null where the words before it say it (以下「…」という。)
 * @param at where the term stands in its definition
 * @param uses where else it stands in the bylaw
 */
public record DefinedTerm(
    String term, @Nullable String definition, Mention at, List<Mention> uses) {
  /** Copies the uses. */
  public DefinedTerm {
    uses = List.copyOf(uses);
  }
}
