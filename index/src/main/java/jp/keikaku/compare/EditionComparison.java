package jp.keikaku.compare;

import java.util.List;

/**
 * What changed between two editions.
 *
 * @param before the earlier edition
 * @param after the later edition
 * @param history whether the printed history was held against the changes
 * @param differences what changed, by subject
 * @param declarations the entries of the printed history beside the changes, in printed order, then
 *     what is not declared
 */
public record EditionComparison(
    EditionLabel before,
    EditionLabel after,
    HistoryState history,
    List<Difference> differences,
    List<Declaration> declarations) {
  /** Whether the later edition's printed history could be held against the changes. */
  public enum HistoryState {
    /** It was. */
    COMPARED,
    /** The later edition prints none. */
    NONE_PRINTED,
    /** It speaks of another step: the editions do not follow each other. */
    OTHER_STEP
  }

  /** Copies the lists. */
  public EditionComparison {
    differences = List.copyOf(differences);
    declarations = List.copyOf(declarations);
  }

  /** The differences of one subject. */
  public List<Difference> differences(Subject subject) {
    return differences.stream().filter(each -> each.subject() == subject).toList();
  }

  /** The entries that contradict the editions, and what is not declared. */
  public List<Declaration> contradictions() {
    return declarations.stream().filter(Declaration::isContradiction).toList();
  }
}
