package jp.keikaku.pdf;

/** Gives the pages of a document: what a PDF draws, or what was recognised in its pictures. */
public interface PageSource {
  /**
   * Reads all pages.
   *
   * @param pdf the whole file
   * @throws UnreadablePdfException where no page can be read; a page that is broken in itself gives
   *     a diagnostic instead
   */
  DocumentContent read(byte[] pdf) throws UnreadablePdfException;
}
