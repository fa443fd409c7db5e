package jp.keikaku.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles in against articles out: documents of several bylaws with random titles, captions,
 * breaks and supplementary provisions. A bylaw without a title is one of its own, never text and
 * never part of another.
 */
final class BylawFinderTest {
  private static final int DOCUMENTS = 150;

  private static final List<String> TITLES =
      List.of(
          "湊市岸壁条例",
          "湊市職員の休日、休暇等に関する条例",
          "第二種港湾区域の使用に関する規則",
          "湊市岸壁条例施行規則（案）",
          "湊会館定款",
          "港の使用の心得",
          "湊市と海原市との協定書",
          "湊市岸壁使用料取扱要領（令和６年４月版）",
          "灯台見学会会則");

  /** One bylaw as typed, and what should be seen of it. */
  private record Typed(List<String> lines, String seen) {}

  @ParameterizedTest
  @ValueSource(longs = {3, 5, 8, 13})
  void everyArticleComesOutInItsOwnBylaw(long seed) {
    Random random = new Random(seed);
    for (int document = 0; document < DOCUMENTS; document++) {
      List<Typed> bylaws = new ArrayList<>();
      for (int count = 1 + random.nextInt(4); count > 0; count--) {
        bylaws.add(bylaw(random));
      }
      String typed =
          bylaws.stream()
              .flatMap(bylaw -> bylaw.lines().stream())
              .collect(Collectors.joining("\n"));
      String seen = bylaws.stream().map(Typed::seen).collect(Collectors.joining("\n"));
      assertThat(TypedBylaw.titles(typed)).as(typed).isEqualTo(seen);
    }
  }

  private static Typed bylaw(Random random) {
    List<String> lines = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      lines.add("---");
    }
    String title = TITLES.get(random.nextInt(TITLES.size()));
    switch (random.nextInt(4)) {
      case 0 -> lines.add("^" + title);
      case 1 -> lines.add("　　　" + title);
      case 2 -> lines.add("○" + title);
      default -> title = "（題名なし）";
    }
    if (!title.startsWith("（") && random.nextBoolean()) {
      lines.add("　　　　　　　　　　　　　　　　　　令和６年３月２５日");
    }
    int articles = 2 + random.nextInt(5);
    int style = random.nextInt(4);
    for (int number = 1; number <= articles; number++) {
      article(lines, style, number);
      if (random.nextInt(3) == 0) {
        lines.add("２　前項の定めは、市長が変える。");
      }
      if (random.nextInt(4) == 0) {
        lines.addAll(List.of("（１）　岸壁", "（２）　灯台の使用に必要な基準"));
      }
    }
    int provisions = random.nextInt(3);
    for (int i = 0; i < provisions; i++) {
      lines.add(List.of("　　附　則", "附則（令和５年条例第２号）", "附　則　抄").get(random.nextInt(3)));
      if (random.nextInt(3) == 0) {
        article(lines, 0, 1);
        article(lines, 0, 2);
      } else {
        lines.add("この規程は、公布の日から施行する。");
      }
    }
    String numbers = IntStream.rangeClosed(1, articles).boxed().toList().toString();
    return new Typed(lines, title + " " + numbers + " 附則 " + provisions);
  }

  private static void article(List<String> lines, int style, int number) {
    switch (style) {
      case 0 -> lines.addAll(List.of("（見出し）", "第" + number + "条　岸壁を守る。"));
      case 1 -> lines.add("第" + number + "条（見出し）　岸壁を守る。");
      case 2 -> lines.addAll(List.of("第" + number + "条【見出し】", "　岸壁を守る。"));
      default -> lines.add("（見出し）第" + number + "条　岸壁を守る。");
    }
  }
}
