package jp.keikaku.archive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.text.Sha256;
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
 * @param extractor version of the reading that made the records, or null where that is not known
 * @param recordsSha256 digest of its records, or null where that is not known
 * @param formerPrints the prints that it replaced, newest first; their originals are kept
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
    @Nullable String vocabulary,
    @Nullable String extractor,
    @Nullable String recordsSha256,
    List<FormerPrint> formerPrints) {
  /** Copies the list. */
  public ArchivedEdition {
    formerPrints = formerPrints == null ? List.of() : List.copyOf(formerPrints);
  }

  /**
   * A print that was replaced by a corrected one.
   *
   * @param fileName name of the file that it came from
   * @param sha256 digest of that file
   */
  public record FormerPrint(String fileName, String sha256) {}

  /**
   * The line of an edition under a name that it was given in the archive.
   *
   * @param records the edition as JSON
   */
  static ArchivedEdition of(
      EditionReference reference,
      Edition edition,
      String sha256,
      byte[] records,
      List<FormerPrint> formerPrints) {
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
        edition.source().vocabulary(),
        edition.source().extractor(),
        Sha256.of(records),
        formerPrints);
  }

  /**
   * By which its records are kept: another vocabulary or another version of the reading gives other
   * records of the same file, and those of the former one stay until the new ones are in.
   */
  public String recordsKey() {
    return Stream.of(sha256, vocabulary == null ? null : vocabulary.substring(0, 8), extractor)
        .filter(Objects::nonNull)
        .reduce((left, right) -> left + "-" + right)
        .orElse(sha256);
  }

  /** Its former prints, and itself in front of them. */
  List<FormerPrint> allPrints() {
    return Stream.concat(Stream.of(new FormerPrint(fileName, sha256)), formerPrints.stream())
        .toList();
  }

  /** Whether it was read from the same file with the same labels by the same version. */
  boolean isReadLike(Edition edition) {
    return Objects.equals(vocabulary, edition.source().vocabulary())
        && Objects.equals(extractor, edition.source().extractor());
  }

  /** Whether no page at all carries characters: nothing of it can be searched yet. */
  public boolean isScan() {
    return pages > 0 && pagesWithoutText == pages;
  }
}
