package jp.keikaku.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.Suggestion;

/** Answers of an archive that holds nothing yet. */
final class EmptyEngine implements SearchEngine {
  @Override
  public Optional<String> state() {
    return Optional.empty();
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return new SearchPage(
        request.query(), 0, false, 0, List.of(), List.of(), List.of(), null, Set.of());
  }

  @Override
  public List<Suggestion> suggest(String prefix, int limit) {
    return List.of();
  }

  @Override
  public Optional<ArchivedRecord> record(String id) {
    return Optional.empty();
  }

  @Override
  public Set<String> editionIds() {
    return Set.of();
  }

  @Override
  public Set<String> recordIds(String editionId) {
    return Set.of();
  }

  @Override
  public void close() {
    // nothing is open
  }
}
