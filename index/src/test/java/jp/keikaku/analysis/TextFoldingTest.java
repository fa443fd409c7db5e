package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings that become one, and others that must stay apart. */
class TextFoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "百二十万円|120万円",
        "1,200,000円|120万円",
        "1234万5千円|12,345,000円",
        "1億2千万円|120000000円",
        "二分の一|1/2",
        "五割|50％",
        "午後五時十五分|17時15分",
        "午後5時15分|17:15",
        "R6.4|令和6年4月",
        "H29.4.1|平成29年4月1日",
        "令6.4.1|2024/4/1",
        "第Ⅲ期|第3期",
        "㈱みなと|株式会社みなと",
        "№7|No.7",
        "三か月|3ヶ月",
        "七十五歳|75歳",
        "滝ヶ原|滝が原",
        "滝ケ原|滝が原",
        "駒カ沢|駒が沢",
        "ひばりヶ丘|ひばりが丘",
        "四ツ辻|四つ辻",
        "御影ノ浦|御影の浦",
        "御意見箱|ご意見箱",
        "辻\uDB40\uDD00本|辻本",
        "インタフェース|インターフェイス",
        "シュミレーション|シミュレーション",
        "タブレツト|タブレット",
        "デジタル・デバイド|デジタルデバイド"
      })
  void spellingsOfOneThingAreOne(String one, String other) {
    assertThat(folded(one)).isEqualTo(folded(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "百三十万円|120万円",
        "百二十円|百二十万円",
        "7/1|1/7",
        "午前五時|午後五時",
        "R6.4|R5.4",
        "コピー|コピ",
        "三割|30円"
      })
  void otherThingsStayApart(String one, String other) {
    assertThat(folded(one)).isNotEqualTo(folded(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"窓口が変わる", "万一", "一時預かり", "割合", "統一万国", "1.2.3", "千葉市", "三重県"})
  void whatIsNoFigureStays(String text) {
    assertThat(folded(text)).isEqualTo(text);
  }

  private static String folded(String text) {
    return TextFolding.GRAMS.fold(text).value();
  }
}
