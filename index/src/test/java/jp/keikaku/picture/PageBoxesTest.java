package jp.keikaku.picture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Box;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Text;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.entry.RecordPart;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.extract.Extractor;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.pdf.PdfDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The areas that are boxed hold the characters that they are boxed for, and no others. */
final class PageBoxesTest {
  private static final EditionReference REFERENCE =
      new EditionReference("汐見市/計画/2022", "計画", null, 2022, "汐見市");

  @ParameterizedTest
  @ValueSource(strings = {"shiomi-r4/chromium", "shiomi-r5/writer", "yachiyo-r4/pdfbox"})
  void aRecordsLinesHoldItsCharacters(String print) throws Exception {
    byte[] pdf = Files.readAllBytes(FixtureEditions.FOLDER.resolve(print + ".pdf"));
    Edition edition = new Extractor().extract("plan.pdf", pdf);
    try (PdfDocument document = PdfDocument.open(pdf)) {
      List<ArchivedRecord> records = EditionRecords.of(REFERENCE, edition);
      assertThat(records).hasSizeGreaterThan(50);
      List<PageContent> pages = new ArrayList<>();
      for (int page = 1; page <= edition.source().pages(); page++) {
        pages.add(document.page(page));
      }
      for (ArchivedRecord record : records) {
        for (RecordPart part : record.parts()) {
          int page =
              part.text().anchors().stream().mapToInt(each -> each.page()).findFirst().orElse(0);
          if (page > 0 && part.text().places().stream().allMatch(each -> each.page() == page)) {
            List<Box> boxes = PageBoxes.lines(part, page);
            assertThat(written(pages.get(page - 1), boxes))
                .as(record.id() + " " + part.label())
                .isEqualTo(sorted(shown(part.text())));
          }
        }
      }
    }
  }

  @Test
  void theNameOfAnItemIsBoxedInItsCell() throws Exception {
    byte[] pdf = Files.readAllBytes(FixtureEditions.FOLDER.resolve("yachiyo-r4/pdfbox.pdf"));
    Edition edition = new Extractor().extract("plan.pdf", pdf);
    ArchivedRecord item =
        EditionRecords.of(REFERENCE, edition).stream()
            .filter(record -> record.id().endsWith("item/1-1"))
            .findFirst()
            .orElseThrow();
    int page = item.places().getFirst().page();
    Box table = PageBoxes.areas(item, page).getFirst();
    try (PdfDocument document = PdfDocument.open(pdf)) {
      PrintedPage printed = PageTexts.of(document.page(page));
      List<Box> boxes = PageBoxes.words(printed, List.of("行政手続オンライン化の促進"));
      assertThat(boxes).isNotEmpty();
      assertThat(boxes).anySatisfy(box -> assertThat(isWithin(box, table)).isTrue());
      assertThat(boxes)
          .allSatisfy(
              box ->
                  assertThat(written(document.page(page), List.of(box)))
                      .isEqualTo(sorted("行政手続オンライン化の促進")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "マイナンバーカードの取組", // as printed, over the line end
        "ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞの取組", // half width
        "マイナンバー カードの 取組", // with spaces
        "マイナンバーカードの取り組み" // another okurigana
      })
  void wordsAreFoundOverLineEnds(String asked) {
    Text text = line("本市のマイナン", 0).plus(line("バーカードの取組を進める", 20));
    PrintedPage page = new PrintedPage(1, 200, 100, List.of(line("序", 60), text));
    assertThat(PageBoxes.words(page, List.of(asked)))
        .containsExactly(new Box(30, 0, 70, 10), new Box(0, 20, 80, 30));
  }

  @Test
  void aWordMayGoOnInTheNextParagraphOnlyWhereNoneHoldsIt() {
    PrintedPage parted = new PrintedPage(1, 200, 100, List.of(line("情報", 0), line("管理課", 20)));
    assertThat(PageBoxes.words(parted, List.of("情報管理")))
        .containsExactly(new Box(0, 0, 20, 10), new Box(0, 20, 20, 30));
    PrintedPage whole =
        new PrintedPage(1, 200, 100, List.of(line("情報", 0), line("管理課", 20), line("情報管理課", 40)));
    assertThat(PageBoxes.words(whole, List.of("情報管理"))).containsExactly(new Box(0, 40, 40, 50));
  }

  @Test
  void aQuestionIsBoxedByItsWordsElseByItsNouns() {
    PrintedPage page = new PrintedPage(1, 400, 100, List.of(line("窓口の予約", 0), line("施設を使う", 20)));
    assertThat(PageBoxes.question(page, "\"窓口の\" OR 体育館 -施設"))
        .containsExactly(new Box(0, 0, 30, 10));
    assertThat(PageBoxes.question(page, "予約*")).containsExactly(new Box(30, 0, 50, 10));
    assertThat(PageBoxes.question(page, "施設の予約はできますか"))
        .containsExactlyInAnyOrder(new Box(0, 20, 20, 30), new Box(30, 0, 50, 10));
    assertThat(PageBoxes.question(page, "部署:窓口")).isEmpty();
  }

  @Test
  void nothingIsBoxedForNothing() {
    PrintedPage page = new PrintedPage(1, 200, 100, List.of(line("情報", 0)));
    assertThat(PageBoxes.words(page, List.of("", " ", "窓口"))).isEmpty();
    assertThat(PageBoxes.words(new PrintedPage(1, 1, 1, List.of()), List.of("情報"))).isEmpty();
  }

  @Test
  void whatThePageShowsComesBackFromItsBytes() throws Exception {
    byte[] pdf = Files.readAllBytes(FixtureEditions.FOLDER.resolve("shiomi-r4/chromium.pdf"));
    try (PdfDocument document = PdfDocument.open(pdf)) {
      for (int number = 1; number <= 8; number++) {
        PageContent content = document.page(number);
        PrintedPage page = PageTexts.of(content);
        assertThat(PageCodec.read(PageCodec.write(page))).isEqualTo(page);
        assertThat(sorted(page.texts().stream().map(Text::value).collect(joining())))
            .as("page " + number)
            .isEqualTo(sorted(content.glyphs().stream().map(Glyph::text).collect(joining())));
      }
    }
  }

  private static boolean isWithin(Box inner, Box outer) {
    return outer.contains(inner.left(), inner.top())
        && outer.contains(inner.right(), inner.bottom());
  }

  /** The characters whose middle lies in one of the boxes, in order of their code. */
  private static String written(PageContent page, List<Box> boxes) {
    return sorted(
        page.glyphs().stream()
            .filter(
                glyph ->
                    boxes.stream()
                        .anyMatch(
                            box -> box.contains(glyph.box().centerX(), glyph.box().centerY())))
            .map(Glyph::text)
            .collect(joining()));
  }

  /** The characters that a page shows: what parts the cells of a row is not printed. */
  private static String shown(Text text) {
    return text.anchors().stream()
        .map(anchor -> text.value().substring(anchor.start(), anchor.end()))
        .collect(joining());
  }

  private static String sorted(String text) {
    return text.codePoints()
        .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
        .boxed()
        .sorted(Comparator.naturalOrder())
        .map(Character::toString)
        .collect(joining());
  }

  /** A line of characters ten points wide. */
  private static Text line(String value, double top) {
    List<Double> edges = IntStream.rangeClosed(0, value.length()).mapToObj(i -> i * 10.0).toList();
    Box box = new Box(0, top, value.length() * 10, top + 10);
    return new Text(value, List.of(new Anchor(0, 1, box, false, edges)));
  }
}
