package jp.keikaku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.Ideographs;
import jp.keikaku.analysis.SpokenWords;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.search.QuestionWords;
import jp.keikaku.search.lucene.TextQueries.FieldWeight;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions over a few texts, each in a segment of its own. */
class ClosenessTest {
  private static final String QUESTION = "避難所の毛布はどこに備蓄していますか";
  private static final String FILLING = "この章では市の施策の全体を示し、進め方と体制を述べます。".repeat(12);

  private static final List<String> TEXTS =
      List.of(
          "毛布の洗濯を受け付けます。" + FILLING + "避難所の一覧です。" + FILLING + "食料の備蓄を進めます。",
          FILLING + "避難所の毛布は学校の倉庫に備蓄します。" + FILLING + "食料も配ります。",
          "市役所の窓口は平日に開きます。",
          "流刑の地として知られた島です。");

  private final Directory directory = new ByteBuffersDirectory();
  private final FieldAnalyzers analyzers = new FieldAnalyzers();

  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            directory, new IndexWriterConfig(analyzers).setMergePolicy(NoMergePolicy.INSTANCE))) {
      for (String text : TEXTS) {
        Document document = new Document();
        document.add(new TextField(IndexFields.words(IndexFields.TEXT), text, Field.Store.NO));
        document.add(new TextField(IndexFields.grams(IndexFields.TEXT), text, Field.Store.NO));
        for (String ideograph : Ideographs.of(text)) {
          document.add(
              new StringField(
                  IndexFields.TEXT + FieldAnalyzers.IDEOGRAPHS, ideograph, Field.Store.NO));
        }
        writer.addDocument(document);
        writer.commit();
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    analyzers.close();
    directory.close();
  }

  @Test
  void wordsInOneSentenceComeBeforeWordsInThreeChapters() throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = searcher(reader);
      TopDocs found = ask(searcher, QUESTION);
      TopDocs raised = closeness(QUESTION).rescore(searcher, found, 10);
      assertThat(raised.scoreDocs[0].doc).isEqualTo(1);
      assertThat(growth(found, raised, 1)).isGreaterThan(growth(found, raised, 0));
      assertThat(growth(found, raised, 0)).isGreaterThan(1);
      assertThat(documents(raised)).containsExactlyInAnyOrderElementsOf(documents(found));
    }
  }

  @Test
  void whatIsExplainedIsWhatWasScored() throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = searcher(reader);
      TopDocs found = ask(searcher, QUESTION);
      Closeness closeness = closeness(QUESTION);
      TopDocs raised = closeness.rescore(searcher, found, 1);
      assertThat(raised.scoreDocs).hasSize(1);
      int best = raised.scoreDocs[0].doc;
      var first = searcher.explain(question(searcher, QUESTION), best);
      assertThat(closeness.explain(searcher, first, best).getValue().floatValue())
          .isCloseTo(raised.scoreDocs[0].score, Offset.offset(1e-3f));
    }
  }

  @Test
  void whatAsksNothingLeavesTheOrder() throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = searcher(reader);
      TopDocs found = ask(searcher, QUESTION);
      for (String nothing : List.of("", "どこですか", "存在しない単語")) {
        TopDocs same = closeness(nothing).rescore(searcher, found, 10);
        assertThat(documents(same)).as(nothing).isEqualTo(documents(found));
      }
    }
  }

  @Test
  void oneIdeographIsEvidenceAmongTextsThatAreFound() throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = searcher(reader);
      assertThat(ask(searcher, "島の流罪").scoreDocs[0].score)
          .isGreaterThan(ask(searcher, "島の禁錮").scoreDocs[0].score);
    }
  }

  private TopDocs ask(IndexSearcher searcher, String question) throws IOException {
    return searcher.search(question(searcher, question), 10);
  }

  private Query question(IndexSearcher searcher, String question) throws IOException {
    return TextQueries.question(
        SpokenWords.of(analyzers.words(), question),
        Tokens.of(analyzers.grams(), question).stream().map(Tokens.Token::term).toList(),
        QuestionWords.asks(question),
        List.of(new FieldWeight(IndexFields.TEXT, 1)),
        new TermWeights(searcher.getIndexReader()));
  }

  private Closeness closeness(String question) {
    return new Closeness(
        IndexFields.words(IndexFields.TEXT), SpokenWords.of(analyzers.words(), question));
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(TextQueries.similarity());
    return searcher;
  }

  private static double growth(TopDocs before, TopDocs after, int document) {
    return score(after, document) / score(before, document);
  }

  private static double score(TopDocs found, int document) {
    return Arrays.stream(found.scoreDocs)
        .filter(each -> each.doc == document)
        .mapToDouble(each -> each.score)
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> documents(TopDocs found) {
    return Arrays.stream(found.scoreDocs).map(each -> each.doc).toList();
  }
}
