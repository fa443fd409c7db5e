package jp.keikaku.web;

import java.io.IOException;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.document.Edition;

/** Takes documents in that people drop on a page. */
public interface Intake {
  /**
   * Reads a document; nothing of it is in the archive yet.
   *
   * @param fileName as the person's machine calls it, without folders
   * @param pdf the whole file
   * @param language in which a failure is told
   * @param progress is told of every page
   * @throws Unreadable where it cannot be read
   */
  Draft read(String fileName, byte[] pdf, Language language, Progress progress)
      throws Unreadable, IOException, ArchiveException;

  /** A document that was read. */
  interface Draft {
    /** What it says. */
    Edition edition();

    /**
     * Takes it into the archive.
     *
     * @return the id of its edition
     * @throws ArchiveException LOCKED where somebody else writes and does not end
     */
    String take() throws IOException, ArchiveException;
  }

  /** Is told how far the reading is. */
  @FunctionalInterface
  interface Progress {
    /** A page of so many was read. */
    void read(int page, int pages);
  }

  /** A document that cannot be read, with the sentence that tells the person. */
  final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With its sentence. */
    public Unreadable(String sentence) {
      super(sentence);
    }
  }
}
