package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class RecordScoreTest {
  private static final String PLAN =
      """
      {"title": "推進計画", "fiscalYear": 2022, "colophon": {"publisher": "水明市"},
       "pillars": [{"number": 1, "title": "窓口"}],
       "items": [{"number": "1-1", "name": "予約", "departments": ["市民課", "情報課"],
                  "schedule": [{"fiscalYear": 2022, "phase": "試行"}],
                  "challenges": [{"number": 1, "addressed": true, "note": null}],
                  "fields": {"事業費": "1,056"}}],
       "glossary": [{"term": "RPA", "definition": "自動化"}],
       "changes": [{"kind": "added", "before": null, "after": {"number": "1-1", "name": "予約"}}],
       "sections": [{"number": "第1部", "title": "考え方", "paragraphs": ["窓口を変える。"],
                     "tables": [{"rows": [["施設", "三つ"]]}],
                     "children": [{"number": null, "title": "目的"}]}],
       "contents": [{"number": "第1部", "title": "考え方", "page": 1}],
       "bylaws": [{"title": "要綱", "articles": [{"number": "1", "caption": "設置",
                   "paragraphs": [{"number": "1", "text": "置く。", "items": [{"number": "1", "text": "一"}]}]}],
                   "supplementaryProvisions": [{"date": "2019-04-10", "paragraphs": [{"number": "1", "caption": null, "text": "施行"}]}],
                   "appendedTables": [{"title": "別表", "relatedArticles": ["第1条"], "rows": [["本部長", null]]}]}]}
      """;

  @Test
  void recordsAreEqualToThemselves() {
    RecordScore score = RecordScore.of(json(PLAN), json(PLAN));
    assertThat(score.mismatches()).isEmpty();
    assertThat(score.exact()).isEqualTo(score.all()).isEqualTo(39);
  }

  @Test
  void widthSpacesAndDashesDoNotCount() {
    RecordScore score =
        RecordScore.of(json("{\"title\": \"ＡＩ－ＯＣＲ 計画\"}"), json("{\"title\": \"AI−OCR計画\"}"));
    assertThat(score.mismatches()).isEmpty();
  }

  @Test
  void aWrongFieldIsNamed() {
    for (List<String> edit :
        List.of(
            List.of("2022, \"colophon\"", "2023, \"colophon\"", ".fiscalYear"),
            List.of("\"窓口\"", "\"窓\"", "pillars1.title"),
            List.of("試行", "実施", "items[1-1].schedule[2022].phase"),
            List.of("true", "false", "items[1-1].challenges[1].addressed"),
            List.of("市民課\", \"情報課", "市民課、情報課", "items[1-1].departments"),
            List.of("1,056", "1,057", "items[1-1].fields.事業費"),
            List.of("\"三つ\"", "\"二つ\"", "section /第1部考え方.tables1.row1.2"),
            List.of("\"page\": 1", "\"page\": 2", "contents1.page"),
            List.of("窓口を変える。", "窓口", "section /第1部考え方.paragraphs1"),
            List.of("\"置く。\"", "\"置\"", "bylaws[要綱].articles[1].paragraphs1.text"),
            List.of("2019-04-10", "2019-04-11", "bylaws[要綱].supplementaryProvisions1.date"),
            List.of("本部長", "本部", "bylaws[要綱].appendedTables1.rows"))) {
      RecordScore score = RecordScore.of(json(PLAN), json(PLAN.replace(edit.get(0), edit.get(1))));
      assertThat(score.mismatches())
          .extracting(FieldTally.Mismatch::path)
          .containsExactly(edit.get(2));
    }
  }

  @Test
  void aMissingRecordHasAllItsFieldsWrongAndAnotherIsTooMany() {
    JsonNode expected = json("{\"glossary\": [{\"term\": \"RPA\", \"definition\": null}]}");
    JsonNode written = json("{\"glossary\": [{\"term\": \"ICT\", \"definition\": null}]}");
    RecordScore score = RecordScore.of(expected, written);
    assertThat(score.exact()).isZero();
    assertThat(score.mismatches())
        .extracting(FieldTally.Mismatch::path)
        .containsExactly("glossary[RPA].term", "glossary[RPA].definition", "glossary[ICT]");
  }

  private static JsonNode json(String text) {
    return Print.json(text);
  }
}
