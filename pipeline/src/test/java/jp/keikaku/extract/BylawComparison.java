package jp.keikaku.extract;

import tools.jackson.databind.JsonNode;

/** Compares texts in articles: articles by number, everything inside them in order. */
final class BylawComparison {
  private static final String MAIN = "bylaws";
  private static final String SUPPLEMENTARY = "bylaws.supplementary";
  private static final String TABLES = "bylaws.tables";

  private final FieldTally tally;

  BylawComparison(FieldTally tally) {
    this.tally = tally;
  }

  void compare(JsonNode expected, JsonNode found) {
    tally.byKey(MAIN, "bylaws", expected, found, bylaw -> bylaw.path("title"), this::bylaw);
  }

  private void bylaw(JsonNode expected, JsonNode found, String path) {
    tally.named(MAIN, path, expected, found, "title", "kind", "lastAmended");
    articles(MAIN, expected, found, path);
    tally.inOrder(
        SUPPLEMENTARY,
        path + ".supplementaryProvisions",
        expected.path("supplementaryProvisions"),
        found.path("supplementaryProvisions"),
        this::supplementaryProvision);
    JsonNode tables = expected.path("appendedTables");
    for (int i = 0; i < tables.size(); i++) {
      String name = path + ".appendedTables" + (i + 1);
      tally.named(
          TABLES,
          name,
          tables.get(i),
          found.path("appendedTables").path(i),
          "title",
          "relatedArticles",
          "rows");
    }
  }

  private void supplementaryProvision(JsonNode expected, JsonNode found, String path) {
    tally.named(SUPPLEMENTARY, path, expected, found, "date");
    articles(SUPPLEMENTARY, expected, found, path);
    paragraphs(SUPPLEMENTARY, expected, found, path);
  }

  private void articles(String area, JsonNode expected, JsonNode found, String path) {
    tally.byKey(
        area,
        path + ".articles",
        expected.path("articles"),
        found.path("articles"),
        article -> article.path("number"),
        (article, match, name) -> {
          tally.value(area, name + ".caption", article.path("caption"), match.path("caption"));
          tally.named(area, name, article, match, "chapter");
          paragraphs(MAIN, article, match, name);
        });
  }

  /** Paragraphs of an article or of a supplementary provision, with the captions of the latter. */
  private void paragraphs(String area, JsonNode expected, JsonNode found, String path) {
    tally.inOrder(
        area,
        path + ".paragraphs",
        expected.path("paragraphs"),
        found.path("paragraphs"),
        (paragraph, match, name) -> {
          if (area.equals(SUPPLEMENTARY)) {
            tally.named(area, name, paragraph, match, "caption");
          }
          textAndItems(area, paragraph, match, name);
        });
  }

  private void textAndItems(String area, JsonNode expected, JsonNode found, String path) {
    tally.value(area, path + ".text", expected.path("text"), found.path("text"));
    tally.inOrder(
        area,
        path + ".items",
        expected.path("items"),
        found.path("items"),
        (item, match, name) -> textAndItems(area, item, match, name));
  }
}
