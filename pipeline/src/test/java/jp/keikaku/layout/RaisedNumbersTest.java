package jp.keikaku.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.Glyph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RaisedNumbersTest {
  /** Letters behind {@code ^} are small and raised, behind {@code _} small and lowered. */
  private static List<Glyph> line(String text) {
    List<Glyph> glyphs = new ArrayList<>();
    double x = 0;
    char mark = ' ';
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if ("^_".indexOf(letter) >= 0) {
        mark = letter;
      } else {
        double size = mark == ' ' ? 10 : 6;
        double top = mark == '_' ? 6 : 0;
        Box box = new Box(x, top, x + size, top + size);
        glyphs.add(new Glyph(i, 1, String.valueOf(letter), box, size, "F", Direction.HORIZONTAL));
        x += size;
        mark = ' ';
      }
    }
    return glyphs;
  }

  @ParameterizedTest
  @CsvSource({
    "県内12^2市, 県内12²市",
    "5^1^2業務, 5¹²業務",
    "面積1km^2, 面積1km²",
    "情報^1^), 情報¹⁾",
    "H_2O, H2O",
    "20^※^3分, 20※3分",
    "*^1, *1",
    "12市, 12市"
  })
  void raisedDigitsAreMarks(String printed, String read) {
    assertThat(
            RaisedNumbers.marked(line(printed)).stream()
                .map(Glyph::text)
                .collect(Collectors.joining()))
        .isEqualTo(read);
  }
}
