package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.Alignment;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Width;

/**
 * Finds the title of a document without a cover: all lines that can be one are weighed together,
 * those of the first page with text, those behind a letter of submission, and running heads.
 */
final class TitleFinder {
  private static final int LONGEST_TITLE = 60;

  /** Two lines of one title differ in size by no more than this share. */
  private static final double SAME_SIZE = 0.15;

  /** A line that begins so far in, in ems, stands at the right. */
  private static final double DEEP = 10;

  /**
   * The largest line of the first page is the title in all papers measured but letters; the other
   * signs together outweigh half of it, no single one does.
   */
  private static final double LARGEST = 4;

  /** It ends in a word that plans and papers are called by. */
  private static final double CALLED = 2;

  /** It begins with the name of a municipality. */
  private static final double OWNED = 1;

  /** It is said again, in a running head or on another page. */
  private static final double AGAIN = 1;

  /** It stands on every page: a title, or the name of a chapter. */
  private static final double RUNNING = 1.5;

  /** It says in one line what a letter of submission goes with: {@code …計画の策定について}. */
  private static final double SUBJECT = 3;

  /** A number, or a word such as はじめに, heads a part of a document, not all of it. */
  private static final double PART = -4;

  /** Of equal lines the upper one; so little that no sign is outweighed within a page. */
  private static final double LOWER = -0.01;

  /** An edition stands no more lines away from the title. */
  private static final int BESIDE = 2;

  /** Names a paper among others, not what it is about. */
  private static final Pattern PAPER_NUMBER =
      Pattern.compile(
          "[（(【\\[]?(議案|議第|報告|諮問|認定|発議|陳情|請願|資料|参考資料|参考|別紙|別添|別冊|様式|当日配布|取扱注意|機密|回覧)?"
              + "(第?[0-9一二三四五六七八九十]*号?(の[0-9]+)?|[0-9]+[-－][0-9]+|№?[0-9]*|No\\.?[0-9]*)[）)】\\]]?");

  /** Whom a letter is for. */
  private static final Pattern ADDRESSEE = Pattern.compile(".*(様|殿|御中|各位|宛|宛て|あて)[）)]?$");

  /** The head of an office with the person's name. */
  private static final Pattern SIGNATURE = Pattern.compile(".*[市町村区]長[\\s　]+\\S.*");

  /** What a letter asks for or sends. */
  private static final Pattern REQUEST =
      Pattern.compile(".*(議決を求める|提出します|提出する|報告します|報告する|送付します|答申します|諮問します|お願い(します|申し上げます))。?");

  private static final Pattern NUMBERED_PAPER =
      Pattern.compile("[（(]?(議案|議第|報告|諮問|認定|発議|議員提出議案)第?[0-9一二三四五六七八九十]+号?.*");

  /** A line that cannot be the end of a title. */
  private static final Pattern GOES_ON =
      Pattern.compile(".*(の|に|を|と|や|へ|・|、|及び|および|並びに|における|に関する|に係る|に向けた|による|ための)$");

  private static final Pattern NAME_OF_A_PLAN =
      Pattern.compile(
          ".*(計画|プラン|構想|戦略|方針|大綱|指針|ビジョン|プログラム|ロードマップ|アクション|要綱|要領|条例|規則|規程|ガイドライン"
              + "|マスタープラン|報告書|評価シート|調書|一覧表?|白書|予算|決算|概要|統計書|基準|マニュアル)"
              + "(書|書類|編|案|集|版)?([（(][^（）()]{1,12}[）)])?");

  /** A line that goes on with the one above it is no title either. */
  private static final Pattern PART_OF_A_PLAN =
      Pattern.compile(
          "(?:る|の|び|する|した|を|が|は)\\p{IsHan}.*|はじめに|ごあいさつ|あいさつ|挨拶|目次|もくじ|巻頭言|序文?|序章|終わりに|おわりに|発刊にあたって|策定にあたって|表紙|資料編|参考資料");

  private final DocumentLayout layout;
  private final Set<String> again;

  TitleFinder(DocumentLayout layout) {
    this.layout = layout;
    this.again =
        layout.blocks().stream()
            .filter(block -> block.page() > firstPage(layout))
            .filter(TextBlock.class::isInstance)
            .map(block -> Width.fold(((TextBlock) block).value()))
            .filter(line -> line.length() <= LONGEST_TITLE)
            .collect(Collectors.toSet());
  }

  /**
   * A line that can be the title.
   *
   * @param line all of it, and the line that it goes on in
   * @param score the higher, the surer
   * @param beside the lines above and below it
   */
  private record Candidate(Passage line, double score, List<TextBlock> beside) {
    Candidate {
      beside = List.copyOf(beside);
    }
  }

  /** Whether the first blocks of a document are a letter that goes with it, not its cover. */
  static boolean isLetter(List<TextBlock> blocks) {
    long signs =
        blocks.stream()
            .map(TextBlock::value)
            .filter(
                line ->
                    REQUEST.matcher(line).matches()
                        || NUMBERED_PAPER.matcher(Width.fold(line)).matches()
                        || SIGNATURE.matcher(line).matches()
                        || ADDRESSEE.matcher(line.strip()).matches())
            .count();
    return signs >= 2;
  }

