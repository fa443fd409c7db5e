package jp.keikaku.cli;

import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.search.Mark;
import jp.keikaku.search.SearchHit;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.Snippet;

/** An answer for a person's eyes. */
final class PageView {
  private static final int MOST_COUNTS = 6;

  private final Messages messages;
  private final Ink ink;
  private final StringBuilder view = new StringBuilder();

  private PageView(Messages messages, Ink ink) {
    this.messages = messages;
    this.ink = ink;
  }

  /**
   * The whole page.
   *
   * @param ink marks the hits
   */
  static String of(SearchPage page, Messages messages, Ink ink) {
    PageView view = new PageView(messages, ink);
    view.head(page);
    int rank = 1;
    for (SearchHit hit : page.hits()) {
      view.hit(rank++, hit);
    }
    page.facets().forEach(view::facet);
    return view.view.toString();
  }

  private void head(SearchPage page) {
    String key = page.total() == 0 ? "search.none" : "search.total";
    String total =
        page.atLeast()
            ? messages.of("search.at-least", page.total())
            : String.valueOf(page.total());
    view.append(messages.of(key, page.query(), total, page.tookMillis())).append('\n');
  }

  private void hit(int rank, SearchHit hit) {
    ArchivedRecord record = hit.record();
    view.append('\n')
        .append(rank)
        .append(". ")
        .append(messages.of("kind." + record.kind().label()))
        .append("  ")
        .append(RecordView.numberBefore(record))
        .append(marked(record.title(), hit.titleMarks()))
        .append('\n');
    view.append("   ").append(record.edition().name());
    if (!record.places().isEmpty()) {
      view.append("  ").append(RecordView.pages(record.places(), messages));
    }
    view.append("  ").append(record.id()).append('\n');
    if (!hit.otherEditions().isEmpty()) {
      view.append("   ")
          .append(messages.of("search.other-editions", String.join("  ", hit.otherEditions())))
          .append('\n');
    }
    for (Snippet snippet : hit.snippets()) {
      if (!record.title().contains(snippet.text())) {
        String label = snippet.label();
        view.append("   ")
            .append(label == null ? "" : label + ": ")
            .append(marked(snippet.text(), snippet.marks()).replace('\n', ' '))
            .append('\n');
      }
    }
  }

  private void facet(SearchPage.Facet facet) {
    if (facet.counts().size() < 2) {
      return;
    }
    boolean kinds = facet.field().equals("kind");
    String counts =
        facet.counts().stream()
            .limit(MOST_COUNTS)
            .map(
                count ->
                    (kinds ? messages.of("kind." + count.value()) : count.value())
                        + " "
                        + count.count())
            .collect(Collectors.joining("  "));
    boolean more = facet.counts().size() > MOST_COUNTS;
    view.append('\n')
        .append(messages.of("facet." + facet.field()))
        .append(": ")
        .append(counts)
        .append(more ? " …" : "");
    view.append('\n');
  }

  private String marked(String text, List<Mark> marks) {
    StringBuilder marked = new StringBuilder(text.length() + marks.size() * 2);
    int shown = 0;
    for (Mark mark : marks) {
      marked.append(text, shown, mark.start());
      marked.append(ink.hit(text.substring(mark.start(), mark.end())));
      shown = mark.end();
    }
    return marked.append(text, shown, text.length()).toString();
  }
}
