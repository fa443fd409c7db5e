package jp.keikaku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Text;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive cuts its texts, and the questions about them, by the words of its glossaries. */
class TaughtWordsTest {
  private static final String PROSE = "庁内の仕組みをクラウドへ移します。";

  @TempDir private Path directory = Path.of("");
  private Archive archive = Archive.at(directory);

  @BeforeEach
  void nameTheArchive() {
    archive = Archive.at(directory.resolve("archive"));
  }

  @Test
  void anEditionIsCutByItsOwnGlossary() throws Exception {
    ingest("plan", withTerm(ExampleEditions.untitled("計画.pdf", PROSE), "クラウドサービス"));
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(archive.directory().resolve("index-1")))) {
      assertThat(TaughtWords.in(reader)).contains("クラウド,クラウド");
      assertThat(records(reader, "クラウド")).isEqualTo(1);
      assertThat(records(reader, "ウド")).isZero();
    }
    assertThat(found("クラウド", false)).isEqualTo(2);
    assertThat(found("クラウド", true)).isEqualTo(2);
    assertThat(found("クラウドサービス", true)).isEqualTo(1);
  }

  @Test
  void laterEditionsAreCutByWhatEarlierOnesTaught() throws Exception {
    ingest("plan", withTerm(ExampleEditions.untitled("計画.pdf", "はじめに。"), "クラウドサービス"));
    ingest("notice", ExampleEditions.untitled("通知.pdf", PROSE));
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(archive.directory().resolve("index-1")))) {
      assertThat(records(reader, "クラウド")).isEqualTo(1);
      assertThat(records(reader, "ウド")).isZero();
    }
  }

  @Test
  void whatWasCutBeforeIsFoundAllTheSame() throws Exception {
    ingest("notice", ExampleEditions.untitled("通知.pdf", PROSE));
    ingest("plan", withTerm(ExampleEditions.untitled("計画.pdf", "はじめに。"), "クラウドサービス"));
    assertThat(found("クラウド", false)).isEqualTo(2);
    assertThat(found("クラウド 仕組み", false)).isEqualTo(1);
  }

  @Test
  void whatAReplacedEditionTaughtIsForgotten() throws Exception {
    Edition edition = ExampleEditions.untitled("計画.pdf", PROSE);
    ingest("plan", withTerm(edition, "クラウドサービス"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      Edition other = ExampleEditions.withVocabulary(edition, "e".repeat(64));
      IngestResult again = writer.ingest(bytes("plan"), other, new RecordJson().writeBytes(other));
      assertThat(again).isInstanceOf(IngestResult.ReadAgain.class);
    }
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(archive.directory().resolve("index-1")))) {
      assertThat(TaughtWords.in(reader)).isEmpty();
    }
    assertThat(found("クラウド", false)).isEqualTo(1);
  }

  private static Edition withTerm(Edition edition, String term) {
    return edition.withGlossary(
        List.of(
            new GlossaryEntry(
                Text.of(term), null, null, Text.of("説明。"), null, List.of(), Map.of(), List.of())));
  }

  private static int records(DirectoryReader reader, String word) throws Exception {
    return reader.docFreq(new Term(IndexFields.words(IndexFields.TEXT), word));
  }

  private long found(String question, boolean exact) throws Exception {
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      SearchRequest request = SearchRequest.of(question);
      return engine.search(exact ? request.exactly() : request).total();
    }
  }

  private void ingest(String content, Edition edition) throws Exception {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.ingest(bytes(content), edition, new RecordJson().writeBytes(edition));
    }
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
