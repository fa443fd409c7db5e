package jp.keikaku.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Source;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.DrawnPages;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.pdf.DocumentContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One bylaw, set in both ways of numbering, with and without indents, in lines of any length and on
 * pages that end after any line: what is read stays the same.
 */
final class BylawPrintsTest {
  /** The indent in characters, the number in kanji and in Arabic digits, and the text. */
  private record Part(int indent, String kanji, String arabic, String text) {}

  private static final List<Part> BYLAW =
      List.of(
          new Part(3, "", "", "湊市港湾施設管理条例"),
          new Part(3, "第一章　", "第1章　", "総則"),
          new Part(1, "", "", "（目的）"),
          new Part(0, "第一条　", "第1条　", "この条例は、港湾施設の管理について定め、港を安全に使うことを目的とする。"),
          new Part(1, "", "", "（定義）"),
          new Part(0, "第二条　", "第2条　", "この条例において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。"),
          new Part(1, "一　", "(1)　", "施設　岸壁、桟橋、荷さばき地その他規則で定めるものをいう。"),
          new Part(1, "一の二　", "(1の2)　", "使用者　施設を使う者であって、次に掲げるものをいう。"),
          new Part(2, "イ　", "ア　", "許可を受けた個人"),
          new Part(2, "ロ　", "イ　", "許可を受けた法人（港湾運送の事業を営むものに限る。）"),
          new Part(1, "二　", "(2)　", "管理者　市長が指定する者をいう。"),
          new Part(0, "２　", "2　", "前項第二号の指定は、告示により行う。ただし、急を要するときは、この限りでない。"),
          new Part(0, "第三条から第五条まで　", "第3条から第5条まで　", "削除"),
          new Part(3, "第二章の二　", "第2章の2　", "使用"),
          new Part(0, "第六条の二　", "第6条の2　", "施設を使おうとする者は、市長の許可を受けなければならない。"),
          new Part(3, "", "", "附　則（令和三年条例第四号）"),
          new Part(1, "", "", "この条例は、令和三年四月一日から施行する。"));

  static IntStream seeds() {
    return IntStream.range(0, 24);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areReadAlike(int seed) {
    Random random = new Random(seed);
    boolean kanji = random.nextBoolean();
    boolean indented = random.nextBoolean();
    int width = 22 + random.nextInt(20);
    int rows = 8 + random.nextInt(30);
    String drawing = drawn(kanji, indented, width, rows);
    assertThat(
            outline(drawing)
                .replaceFirst("\\[第2章の2 使用\\]", "[第二章の二 使用]")
                .replace("[第1章 総則]", "[第一章 総則]"))
        .as(drawing)
        .isEqualTo(outline(drawn(true, true, 40, 1000)));
  }

  private static String drawn(boolean kanji, boolean indented, int width, int rows) {
    List<String> lines = new ArrayList<>();
    for (Part part : BYLAW) {
      String number = kanji ? part.kanji() : part.arabic();
      int first = indented || number.isEmpty() ? part.indent() : 0;
      int rest = indented && !number.isEmpty() ? first + 1 : 0;
      wrap(number + part.text(), first, rest, width, lines);
    }
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      pages.append(i > 0 && i % rows == 0 ? "====\n" : "").append(lines.get(i)).append('\n');
    }
    return pages.toString();
  }

  /** Breaks where the line is full, with no rule of what may begin or end one. */
  private static void wrap(String text, int first, int rest, int width, List<String> lines) {
    int start = 0;
    int indent = first;
    while (start < text.length()) {
      int end = start;
      int columns = 2 * indent;
      while (end < text.length() && columns < 2 * width) {
        columns += text.charAt(end) < 0x2000 ? 1 : 2;
        end++;
      }
      lines.add("  ".repeat(indent) + text.substring(start, end).replace("　", "  "));
      start = end;
      indent = rest;
    }
  }

  private static String outline(String drawing) {
    DocumentContent content = DrawnPages.read(drawing);
    DocumentLayout layout = new LayoutReader(LayoutSettings.standard()).read(content);
    List<Bylaw> bylaws =
        new PlanReader(Vocabulary.standard())
            .read(content, layout, new Source("drawn.pdf", "", content.pages().size(), null, 0))
            .bylaws();
    assertThat(bylaws).as(drawing).hasSize(1);
    return TypedBylaw.outline(bylaws.getFirst());
  }
}
