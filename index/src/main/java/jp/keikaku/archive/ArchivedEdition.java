package jp.keikaku.archive;

import jp.keikaku.document.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An edition's line in the catalogue.
 *
 * @param reference id and names
 * @param fileName name of the file that it came from
 * @param sha256 digest of that file, by which original and records are kept
 * @param pages number of pages
 * @param pagesWithoutText how many of them carry no characters, as a scan's do
 * @param items number of items
 * @param articles number of articles in all bylaws, supplementary provisions apart
 * @param terms number of glossary entries
 * @param diagnostics number of diagnostics
 * @param vocabulary digest of the labels that it was read with besides the standard ones, or null
 */
public record ArchivedEdition(
    EditionReference reference,
    String fileName,
    String sha256,
    int pages,
    int pagesWithoutText,
    int items,
    int articles,
    int terms,
    int diagnostics,
    @Nullable String vocabulary) {

  /** The line of an edition under a name that it was given in the archive. */
  static ArchivedEdition of(EditionReference reference, Edition edition, String sha256) {
    return new ArchivedEdition(
        reference,
        edition.source().fileName(),
        sha256,
        edition.source().pages(),
        PageText.pagesWithout(edition),
        edition.items().size(),
        edition.bylaws().stream().mapToInt(bylaw -> bylaw.articles().size()).sum(),
        edition.glossary().size(),
        edition.diagnostics().size(),
        edition.source().vocabulary());
  }

  /**
   * By which its records are kept: another vocabulary gives other records of the same file, and
   * those of the former one stay until the new ones are in.
   */
  public String recordsKey() {
    return vocabulary == null ? sha256 : sha256 + "-" + vocabulary.substring(0, 8);
  }

  /** Whether no page at all carries characters: nothing of it can be searched yet. */
  public boolean isScan() {
    return pages > 0 && pagesWithoutText == pages;
  }
}
