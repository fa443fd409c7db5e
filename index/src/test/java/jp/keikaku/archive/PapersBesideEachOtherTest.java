package jp.keikaku.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is called alike and is not the same never replaces another. */
class PapersBesideEachOtherTest {
  private static final String TITLE = "湊市桟橋条例の一部を改正する条例";

  @TempDir private Path directory = Path.of("");

  @Test
  void tenBillsWithOneTitleAreTenEditionsInAnyOrderTwice() throws Exception {
    List<Edition> bills = new ArrayList<>();
    for (int number = 1; number <= 10; number++) {
      bills.add(bill(number));
    }
    for (int seed = 0; seed < 5; seed++) {
      Archive archive = Archive.at(directory.resolve("archive" + seed));
      for (int round = 0; round < 2; round++) {
        Collections.shuffle(bills, new Random(seed * 2L + round));
        List<IngestResult> results = ingest(archive, bills);
        assertThat(archive.editions()).hasSize(10);
        assertThat(archive.editions())
            .extracting(edition -> edition.reference().id())
            .doesNotHaveDuplicates();
        Class<?> expected = round == 0 ? IngestResult.Added.class : IngestResult.Unchanged.class;
        assertThat(results).allMatch(expected::isInstance);
      }
      assertThat(Verification.of(archive, new LuceneEngine(), (each, all) -> {})).isEmpty();
    }
  }

  @Test
  void twoVersionsOfOneBylawStandBesideEachOther() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    ingest(archive, List.of(version(5), version(6)));
    assertThat(archive.editions()).hasSize(2);
  }

  @Test
  void anotherPlanUnderTheSameNameIsNoCorrectedPrint() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    Edition plan = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    Edition other =
        named(
            records(ExampleEditions.untitled("別冊.pdf", "別冊です。")),
            String.valueOf(plan.title()),
            plan.edition(),
            plan.municipality());
    ingest(archive, List.of(plan, other));
    assertThat(archive.editions()).hasSize(2);
  }

  private static Edition bill(int number) {
    return paper("議案第" + number + "号.pdf", TITLE, "別表第" + number + "中「百円」を「二百円」に改める。");
  }

  private static Edition version(int year) {
    return paper("条例" + year + ".pdf", "湊市桟橋条例", "令和" + year + "年4月1日から施行する。");
  }

  /** A paper of the council: a bylaw with a title that others share, and no edition. */
  private static Edition paper(String fileName, String title, String text) {
    ObjectNode records = records(ExampleEditions.minato(fileName, "令和5年度版", 2023));
    for (String list : List.of("items", "itemList", "pillars", "changes", "glossary", "sections")) {
      records.putArray(list);
    }
    ObjectNode bylaw = (ObjectNode) records.at("/bylaws/0");
    bylaw.put("title", title);
    ((ObjectNode) bylaw.at("/articles/0/paragraphs/0")).put("text", text);
    return named(records, title, null, "湊市");
  }

  private static ObjectNode records(Edition edition) {
    return (ObjectNode) new JsonMapper().readTree(new RecordJson().writeBytes(edition));
  }

  private static Edition named(
      ObjectNode records, String title, @Nullable String printed, @Nullable String municipality) {
    records.put("title", title).put("edition", printed).put("municipality", municipality);
    return new RecordJson().read(records.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<IngestResult> ingest(Archive archive, List<Edition> editions)
      throws IOException, ArchiveException {
    List<IngestResult> results = new ArrayList<>();
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      for (Edition edition : editions) {
        byte[] bytes = edition.source().fileName().getBytes(StandardCharsets.UTF_8);
        byte[] json = new RecordJson().writeBytes(edition);
        results.add(writer.add(bytes, edition, json, Optional.empty()));
      }
      writer.commit();
    }
    return results;
  }
}
