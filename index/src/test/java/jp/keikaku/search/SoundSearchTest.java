package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that say how words sound: {@code sounds.tsv}, and what else must hold of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoundSearchTest {
  private List<SearchEngine> fixtures = List.of();

  /** A line of a table. */
  record Case(String query, List<String> heard) {
    static Case of(String line) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).as(line).hasSize(3);
      return new Case(
          columns[0], Stream.of(columns[1].split(" ")).filter(w -> !w.isEmpty()).toList());
    }
  }

  static Stream<Case> sounds() throws IOException {
    return cases("sounds.tsv");
  }

  static Stream<Case> weaknesses() throws IOException {
    return cases("sound-weaknesses.tsv");
  }

  @BeforeAll
  void ingest(@TempDir Path directory) throws Exception {
    Archive archive = FixtureArchive.in(directory.resolve("fixtures"), FixtureEditions.FOLDER);
    fixtures = List.of(archive.open(new LuceneEngine()));
  }

  @AfterAll
  void close() throws Exception {
    fixtures.getFirst().close();
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void aSoundIsHeardAsTheWordsOfTheArchive(Case each) throws Exception {
    SearchPage page = page(each.query());
    assertThat(page.widened().stream().flatMap(widening -> widening.names().stream()))
        .containsExactlyInAnyOrderElementsOf(each.heard());
    assertThat(page.total()).isGreaterThanOrEqualTo(each.heard().size());
  }

  @ParameterizedTest
  @MethodSource("weaknesses")
  void weaknessesAreStillThere(Case each) throws Exception {
    assertThat(page(each.query()).widened().stream().flatMap(widening -> widening.names().stream()))
        .doesNotContainAnyElementsOf(each.heard());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ふくしちょう", "fukushichou", "ふく市長"})
  void theWordsThatWereHeardAreMarked(String query) throws Exception {
    assertThat(page(query).hits())
        .isNotEmpty()
        .allSatisfy(
            hit ->
                assertThat(hit.snippets().getFirst().marks())
                    .isNotEmpty()
                    .extracting(
                        mark ->
                            hit.snippets().getFirst().text().substring(mark.start(), mark.end()))
                    .containsOnly("副市長"));
  }

  @Test
  void marksHaveTheirPlaces(@TempDir Path directory) throws Exception {
    Archive archive = Archive.at(directory.resolve("places"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      ingest(writer, ExampleEditions.minato("r5.pdf", "令和5年度版", 2023));
    }
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      List<Place> places = places(engine, "来庁");
      assertThat(places).isNotEmpty();
      assertThat(places(engine, "らいちょう")).isEqualTo(places);
      assertThat(places(engine, "raichou")).isEqualTo(places);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"まいなんばーかーど", "mainanbaakaado", "mainanba-ka-do", "mainanbaa kaado", "まいなんばー かーど"})
  void aWholeNameIsFoundByItsSound(String query) throws Exception {
    assertThat(page(query).hits().getFirst().record().title()).isEqualTo("マイナンバーカード");
  }

  @Test
  void soundsAreWordsAmongOthers() throws Exception {
    long all = page("本部長").total();
    long some = page("本部長 fukushichou").total();
    assertThat(some).isPositive().isLessThan(all);
    assertThat(page("本部長 ふくしちょう").total()).isEqualTo(some);
    assertThat(page("体育館 OR ふくしちょう").total()).isEqualTo(page("体育館").total() + page("副市長").total());
  }

  /** What must not stand, must stand as written, or is asked exactly is not heard. */
  @Test
  void soundsAreNotHeardEverywhere() throws Exception {
    assertThat(page("本部長 -ふくしちょう").total()).isEqualTo(page("本部長").total());
    assertThat(page("\"ふくしちょう\"").total()).isZero();
    assertThat(fixtures.getFirst().search(SearchRequest.of("ふくしちょう").exactly()).total()).isZero();
    assertThat(fixtures.getFirst().search(SearchRequest.of("fukushichou").exactly()).total())
        .isZero();
  }

  @Test
  void whatStandsAsTypedComesFirst(@TempDir Path directory) throws Exception {
    Archive archive = Archive.at(directory.resolve("typed"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      ingest(writer, ExampleEditions.untitled("a.pdf", "見直し。見直しの見直しを行う。"));
      ingest(writer, ExampleEditions.untitled("b.pdf", "その他の事務については、次の年に皆で話し合い、みなおしをする。"));
    }
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      assertThat(engine.search(SearchRequest.of("みなおし")).hits())
          .extracting(hit -> hit.record().edition().id())
          .containsExactly("b", "a");
    }
  }

  @Test
  void aWordIsForgottenWithTheLastEditionThatHoldsIt(@TempDir Path directory) throws Exception {
    Archive archive = Archive.at(directory.resolve("replaced"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      ingest(writer, ExampleEditions.minato("r5.pdf", "令和5年度版", 2023));
      assertThat(heard(archive, "らいちょう")).containsExactly("来庁");
      ingest(writer, ExampleEditions.minatoCorrected("r5-corrected.pdf", "令和5年度版", 2023));
      assertThat(heard(archive, "らいちょう")).isEmpty();
      assertThat(heard(archive, "ていせい")).containsExactly("訂正");
    }
  }

  private static List<Place> places(SearchEngine engine, String query) throws IOException {
    SearchHit hit = engine.search(SearchRequest.of(query)).hits().getFirst();
    return hit.snippets().getFirst().places();
  }

  private static List<String> heard(Archive archive, String query) throws Exception {
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      return engine.search(SearchRequest.of(query)).widened().stream()
          .flatMap(widening -> widening.names().stream())
          .toList();
    }
  }

  private SearchPage page(String query) throws IOException {
    return fixtures.getFirst().search(SearchRequest.of(query));
  }

  private static void ingest(ArchiveWriter writer, Edition edition) throws Exception {
    byte[] bytes = edition.source().fileName().getBytes(StandardCharsets.UTF_8);
    writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
  }

  private static Stream<Case> cases(String name) throws IOException {
    try (var bytes = SoundSearchTest.class.getResourceAsStream(name)) {
      assertThat(bytes).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Case::of);
    }
  }
}
