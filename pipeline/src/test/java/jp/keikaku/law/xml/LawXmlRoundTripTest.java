package jp.keikaku.law.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.SentenceRole;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.document.TextRange;
import org.junit.jupiter.api.Test;

/** Law XML comes back the same in what the model holds; the rest is listed. */
final class LawXmlRoundTripTest {
  /** What the writer sets anew, whether a file has it or not. */
  private static final Set<String> DERIVED =
      Set.of("Sentence@Num", "Sentence@WritingMode", "Column@Num", "Law@LawType", "Law@Lang");

  @Test
  void lawsComeBackTheSame() throws IOException, LawXmlException {
    Path folder = shared().resolve("law");
    assumeTrue(Files.isDirectory(folder), () -> "skipped: no laws for comparison at " + folder);
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    Map<String, int[]> coverage = new TreeMap<>();
    for (Path file : files) {
      byte[] xml = Files.readAllBytes(file);
      LawXmlDocument first = LawXmlReader.read(xml);
      String written = LawXmlWriter.write(first.bylaw());
      LawXmlDocument second = LawXmlReader.read(written.getBytes(StandardCharsets.UTF_8));
      assertThat(second.bylaw()).as("%s read again", file).isEqualTo(first.bylaw());
      assertThat(second.notCovered()).as("%s: all that is written is read", file).isEmpty();
      List<String> before = facts(XmlTree.read(xml), first.notCovered().keySet(), coverage);
      List<String> after =
          facts(XmlTree.read(written.getBytes(StandardCharsets.UTF_8)), Set.of(), new TreeMap<>());
      assertThat(after).as("elements, attributes and texts of %s", file).containsAll(before);
      assertThat(elements(after)).as("order in %s", file).isEqualTo(elements(before));
    }
    System.out.println(table(coverage));
  }

  private static List<String> elements(List<String> facts) {
    return facts.stream().filter(fact -> !fact.contains("@")).toList();
  }

  /** Elements with their texts and attributes in document order, those left out that are listed. */
  private static List<String> facts(
      XmlElement element, Set<String> notCovered, Map<String, int[]> coverage) {
    List<String> facts = new ArrayList<>();
    collect(element, element.name(), "", notCovered, coverage, facts);
    return facts;
  }

  private static void collect(
      XmlElement element,
      String path,
      String parent,
      Set<String> notCovered,
      Map<String, int[]> coverage,
      List<String> facts) {
    boolean listed = notCovered.contains(parent + "/" + element.name());
    count(coverage, element.name(), !listed);
    if (listed) {
      return;
    }
    facts.add(path + " " + String.join("", texts(element)));
    element
        .attributes()
        .forEach(
            (name, value) -> {
              String attribute = element.name() + "@" + name;
              boolean isDefault = value.equals("false");
              boolean kept = !notCovered.contains(attribute) && !isDefault;
              count(coverage, attribute, kept || isDefault);
              if (kept && !DERIVED.contains(attribute)) {
                facts.add(path + "@" + name + "=" + value.replaceFirst("^0+(?=[0-9])", ""));
              }
            });
    Map<String, Integer> numbers = new TreeMap<>();
    for (XmlElement child : element.elements()) {
      int number = numbers.merge(child.name(), 1, Integer::sum);
      collect(
          child, path + "/" + child.name() + number, element.name(), notCovered, coverage, facts);
    }
  }

  private static List<String> texts(XmlElement element) {
    return element.content().stream()
        .filter(String.class::isInstance)
        .map(part -> ((String) part).strip())
        .toList();
  }

  private static void count(Map<String, int[]> coverage, String name, boolean kept) {
    int[] counts = coverage.computeIfAbsent(name, key -> new int[2]);
    counts[0] += kept ? 1 : 0;
    counts[1]++;
  }

  private static String table(Map<String, int[]> coverage) {
    StringBuilder table = new StringBuilder("Law XML: kept of all, then what is listed\n");
    coverage.forEach(
        (name, counts) ->
            table.append(
                String.format(
                    "  %-28s %5d of %5d%s%n",
                    name, counts[0], counts[1], counts[0] == counts[1] ? "" : "  listed")));
    return table.toString();
  }

