package jp.keikaku.cli;

import jp.keikaku.document.Bylaw;
import jp.keikaku.text.Width;

/** Names of bylaws as people type them. */
final class BylawNames {
  private BylawNames() {}

  /**
   * Whether an id means this bylaw.
   *
   * @param id the bylaw's title alone, or an id that begins with the edition and names the title:
   *     that of one of its articles, for one
   */
  static boolean isMeant(String id, String editionId, Bylaw bylaw) {
    String title = Width.fold(bylaw.title().value());
    String meant = Width.fold(id);
    if (meant.equals(title)) {
      return true;
    }
    String edition = Width.fold(editionId) + "/";
    return meant.startsWith(edition)
        && ("/" + meant.substring(edition.length()) + "/").contains("/" + title + "/");
  }
}
