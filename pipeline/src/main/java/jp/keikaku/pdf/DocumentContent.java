package jp.keikaku.pdf;

import java.util.List;
import jp.keikaku.document.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * All pages of a PDF.
 *
 * @param producer program that wrote it, as it names itself, or null
 * @param pages in order
 * @param diagnostics what could not be read or was repaired
 */
public record DocumentContent(
    @Nullable String producer, List<PageContent> pages, List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public DocumentContent {
    pages = List.copyOf(pages);
    diagnostics = List.copyOf(diagnostics);
  }
}
