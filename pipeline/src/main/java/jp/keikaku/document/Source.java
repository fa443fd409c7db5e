package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * The file that an edition was read from.
 *
 * @param fileName name without folders
 * @param sha256 digest of the bytes, 64 hexadecimal digits
 * @param pages number of pages
 * @param producer program that wrote the PDF, as it names itself
 * @param bytes size of the file
 * @param vocabulary digest of the labels that it was read with besides the standard ones, or null
 * @param extractor version of the reading that made the records, or null where that is not known
 */
public record Source(
    String fileName,
    String sha256,
    int pages,
    @Nullable String producer,
    long bytes,
    @Nullable String vocabulary,
    @Nullable String extractor) {
  /** A file that was read with the standard labels alone. */
  public Source(String fileName, String sha256, int pages, @Nullable String producer, long bytes) {
    this(fileName, sha256, pages, producer, bytes, null, null);
  }
}
