package jp.keikaku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainTableTest {
  @Test
  void alignsColumnsByTheirWidthOnATerminal() {
    PlainTable table = new PlainTable("file", "pages");
    table.row("計画.pdf", "9");
    table.row("a.pdf", "120");
    assertThat(table.render())
        .isEqualTo(
            """
            file      pages
            ---------------
            計画.pdf      9
            a.pdf       120
            """);
  }

  @Test
  void refusesRowsOfAnotherLength() {
    assertThatThrownBy(() -> new PlainTable("a", "b").row("1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void measurementsGiveMediansOfRounds() {
    Measurement slow = new Measurement(List.of(2.0, 4.0, 8.0));
    Measurement fast = new Measurement(List.of(1.0, 1.0, 16.0));
    assertThat(slow.pagesPerSecond(16)).isEqualTo("4 (2–8)");
    assertThat(slow.ratioTo(fast)).isEqualTo(2.0);
    assertThat(slow.plus(fast).pagesPerSecond(30)).isEqualTo("6 (1–10)");
  }
}