  @Test
  void aBylawComesBackTheSame() throws LawXmlException {
    Bylaw bylaw = bylaw();
    LawXmlDocument read =
        LawXmlReader.read(LawXmlWriter.write(bylaw).getBytes(StandardCharsets.UTF_8));
    assertThat(read.bylaw()).isEqualTo(bylaw);
    assertThat(read.notCovered()).isEmpty();
  }

  @Test
  void whatTheModelDoesNotHoldIsListed() throws LawXmlException {
    String xml =
        """
        <Law Lang="ja" Mission="New"><LawNum/><LawBody><LawTitle Kana="x">湊市条例</LawTitle>
        <MainProvision><Paragraph Num="1"><ParagraphNum/><ParagraphSentence>
        <Sentence>船<Ruby>渠<Rt>きょ</Rt></Ruby>を置く。</Sentence></ParagraphSentence>
        <FigStruct><Fig src="a.pdf"/></FigStruct></Paragraph></MainProvision></LawBody></Law>
        """;
    LawXmlDocument read = LawXmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
    assertThat(read.bylaw().paragraphs().getFirst().text().value()).isEqualTo("船渠を置く。");
    assertThat(read.notCovered())
        .containsOnlyKeys("LawTitle@Kana", "Law@Mission", "Paragraph/FigStruct", "Sentence/Ruby");
  }

  @Test
  void otherFilesAreRefused() {
    for (String text : List.of("", "no xml", "<Law>", "<Law/>", "<html/>")) {
      assertThatThrownBy(() -> LawXmlReader.read(text.getBytes(StandardCharsets.UTF_8)))
          .as(text)
          .isInstanceOf(LawXmlException.class);
    }
  }

  private static Bylaw bylaw() {
    Table table = new Table(List.of(List.of(Text.of("東港"), Text.of("西港"))), List.of());
    ParagraphItem below =
        new ParagraphItem("1", "ア", Text.of("東港"), List.of(), List.of(), List.of(table));
    ParagraphItem item =
        new ParagraphItem(
            "1_2",
            "(1)の2",
            Text.of("港 船の着く所"),
            List.of(new TextRange(0, 1), new TextRange(2, 7)),
            List.of(below),
            List.of());
    String text = "港を置く。ただし、池には置かない。";
    Paragraph paragraph =
        new Paragraph(
            "1",
            null,
            null,
            Text.of(text),
            List.of(
                new Sentence(0, 5, SentenceRole.MAIN), new Sentence(5, 17, SentenceRole.PROVISO)),
            List.of(item),
            List.of(table));
    List<Article> articles =
        List.of(
            new Article(
                "1",
                "第1条",
                Text.of("設置"),
                List.of("第1編 港", "第1章 総則"),
                List.of(paragraph),
                List.of(),
                List.of()),
            new Article(
                "2:4",
                "第2条から第4条まで",
                null,
                List.of("第1編 港", "第2章 船"),
                List.of(paragraph),
                List.of(),
                List.of()));
    return new Bylaw(
        Text.of("湊市港湾条例"),
        new Bylaw.Imprint("条例", "令和3年湊市条例第5号", "2021-04-01", null),
        new Bylaw.Provisions(
            List.of(Text.of("第1編 港"), Text.of("第1章 総則（第1条）"), Text.of("附則")),
            List.of(Text.of("港は町のもとである。"), Text.of("ここにこの条例を制定する。")),
            articles,
            List.of(),
            List.of(
                new SupplementaryProvision(
                    "2022-04-01", "令和4年4月1日条例第6号", true, List.of(), List.of(paragraph), List.of())),
            List.of(
                new AppendedTable(
                    Text.of("別表第1"),
                    List.of("第1条", "第2条第1項"),
                    table.rows(),
                    List.of(Text.of("備考 東を先にする。")),
                    List.of())),
            List.of(
                new Attachment(
                    Text.of("様式第1号"),
                    List.of("第1条"),
                    List.of(Text.of("申出書")),
                    List.of(table),
                    List.of()))),
        Bylaw.Links.NONE,
        null,
        List.of());
  }

  private static Path shared() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isRegularFile(folder.resolve("index/pom.xml"))) {
      folder = folder.getParent();
    }
    return folder.resolveSibling("shared");
  }
}
