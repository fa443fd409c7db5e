package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bylaws on the command line: whole, by article, and by citation. */
class BylawCommandsTest {
  private static final String GUIDELINE = "八千代市電子自治体推進本部設置要領";
  private static final String ARTICLES = "八千代市/ICT利活用推進計画/2022/article/";

  @TempDir private Path directory = Path.of("");

  @Test
  void bylawsAreShownAndFoundByCitation() {
    run(
        "ingest",
        "../fixtures/yachiyo-r4/chromium.pdf",
        "../fixtures/shiomi-amending/chromium.pdf");

    assertThat(run("show", GUIDELINE)).contains(GUIDELINE, "第1条", "References", "Defined terms");
    assertThat(run("show", ARTICLES + GUIDELINE + "/第3条")).contains("第3条（", "References", " → ");

    JsonNode article =
        new JsonMapper().readTree(run("show", "--json", ARTICLES + GUIDELINE + "/第3条"));
    JsonNode reference = article.at("/links/references/0");
    assertThat(reference.at("/at/in").stringValue()).startsWith(GUIDELINE + "/第3条/");
    assertThat(reference.path("target").stringValue("")).startsWith(GUIDELINE + "/");

    assertThat(run("show", "汐見市港湾施設条例の一部を改正する条例"))
        .contains("汐見市港湾施設条例の改正内容", "第4条第1項", "３日前", "７日前", "第9条から第11条まで");

    for (String query : List.of("第3条", "第三条", "第３条第２項")) {
      JsonNode hits = new JsonMapper().readTree(run("search", query, "--json")).path("hits");
      assertThat(hits.at("/0/number").stringValue()).as(query).isEqualTo("3");
      assertThat(hits.at("/0/kind").stringValue()).as(query).isEqualTo("article");
      assertThat(hits.at("/1/number").stringValue()).as(query).isEqualTo("3");
    }
  }

  @Test
  void aBylawInLawXmlIsReadAsThatOfThePage() throws Exception {
    run("ingest", "../fixtures/yachiyo-r4/chromium.pdf");
    Path xml = directory.resolve("bylaw.xml");
    Files.writeString(xml, run("export", "--format", "lawxml", GUIDELINE));
    JsonNode records = new JsonMapper().readTree(run("extract", xml.toString()));
    assertThat(records.at("/bylaws/0/title").stringValue()).isEqualTo(GUIDELINE);
    assertThat(records.at("/bylaws/0/articles/0/number").stringValue()).isEqualTo("1");
    assertThat(records.at("/bylaws/0/references").size()).isPositive();
    String compared = run("compare", xml.toString(), "八千代市/ICT利活用推進計画/2022", "--json");
    assertThat(new JsonMapper().readTree(compared).get("differences"))
        .noneMatch(
            difference ->
                difference.get("subject").stringValue().equals("article")
                    && difference.toString().contains(GUIDELINE));

    run("import", xml.toString());
    JsonNode editions = new JsonMapper().readTree(run("list", "--json"));
    assertThat(editions).hasSize(2);
    assertThat(run("search", "推進本部", "--kind", "article")).contains(" " + GUIDELINE + "/article/");
    run("reindex");
    run("verify");
    assertThat(new JsonMapper().readTree(run("list", "--json"))).isEqualTo(editions);
  }

  @Test
  void aBillIsCarriedOutOnTheBylawThatItAmends() throws Exception {
    String before = "src/test/resources/jp/keikaku/cli/port-bylaw.xml";
    String bill = "../fixtures/shiomi-amending/chromium.pdf";
    JsonNode made =
        new JsonMapper().readTree(run("amend", before, bill, "--format", "json")).at("/bylaws/0");
    assertThat(made.at("/articles").size()).isEqualTo(12);
    assertThat(made.at("/articles/1/paragraphs/0/text").stringValue())
        .isEqualTo("港湾施設は、岸壁、桟橋、荷さばき地その他次に掲げるものとする。");
    assertThat(made.at("/articles/1/paragraphs/0/items").size()).isEqualTo(3);
    assertThat(made.at("/articles/1/paragraphs/0/items/2/label").stringValue()).isEqualTo("(3)");
    assertThat(made.at("/articles/3/paragraphs/3/text").stringValue())
        .isEqualTo("届出を取り下げるときも、同様とする。");
    assertThat(made.at("/articles/6/caption").stringValue()).isEqualTo("使用料の減免");
    assertThat(made.at("/articles/8/caption").stringValue()).isEqualTo("立入りの制限");
    assertThat(made.at("/articles/11/label").stringValue()).isEqualTo("第１２条");
    assertThat(made.at("/appendedTables/0/rows/1/1").stringValue()).isEqualTo("１２０円");
    assertThat(made.at("/appendedTables/0/rows/2/1").stringValue()).isEqualTo("１００円");
    assertThat(made.at("/appendedTables/1/rows").size()).isEqualTo(3);

    Path later = directory.resolve("later.xml");
    Files.writeString(later, run("amend", before, bill, "--format", "lawxml"));
    run("amend", before, bill, "--against", later.toString());
    Files.writeString(later, Files.readString(later).replace("還付しない", "還付する"));
    assertThat(answer("amend", before, bill, "--against", later.toString()).code())
        .isEqualTo(KeikakuCommand.FINDINGS);
  }

  @Test
  void anInstructionThatDoesNotFitIsNamed() throws Exception {
    Path before = directory.resolve("before.xml");
    Files.writeString(
        before,
        Files.readString(Path.of("src/test/resources/jp/keikaku/cli/port-bylaw.xml"))
            .replace("３日前", "五日前"));
    Answer answer = answer("amend", before.toString(), "../fixtures/shiomi-amending/chromium.pdf");
    assertThat(answer.code()).isEqualTo(KeikakuCommand.FINDINGS);
    assertThat(answer.err()).contains("“３日前” are not there (page ");
    assertThat(answer.out()).contains("指定管理者に届け出なければならない");
  }

  @Test
  void aBillForAnotherBylawSaysWhichItAmends() {
    Answer answer =
        answer(
            "amend",
            "../fixtures/yachiyo-r4/chromium.pdf",
            "../fixtures/shiomi-amending/chromium.pdf");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("汐見市港湾施設条例");
  }

  private record Answer(int code, String out, String err) {}

  private String run(String... arguments) {
    Answer answer = answer(arguments);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out();
  }

  private Answer answer(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        KeikakuCommand.run(
            new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                Locale.ENGLISH),
            Map.of("KEIKAKU_ARCHIVE", directory.resolve("archive").toString()),
            arguments);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
