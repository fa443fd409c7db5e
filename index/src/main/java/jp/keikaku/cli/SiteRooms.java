package jp.keikaku.cli;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.picture.PagePictures;
import jp.keikaku.search.Engine;
import jp.keikaku.web.IngestRoom;
import jp.keikaku.web.PrintedRoom;
import jp.keikaku.web.Room;

/**
 * The rooms of a site that need more than its archive: processes that draw, a thread that reads.
 */
public final class SiteRooms implements Closeable {
  private final PagePictures pictures;
  private final Optional<IngestRoom> ingest;

  private SiteRooms(PagePictures pictures, Optional<IngestRoom> ingest) {
    this.pictures = pictures;
    this.ingest = ingest;
  }

  /**
   * How documents come in from outside.
   *
   * @param reviews whether a person confirms each
   * @param token that must be typed, or empty
   */
  public record Ingest(boolean reviews, Optional<String> token) {}

  /**
   * Of an archive.
   *
   * @param ingest how documents come in, or empty where they do not
   */
  public static SiteRooms of(Archive archive, Engine engine, Optional<Ingest> ingest) {
    return new SiteRooms(
        new PagePictures(archive),
        ingest.map(
            how -> new IngestRoom(new SiteIntake(archive, engine), how.reviews(), how.token())));
  }

  /** All of them. */
  public List<Room> rooms() {
    return Stream.concat(Stream.<Room>of(new PrintedRoom(pictures)), ingest.stream()).toList();
  }

  @Override
  public void close() {
    pictures.close();
    ingest.ifPresent(IngestRoom::close);
  }
}
