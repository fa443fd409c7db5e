package jp.keikaku.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Text;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.extract.Extractor;
import org.junit.jupiter.api.Test;

/** The records of an edition: which there are, what they are called, and that nothing is lost. */
class EditionRecordsTest {
  private static final EditionReference REFERENCE =
      new EditionReference("湊市/デジタル推進計画/2023", "湊市デジタル推進計画", "令和5年度版", 2023, "湊市");

  private final Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);

  @Test
  void everyKindHasReadableIds() {
    assertThat(EditionRecords.of(REFERENCE, edition))
        .extracting(ArchivedRecord::id)
        .containsExactly(
            "湊市/デジタル推進計画/2023",
            "湊市/デジタル推進計画/2023/item/1-1",
            "湊市/デジタル推進計画/2023/item/2-1",
            "湊市/デジタル推進計画/2023/term/RPA",
            "湊市/デジタル推進計画/2023/article/湊市推進本部設置要綱/第1条",
            "湊市/デジタル推進計画/2023/article/湊市推進本部設置要綱/第12条の2",
            "湊市/デジタル推進計画/2023/article/湊市推進本部設置要綱/附則",
            "湊市/デジタル推進計画/2023/change/1-2",
            "湊市/デジタル推進計画/2023/paragraph/第1章/1",
            "湊市/デジタル推進計画/2023/paragraph/第1章/2",
            "湊市/デジタル推進計画/2023/table/湊市推進本部設置要綱別表/1",
            "湊市/デジタル推進計画/2023/table/湊市推進本部設置要綱別表/2",
            "湊市/デジタル推進計画/2023/table/第1章/1",
            "湊市/デジタル推進計画/2023/table/第1章/2");
  }

  @Test
  void titlesAreWhatPeopleRecognise() {
    assertThat(EditionRecords.of(REFERENCE, edition))
        .extracting(ArchivedRecord::title)
        .contains(
            "湊市デジタル推進計画 令和5年度版",
            "窓口手続きの電子化",
            "RPA",
            "湊市推進本部設置要綱 第12条の2（会議）",
            "変更 1-2 届出の見直し",
            "第1章 計画の位置づけ");
  }

  @Test
  void idsAreUniqueAlsoWhereTheDocumentRepeatsItself() {
    List<Item> twice = new ArrayList<>(edition.items());
    twice.addAll(edition.items());
    twice.addAll(edition.items());
    Edition repeating =
        Edition.of(
                edition.source(),
                new Edition.Imprint(
                    edition.title(),
                    edition.edition(),
                    edition.fiscalYear(),
                    null,
                    null,
                    edition.municipality()))
            .withPlan(Edition.Plan.NONE.withItems(twice));
    assertThat(EditionRecords.of(REFERENCE, repeating))
        .extracting(ArchivedRecord::id)
        .doesNotHaveDuplicates()
        .contains("湊市/デジタル推進計画/2023/item/1-1~2", "湊市/デジタル推進計画/2023/item/1-1~3");
  }

  @Test
  void idsOfAPlanAreUniqueAndTheSameInEveryPrint() throws Exception {
    List<String> ids = ids("shiomi-r5/pdfbox.pdf");
    assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(ids("shiomi-r5/pdfbox.pdf")).isEqualTo(ids);
    assertThat(ids("shiomi-r5/writer.pdf")).containsExactlyInAnyOrderElementsOf(ids);
  }

  private static List<String> ids(String fixture) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("../fixtures").resolve(fixture));
    return EditionRecords.of(REFERENCE, new Extractor().extract(fixture, bytes)).stream()
        .map(ArchivedRecord::id)
        .toList();
  }

  @Test
  void everyCharacterOfProseIsInSomeRecord() {
    String all =
        String.join(
            "\n",
            EditionRecords.of(REFERENCE, edition).stream()
                .flatMap(record -> record.parts().stream())
                .map(RecordPart::text)
                .map(Text::value)
                .toList());
    assertThat(all)
        .contains("見直しは毎年度行います。")
        .contains("令和5年度 ｜ 申請の半数を電子化")
        .contains("この要綱は、公布の日から施行する。")
        .contains("利用件数")
        .contains("港湾部");
  }
}
