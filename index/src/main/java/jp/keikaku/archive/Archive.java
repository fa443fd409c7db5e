package jp.keikaku.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * A directory that keeps what was ingested.
 *
 * <pre>
 * originals/SHA256.pdf   the bytes of each file
 * records/SHA256.json    its records, as {@code extract} prints them (read with labels besides the
 *                        standard ones: SHA256-VOCABULARY.json)
 * index/                 the index over all records; its last commit says which editions are in
 * staging/               files that are not part of the archive yet, and which digests are touched
 * write.lock             held by the process that writes
 * </pre>
 *
 * <p>The commit of the index is the one moment at which an edition comes in or is replaced. A
 * writer announces the digests whose files it touches; what an interrupted run leaves of them, the
 * next writer removes.
 */
public final class Archive {
  /** Raised whenever an index written before can no longer be searched as it is. */
  static final String FORMAT = "6";

  static final String FORMAT_KEY = "format";

  static final Set<String> FOLDERS = Set.of("originals", "records", "index", "staging");

  private final Path directory;

  private Archive(Path directory) {
    this.directory = directory;
  }

  /** The archive in a directory, which need not be there yet. */
  public static Archive at(Path directory) {
    return new Archive(directory);
  }

  /** Where it is. */
  public Path directory() {
    return directory;
  }

  /** Where the bytes of a file are kept. */
  public Path original(String sha256) {
    return directory.resolve("originals").resolve(sha256 + ".pdf");
  }

  /** Where records are kept, by the key that {@link ArchivedEdition#recordsKey} gives. */
  public Path records(String key) {
    return directory.resolve("records").resolve(key + ".json");
  }

  Path index() {
    return directory.resolve("index");
  }

  Path staging() {
    return directory.resolve("staging");
  }

  /**
   * Opens the index as the last commit left it.
   *
   * @throws ArchiveException where there is none, or none that this version can read
   */
  public DirectoryReader openIndex() throws ArchiveException, IOException {
    if (!Files.isDirectory(index())) {
      throw new ArchiveException(ArchiveException.Reason.MISSING, directory, "no index");
    }
    FSDirectory files = IndexFiles.open(index());
    try {
      if (!DirectoryReader.indexExists(files)) {
        throw new ArchiveException(ArchiveException.Reason.MISSING, directory, "no commit");
      }
      checkFormat(files);
      return DirectoryReader.open(files);
    } catch (ArchiveException e) {
      files.close();
      throw e;
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      files.close();
      throw new ArchiveException(
          ArchiveException.Reason.UNREADABLE, directory, String.valueOf(e.getMessage()));
    }
  }

  /** Refuses an index that another version of this program wrote; none at all is fine. */
  void checkFormat(FSDirectory files) throws ArchiveException, IOException {
    if (DirectoryReader.indexExists(files)) {
      String format = SegmentInfos.readLatestCommit(files).getUserData().get(FORMAT_KEY);
      if (!FORMAT.equals(format)) {
        throw new ArchiveException(
            ArchiveException.Reason.UNREADABLE, directory, "format " + format);
      }
    }
  }

  /** The editions in the archive, ordered by id. */
  public List<ArchivedEdition> editions() throws ArchiveException, IOException {
    try (DirectoryReader reader = openIndex()) {
      return editions(reader);
    }
  }

  /** The editions of an open index, ordered by id. */
  public static List<ArchivedEdition> editions(DirectoryReader reader) throws IOException {
    List<ArchivedEdition> editions = new ArrayList<>();
    Term kind = new Term(IndexFields.KIND, RecordKind.EDITION.label());
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(kind, PostingsEnum.NONE);
      if (documents == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          editions.add(catalogueLine(stored.document(document)));
        }
      }
    }
    editions.sort(Comparator.comparing(edition -> edition.reference().id()));
    return List.copyOf(editions);
  }

  private static ArchivedEdition catalogueLine(Document document) {
    BytesRef line = document.getBinaryValue(IndexFields.CATALOGUE);
    if (line == null) {
      throw new IllegalStateException("an edition without its line of the catalogue");
    }
    return RecordCodec.readEdition(line);
  }
}
