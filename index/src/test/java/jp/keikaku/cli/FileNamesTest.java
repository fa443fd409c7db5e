package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void aTitleIsItsName() {
    assertThat(FileNames.of("湊市/デジタル推進計画/2024", ".md")).isEqualTo("湊市_デジタル推進計画_2024.md");
    assertThat(FileNames.of("要綱：別表　<案>", ".xml")).isEqualTo("要綱_別表_案_.xml");
    assertThat(FileNames.of("../.要\u001b領\u202e", ".xml")).isEqualTo("__.要領.xml");
  }

  @Test
  void aLongTitleIsCutBetweenCharactersAndStaysApart() {
    String title = "𠮷".repeat(80);
    String name = FileNames.of(title + "要綱", ".xml");
    assertThat(bytes(name)).isBetween(250, 255);
    assertThat(name).matches("𠮷+~[0-9a-f]{8}\\.xml");
    assertThat(FileNames.of(title + "要領", ".xml")).isNotEqualTo(name);
    assertThat(FileNames.of(title + "要綱", ".xml")).isEqualTo(name);
    for (int length = 75; length < 90; length++) {
      assertThat(bytes(FileNames.of("要".repeat(length), ".xml"))).isLessThanOrEqualTo(255);
    }
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
