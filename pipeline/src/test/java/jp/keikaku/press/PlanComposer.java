package jp.keikaku.press;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.press.Block.Alignment;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Contents;
import jp.keikaku.press.Block.ContentsLine;
import jp.keikaku.press.Block.Frame;
import jp.keikaku.press.Block.Gap;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.Block.Heading;
import jp.keikaku.press.Block.PageBreak;
import jp.keikaku.press.Block.Paragraph;
import jp.keikaku.press.PlanSource.Content;
import jp.keikaku.press.PlanSource.SectionSource;

/** Lays a plan out from its cover to its colophon. */
final class PlanComposer {
  private final PlanSource plan;
  private final PrintStyle style;
  private final Wording wording;
  private final ItemTables itemTables;
  private final List<Block> blocks = new ArrayList<>();

  private PlanComposer(PlanSource plan, PrintStyle style) {
    this.plan = plan;
    this.style = style;
    this.wording = style.wording();
    this.itemTables = new ItemTables(plan.print(), wording, !style.tablesBreak());
  }

  /**
   * The blocks of a print.
   *
   * @param pages the printed page of every heading in order; pages that are missing print as 0
   */
  static List<Block> compose(PlanSource plan, PrintStyle style, List<Integer> pages) {
    PlanComposer composer = new PlanComposer(plan, style);
    composer.cover();
    composer.contents(pages);
    plan.sections().forEach(composer::part);
    composer.colophon();
    return List.copyOf(composer.blocks);
  }

  /** The headings of a print, in the order of the contents. */
  static List<String> headings(PlanSource plan, PrintStyle style) {
    PlanComposer composer = new PlanComposer(plan, style);
    return plan.sections().stream()
        .flatMap(section -> composer.lines(section, 0))
        .map(ContentsLine::text)
        .toList();
  }

  private void cover() {
    String title = plan.print().coverTitle() == null ? plan.title() : plan.print().coverTitle();
    blocks.add(new Gap(10));
    blocks.add(Paragraph.placed(title, Alignment.CENTER, 2));
    blocks.add(new Gap(2));
    blocks.add(Paragraph.placed(wording.of("（" + plan.edition() + "）"), Alignment.CENTER, 1.4));
    blocks.add(new Gap(14));
    blocks.add(Paragraph.placed(wording.of(plan.issuedInWords()), Alignment.CENTER, 1.3));
    blocks.add(new PageBreak());
  }

  private void contents(List<Integer> pages) {
    List<ContentsLine> lines = new ArrayList<>();
    for (SectionSource section : plan.sections()) {
      lines(section, 0)
          .forEach(
              line -> {
                int page = lines.size() < pages.size() ? pages.get(lines.size()) : 0;
                lines.add(new ContentsLine(line.level(), line.text(), Integer.toString(page)));
              });
    }
    blocks.add(Paragraph.placed("目　次", Alignment.CENTER, 1.4));
    blocks.add(new Contents(List.copyOf(lines)));
  }

  private Stream<ContentsLine> lines(SectionSource section, int level) {
    return Stream.concat(
        Stream.of(new ContentsLine(level, headingText(section), "")),
        section.children().stream().flatMap(child -> lines(child, level + 1)));
  }

  private String headingText(SectionSource section) {
    String title = wording.of(section.title());
    String set = section.letterSpaced() ? Wording.letterSpaced(title) : title;
    String number = section.number();
    return number == null ? set : wording.of(roman(number)) + "　" + set;
  }

  /** Roman numbers up to five as the single characters that Japanese print uses. */
  private static String roman(String number) {
    return switch (number) {
      case "I" -> "Ⅰ";
      case "II" -> "Ⅱ";
      case "III" -> "Ⅲ";
      case "IV" -> "Ⅳ";
      case "V" -> "Ⅴ";
      default -> number;
    };
  }

  private void part(SectionSource part) {
    blocks.add(new PageBreak());
    if (part.holds(Content.APPENDIX)) {
      appendices(part);
      return;
    }
    blocks.add(new Heading(1, headingText(part), Alignment.START));
    for (int index = 0; index < part.children().size(); index++) {
      if (index > 0 && style.chaptersBreak()) {
        blocks.add(new PageBreak());
      }
      section(part.children().get(index), 2);
    }
  }

