package jp.keikaku.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever way lines run, they are read, and stand where they stood. */
final class ViewTest {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 500;
  private static final List<String> LINES = List.of("計画の進み具合は、毎年度", "の終わりに確かめる。");

  @ParameterizedTest
  @EnumSource(View.class)
  void turningBackUndoesTurning(View view) {
    Box box = new Box(30, 50, 90, 170);
    Box turned = view.turned(box, WIDTH, HEIGHT);
    assertThat(view.back(turned, WIDTH, HEIGHT)).isEqualTo(box);
    assertThat(turned.right()).isLessThanOrEqualTo(view.width(WIDTH, HEIGHT));
    assertThat(turned.bottom()).isLessThanOrEqualTo(view.height(WIDTH, HEIGHT));
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void linesOfEveryDirectionAreOneParagraph(Direction direction) {
    View view = View.of(direction);
    List<Glyph> glyphs = new java.util.ArrayList<>();
    for (int line = 0; line < LINES.size(); line++) {
      for (int i = 0; i < LINES.get(line).length(); i++) {
        Box turned = new Box(100 + i * 10, 100 + line * 16, 110 + i * 10, 110 + line * 16);
        glyphs.add(
            new Glyph(
                glyphs.size(),
                1,
                LINES.get(line).substring(i, i + 1),
                view.back(turned, WIDTH, HEIGHT),
                10,
                "F",
                direction));
      }
    }
    PageContent page =
        new PageContent(
            1, WIDTH, HEIGHT, glyphs, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());
    List<Block> blocks =
        new LayoutReader(LayoutSettings.standard())
            .read(new DocumentContent(null, List.of(page), List.of()))
            .blocks();
    assertThat(blocks).hasSize(1);
    TextBlock text = (TextBlock) blocks.getFirst();
    assertThat(text.value()).isEqualTo(String.join("", LINES));
    assertThat(text.text().glyphs()).containsExactlyElementsOf(glyphs);
  }

  @Test
  void charactersSetOneBelowTheOtherAreVerticalWriting() {
    List<Glyph> glyphs = new java.util.ArrayList<>();
    for (int line = 0; line < LINES.size(); line++) {
      for (int i = 0; i < LINES.get(line).length(); i++) {
        double left = 300 - line * 16;
        Box box = new Box(left, 100 + i * 10, left + 10, 110 + i * 10);
        String text = LINES.get(line).substring(i, i + 1);
        glyphs.add(new Glyph(glyphs.size(), 1, text, box, 10, "F", Direction.HORIZONTAL));
      }
    }
    PageContent page =
        new PageContent(
            1, WIDTH, HEIGHT, glyphs, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());
    List<Block> blocks =
        new LayoutReader(LayoutSettings.standard())
            .read(new DocumentContent(null, List.of(page), List.of()))
            .blocks();
    assertThat(blocks).hasSize(1);
    assertThat(((TextBlock) blocks.getFirst()).value()).isEqualTo(String.join("", LINES));
  }
}
