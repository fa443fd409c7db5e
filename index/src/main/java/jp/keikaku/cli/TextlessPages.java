package jp.keikaku.cli;

import java.util.Optional;
import jp.keikaku.archive.PageText;
import jp.keikaku.document.Edition;

/** Tells about pages that are pictures only. */
final class TextlessPages {
  private TextlessPages() {}

  /** One sentence where some or all pages carry no characters. */
  static Optional<String> sentence(Messages messages, String file, Edition edition) {
    int without = PageText.pagesWithout(edition);
    int pages = edition.source().pages();
    if (without == 0) {
      return Optional.empty();
    }
    return Optional.of(
        without == pages
            ? messages.of("notice.scan", file)
            : messages.of("notice.pages-without-text", file, without, pages));
  }
}