  /** The surest line, with the editions and years on lines of their own beside it. */
  Optional<TitleParts> find() {
    int page = firstPage(layout);
    List<Candidate> candidates = new ArrayList<>(onPage(page));
    if (isLetter(lines(page))) {
      candidates.replaceAll(TitleFinder::ofLetter);
      candidates.addAll(onPage(page + 1));
    } else if (candidates.isEmpty()) {
      candidates.addAll(onPage(page + 1));
    }
    candidates.addAll(running());
    return candidates.stream()
        .max(Comparator.comparingDouble(Candidate::score))
        .filter(best -> best.score() > PART / 2)
        .map(TitleFinder::parts);
  }

  private static TitleParts parts(Candidate title) {
    TitleParts parts = TitleParts.of(title.line());
    for (TextBlock line : title.beside()) {
      TitleParts own = TitleParts.of(line.text());
      if (own.isAllSaid()) {
        parts = parts.with(own);
      }
    }
    return parts;
  }

  private static int firstPage(DocumentLayout layout) {
    return layout.blocks().stream().mapToInt(Block::page).min().orElse(1);
  }

  private List<TextBlock> lines(int page) {
    return layout.blocks().stream()
        .filter(block -> block.page() == page)
        .filter(TextBlock.class::isInstance)
        .map(TextBlock.class::cast)
        .toList();
  }

  private List<Candidate> onPage(int page) {
    List<TextBlock> lines = lines(page);
    List<TextBlock> able = lines.stream().filter(TitleFinder::canBeTitle).toList();
    double largest = able.stream().mapToDouble(TitleFinder::size).max().orElse(0);
    double smallest = lines.stream().mapToDouble(TitleFinder::size).min().orElse(0);
    List<Candidate> candidates = new ArrayList<>();
    for (TextBlock line : able) {
      double height = largest > smallest ? (size(line) - smallest) / (largest - smallest) : 0;
      Passage all = whole(line, lines);
      int at = lines.indexOf(line);
      candidates.add(
          new Candidate(
              all,
              LARGEST * height + words(all.value()) + LOWER * at,
              lines.subList(Math.max(0, at - BESIDE), Math.min(lines.size(), at + 1 + BESIDE))));
    }
    return candidates;
  }

  /** What a letter is about can be the title. */
  private static Candidate ofLetter(Candidate line) {
    return line.line().value().endsWith("について")
        ? new Candidate(line.line(), line.score() + SUBJECT, line.beside())
        : line;
  }

  private static double size(TextBlock text) {
    return Math.round(text.first().size() * 2);
  }

  /** Running heads that name a plan: what stands on two pages or more. */
  private List<Candidate> running() {
    Map<String, List<Passage>> heads =
        layout.furniture().stream()
            .map(line -> line.passage().strip())
            .filter(line -> NAME_OF_A_PLAN.matcher(TitleParts.of(line).name().value()).matches())
            .collect(
                Collectors.groupingBy(Passage::value, LinkedHashMap::new, Collectors.toList()));
    return heads.values().stream()
        .filter(same -> same.size() >= 2)
        .map(
            same ->
                new Candidate(same.getFirst(), RUNNING + words(same.getFirst().value()), List.of()))
        .toList();
  }

  /** What its words say for a line. */
  private double words(String line) {
    String name = TitleParts.of(Passage.ofLayout(line)).name().value();
    double score = 0;
    if (NAME_OF_A_PLAN.matcher(name).matches()) {
      score += CALLED;
    }
    if (Municipality.of(name).isPresent()) {
      score += OWNED;
    }
    if (again.contains(Width.fold(line))) {
      score += AGAIN;
    }
    if (HeadingNumber.prefix(line).isPresent() || PART_OF_A_PLAN.matcher(name).matches()) {
      score += PART;
    }
    return score;
  }

  /** A line, with the next one where it cannot end a title. */
  private static Passage whole(TextBlock first, List<TextBlock> lines) {
    Passage title = TitleLines.withoutSmallerEnd(first);
    int next = lines.indexOf(first) + 1;
    if (next < lines.size() && GOES_ON.matcher(title.value()).matches()) {
      TextBlock second = lines.get(next);
      double size = first.first().size();
      boolean sameSize = Math.abs(second.first().size() - size) <= SAME_SIZE * size;
      if (sameSize
          && canBeTitle(second)
          && title.length() + second.text().length() <= LONGEST_TITLE) {
        return title.plus(second.text());
      }
    }
    return title;
  }

  private static boolean isSetToTheRight(TextBlock block) {
    return block.alignment() == Alignment.RIGHT
        || (block.alignment() == Alignment.LEFT && block.indent() > DEEP);
  }

  private static boolean canBeTitle(TextBlock block) {
    String line = block.value();
    return line.length() <= LONGEST_TITLE
        && line.length() > 2
        && !line.endsWith("。")
        && !PAPER_NUMBER.matcher(Width.fold(line)).matches()
        && !TitleLines.isDate(line)
        && !SIGNATURE.matcher(line).matches()
        && !ADDRESSEE.matcher(line.strip()).matches()
        && !TitleParts.of(block.text()).isAllSaid()
        && !(isSetToTheRight(block) && TitleLines.isOrganisation(line));
  }
}
