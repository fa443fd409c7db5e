package jp.keikaku.picture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.picture.PageRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the originals of an archive: drawn once each, then kept in the archive's folder
 * {@code cache/}, which may be deleted at any time. Safe for use by several threads.
 */
public final class PagePictures implements Closeable {
  /** The folder in the archive. */
  static final String FOLDER = "cache";

  /** Raised whenever pages are drawn or read otherwise: what was drawn before is left unused. */
  private static final String VERSION = "pages-1";

  /** The slowest page of the real files (a map in a plan) takes two seconds on a slow machine. */
  private static final Duration PER_PAGE = Duration.ofSeconds(20);

  private static final Duration IN_QUEUE = Duration.ofSeconds(30);

  private final Archive archive;
  private final PageWorkers workers;
  private final Map<Path, CompletableFuture<byte[]>> underWay = new ConcurrentHashMap<>();

  /** Pages that took too long once are not tried again before the program starts anew. */
  private final Map<Path, PageRefusedException> slow = new ConcurrentHashMap<>();

  /** Pages of an archive; as many at once as half of the processors. */
  public PagePictures(Archive archive) {
    this(archive, Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PER_PAGE);
  }

  PagePictures(Archive archive, int atOnce, Duration perPage) {
    this.archive = archive;
    this.workers = new PageWorkers(archive.directory().resolve(FOLDER), atOnce, perPage, IN_QUEUE);
  }

  /**
   * The picture of a page, as PNG.
   *
   * @param page number, the first is 1
   * @param dense whether for a dense screen: 300 dots per inch instead of 150, fewer where the page
   *     is larger than A3
   * @throws PageRefusedException where there is none, with the reason
   */
  public byte[] picture(ArchivedEdition edition, int page, boolean dense)
      throws PageRefusedException, IOException {
    return give(edition, page, dense ? PageForm.DENSE_PICTURE : PageForm.PICTURE);
  }

  /**
   * What is printed on a page.
   *
   * @param page number, the first is 1
   */
  public PrintedPage text(ArchivedEdition edition, int page)
      throws PageRefusedException, IOException {
    return PageCodec.read(give(edition, page, PageForm.TEXT));
  }

  private byte[] give(ArchivedEdition edition, int page, PageForm form)
      throws PageRefusedException, IOException {
    if (page < 1 || page > edition.pages()) {
      throw new PageRefusedException(Reason.NO_SUCH_PAGE, "page " + page);
    }
    Path kept =
        archive
            .directory()
            .resolve(FOLDER)
            .resolve(VERSION)
            .resolve(edition.sha256())
            .resolve(form.fileName(page));
    try {
      return Files.readAllBytes(kept);
    } catch (NoSuchFileException e) {
      return drawOnce(edition, page, form, kept);
    }
  }

  /** Whoever asks for a page that is being drawn waits for that. */
  private byte[] drawOnce(ArchivedEdition edition, int page, PageForm form, Path kept)
      throws PageRefusedException, IOException {
    PageRefusedException refused = slow.get(kept);
    if (refused != null) {
      throw new PageRefusedException(refused.reason(), String.valueOf(refused.getMessage()));
    }
    CompletableFuture<byte[]> mine = new CompletableFuture<>();
    @Nullable CompletableFuture<byte[]> other = underWay.putIfAbsent(kept, mine);
    if (other != null) {
      return waited(other);
    }
    try {
      byte[] drawn = workers.draw(archive.original(edition), edition.sha256(), page, form);
      keep(kept, drawn);
      mine.complete(drawn);
      return drawn;
    } catch (PageRefusedException e) {
      if (e.reason() == Reason.TOO_SLOW) {
        slow.put(kept, e);
      }
      mine.completeExceptionally(e);
      throw e;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underWay.remove(kept, mine);
    }
  }

  private static byte[] waited(CompletableFuture<byte[]> drawing)
      throws PageRefusedException, IOException {
    try {
      return drawing.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof PageRefusedException refused) {
        throw new PageRefusedException(refused.reason(), String.valueOf(refused.getMessage()));
      }
      throw new IOException(e);
    }
  }

  /** A cache that cannot be written, as on a read-only disk, keeps nobody from the page. */
  private static void keep(Path file, byte[] bytes) {
    try {
      Path folder = Files.createDirectories(file.resolveSibling("."));
      Path written = Files.createTempFile(folder, "drawn", ".part");
      try {
        Files.write(written, bytes);
        Files.move(
            written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      return;
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
