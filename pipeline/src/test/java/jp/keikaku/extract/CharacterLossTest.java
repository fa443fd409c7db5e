package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CharacterLossTest {
  private static final String RECORDS =
      """
      {"source": {"fileName": "源"}, "title": "計画", "contents": [{"title": "目的", "page": 12}],
       "items": [{"id": "識", "fields": {"事業費": "千円"}, "places": [{"page": 7}]}],
       "accounting": {"labels": {"整理番号": 2}}}
      """;

  @Test
  void everythingThatIsPrintedCounts() {
    CharacterLoss loss = CharacterLoss.of("計　画\n目的 …… １２\n整理番号 事業費 千円\n整理番号", Print.json(RECORDS));
    assertThat(loss.mostMissed()).isEmpty();
    assertThat(loss.visible()).isEqualTo(19);
  }

  @Test
  void whatIsMissingIsCountedByCharacter() {
    CharacterLoss loss = CharacterLoss.of("計画計計画7源識整", Print.json(RECORDS));
    assertThat(loss.count()).isEqualTo(6);
    assertThat(loss.lost()).containsOnlyKeys("計", "画", "7", "源", "識").containsEntry("計", 2);
  }

  @Test
  void radicalsAndDashesAreTheirPlainCharacters() {
    CharacterLoss loss = CharacterLoss.of("⽬⻑―", Print.json("{\"title\": \"目長－\"}"));
    assertThat(loss.count()).isZero();
  }
}
