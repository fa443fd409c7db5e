package jp.keikaku.export;

import static org.assertj.core.api.Assertions.assertThat;

import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import org.junit.jupiter.api.Test;

/** An edition as Markdown and as plain text. */
class ExportTest {
  private final Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);

  @Test
  void markdownHasHeadingsListsAndTables() {
    assertThat(MarkdownFormat.write(edition))
        .startsWith("# 湊市デジタル推進計画\n")
        .contains("## 第1章 計画の位置づけ\n")
        .contains("| 令和5年度 | 申請の半数を電子化 |\n")
        .contains("#### 1-1 窓口手続きの電子化\n")
        .contains("- **関係部署** 情報政策課\n")
        .contains("| 2023年度 |\n| --- |\n| 移行 |\n")
        .contains("#### 第12条の2（会議）\n")
        .contains("### 附則\n")
        .contains("- **RPA** 定型の作業を代わって行う仕組み。\n")
        .contains("| 1-2　届出の見直し | 1-1へ統合 |\n");
  }

  @Test
  void markdownOfTheTextIsNotReadAsMarkdown() {
    assertThat(MarkdownFormat.write(ExampleEditions.untitled("a_b.pdf", "1. *印* | # <b>\n# x")))
        .contains("# a\\_b.pdf")
        .contains("1\\. \\*印\\* | # \\<b\\>");
  }

  @Test
  void plainTextUnderlinesHeadingsAsWideAsTheyAre() {
    assertThat(PlainTextFormat.write(edition))
        .startsWith("湊市デジタル推進計画\n" + "=".repeat(20) + "\n")
        .contains("  年度       目標\n  令和5年度  申請の半数を電子化\n")
        .contains("  関係部署  情報政策課\n");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(DisplayWidth.of("ab漢字ｶﾅＡ１")).isEqualTo(2 + 4 + 2 + 4);
    assertThat(DisplayWidth.of("か\u3099𠮷")).isEqualTo(4);
    assertThat(DisplayWidth.padRight("版", 4)).isEqualTo("版  ");
    assertThat(DisplayWidth.padLeft("12", 4)).isEqualTo("  12");
  }
}