  private void appendices(SectionSource part) {
    blocks.add(new Gap(12));
    blocks.add(new Heading(1, headingText(part), Alignment.CENTER));
    blocks.add(new Gap(1));
    part.children().forEach(child -> blocks.add(Paragraph.indented("・　" + headingText(child), 14)));
    for (SectionSource child : part.children()) {
      blocks.add(new PageBreak());
      blocks.add(new Heading(2, headingText(child), Alignment.CENTER));
      body(child);
      child.children().forEach(grandchild -> section(grandchild, 3));
    }
  }

  private void section(SectionSource section, int level) {
    blocks.add(new Heading(level, headingText(section), Alignment.START));
    body(section);
    section.children().forEach(child -> section(child, Math.min(3, level + 1)));
  }

  private void body(SectionSource section) {
    for (String paragraph : section.paragraphs()) {
      blocks.add(prose(wording.of(paragraph)));
    }
    if (section.print() != null && section.print().content() != null) {
      blocks.addAll(content(section, section.print().content()));
    }
  }

  private static Paragraph prose(String text) {
    boolean numbered = text.matches("[0-9０-９] .*");
    return numbered ? Paragraph.hanging(text.replaceFirst(" ", "　"), 2) : Paragraph.body(text);
  }

  private List<Block> content(SectionSource section, Content content) {
    return switch (content) {
      case PERIOD -> List.of(period());
      case OVERVIEW -> List.of(itemTables.overview(plan.itemList(), pillar(section)));
      case LEGEND -> legend();
      case ITEMS -> itemTables.of(plan.items(), pillar(section));
      case HISTORY -> new HistoryBoxes(plan, wording).blocks();
      case BYLAW -> bylaw(section.title());
      case GLOSSARY -> List.of(GlossaryTable.of(plan.glossary(), wording));
      case APPENDIX -> List.of();
    };
  }

  private static int pillar(SectionSource section) {
    String number = section.number();
    if (number == null) {
      throw new IllegalArgumentException("needs a pillar's number: " + section.title());
    }
    return Integer.parseInt(number);
  }

  private List<Block> bylaw(String title) {
    return plan.bylaws().stream()
        .filter(bylaw -> bylaw.title().equals(title))
        .flatMap(bylaw -> new BylawBlocks(bylaw, style.bylawWording()).blocks().stream())
        .toList();
  }

  private Grid period() {
    PlanSource.PeriodPrint period = plan.print().period();
    int years = period.header().size() - 1;
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(period.header().stream().map(text -> Cell.label(wording.of(text))).toList());
    for (PlanSource.BarPrint bar : period.bars()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.text(bar.label())));
      for (int year = 0; year < bar.from(); year++) {
        row.add(Cell.bar(false));
      }
      row.add(Cell.bar(true).spanning(bar.to() - bar.from() + 1, 1));
      for (int year = bar.to() + 1; year < years; year++) {
        row.add(Cell.bar(false));
      }
      rows.add(List.copyOf(row));
    }
    List<Double> columns = new ArrayList<>(List.of(0.24));
    for (int year = 0; year < years; year++) {
      columns.add(0.76 / years);
    }
    return new Grid(List.copyOf(columns), List.copyOf(rows), 1, true);
  }

  private List<Block> legend() {
    return List.of(
        frame(plan.print().legend().before(), true),
        new Gap(0.5),
        itemTables.example(plan.items().get(0)),
        new Gap(0.5),
        frame(plan.print().legend().after(), true));
  }

  private Frame frame(List<String> lines, boolean dashed) {
    return new Frame(
        lines.stream().map(line -> Paragraph.indented(wording.of(line), 0.5)).toList(), dashed);
  }

  private void colophon() {
    PlanSource.ColophonSource colophon = plan.colophon();
    List<String> lines = new ArrayList<>();
    lines.add(plan.title());
    lines.add("（" + plan.edition() + "）");
    lines.add("発行日／" + colophon.issued());
    lines.add("発　行／" + colophon.publisher());
    lines.add("編　集／" + colophon.editor());
    lines.add("住　所／" + colophon.address().replaceFirst(" ", "\n　　　　"));
    lines.add("ＴＥＬ／" + colophon.telephone() + colophon.print().telephoneSuffix());
    blocks.add(new PageBreak());
    blocks.add(new Gap(16));
    blocks.add(
        new Frame(
            Stream.concat(lines.stream().flatMap(String::lines), colophon.print().notes().stream())
                .map(line -> Paragraph.indented(line, 1))
                .toList(),
            false));
  }
}
