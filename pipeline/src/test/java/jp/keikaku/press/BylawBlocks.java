package jp.keikaku.press;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.press.Block.Alignment;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Gap;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.Block.Paragraph;
import jp.keikaku.press.PlanSource.AppendedTableSource;
import jp.keikaku.press.PlanSource.ArticleSource;
import jp.keikaku.press.PlanSource.BylawSource;
import jp.keikaku.press.PlanSource.ProvisionSource;
import jp.keikaku.press.PlanSource.SupplementSource;

/** A bylaw below its title: date, articles, supplementary provisions, appended tables. */
record BylawBlocks(BylawSource bylaw, Wording wording) {
  private static final String IROHA = "アイウエオカキクケコ";

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String amended = wording.of("改正　" + date(bylaw.lastAmended()));
    blocks.add(Paragraph.placed(amended, Alignment.END, 1));
    bylaw.articles().forEach(article -> add(blocks, article));
    bylaw.supplementaryProvisions().forEach(provision -> add(blocks, provision));
    bylaw.appendedTables().forEach(table -> add(blocks, table));
    return blocks;
  }

  private void add(List<Block> blocks, ArticleSource article) {
    blocks.add(Paragraph.indented(wording.of("（" + article.caption() + "）"), 1));
    String head = "第" + article.number() + "条";
    for (ProvisionSource paragraph : article.paragraphs()) {
      String number = paragraph.number().equals("1") ? head : paragraph.number();
      blocks.add(Paragraph.hanging(wording.of(number + "　" + paragraph.text()), 1));
      addItems(blocks, paragraph);
    }
  }

  private void addItems(List<Block> blocks, ProvisionSource paragraph) {
    for (ProvisionSource item : paragraph.items()) {
      String text = "(" + item.number() + ")　" + item.text();
      blocks.add(Paragraph.hanging(wording.of(text), 2));
      for (ProvisionSource part : item.items()) {
        char letter = IROHA.charAt(Integer.parseInt(part.number()) - 1);
        blocks.add(Paragraph.hanging(wording.of(letter + "　" + part.text()), 3));
      }
    }
  }

  private void add(List<Block> blocks, SupplementSource provision) {
    String date = provision.date() == null ? "" : "（" + date(provision.date()) + "）";
    blocks.add(Paragraph.indented(wording.of("附　則" + date), 3));
    boolean single = provision.paragraphs().size() == 1;
    for (ProvisionSource paragraph : provision.paragraphs()) {
      if (paragraph.caption() != null) {
        blocks.add(Paragraph.indented(wording.of("（" + paragraph.caption() + "）"), 1));
      }
      String text = wording.of(paragraph.text());
      blocks.add(
          single
              ? Paragraph.body(text)
              : Paragraph.hanging(wording.of(paragraph.number()) + "　" + text, 1));
    }
  }

  private void add(List<Block> blocks, AppendedTableSource table) {
    String related =
        table.print() == null
            ? String.join("，", table.relatedArticles())
            : table.print().relation();
    blocks.add(new Gap(1));
    blocks.add(Paragraph.indented(wording.of(table.title() + "（" + related + "）"), 0));
    boolean headed = table.rows().getFirst().size() > 1;
    List<List<Cell>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      boolean heading = headed && rows.isEmpty();
      rows.add(
          row.stream()
              .map(text -> heading ? Cell.label(text) : Cell.text(wording.of(text)))
              .toList());
    }
    List<Double> columns = headed ? List.of(0.3, 0.7) : List.of(1.0);
    blocks.add(new Grid(columns, List.copyOf(rows), headed ? 1 : 0.6, false));
  }

  private static String date(String iso) {
    LocalDate date = LocalDate.parse(iso);
    JapaneseDate japanese = JapaneseDate.from(date);
    String era = japanese.getEra() == JapaneseEra.REIWA ? "令和" : "平成";
    int year = japanese.get(ChronoField.YEAR_OF_ERA);
    return "%s%s年%d月%d日"
        .formatted(
            era,
            year == 1 ? "元" : Integer.toString(year),
            date.getMonthValue(),
            date.getDayOfMonth());
  }
}
