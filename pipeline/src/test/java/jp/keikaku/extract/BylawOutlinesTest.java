package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.files.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Published bylaws that are not part of the project, with outlines read from their pages. */
final class BylawOutlinesTest {
  private static final Path OUTLINES = Path.of("src/test/resources/jp/keikaku/extract");

  @ParameterizedTest
  @ValueSource(
      strings = {"nankoku-r4-bill18-bylaw", "nankoku-r4-bill19-bylaw", "it-subsidy-2025-rules"})
  void isReadAsAPersonReadsIt(String name) throws IOException, ExtractionException {
    Path pdf = Documents.shared().resolve("real/" + name + ".pdf");
    assumeTrue(Files.isRegularFile(pdf), () -> "skipped: no document for comparison at " + pdf);
    String expected =
        Files.readString(OUTLINES.resolve(name + ".outline.txt"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    Print print = Print.of(pdf);
    assertThat(outline(print.records())).isEqualTo(expected);
    assertThat(print.records().path("accounting").path("dropped").intValue(-1)).isZero();
    for (JsonNode bylaw : print.records().path("bylaws")) {
      for (JsonNode reference : bylaw.path("references")) {
        assertThat(reference.path("bylaw").isNull() && reference.path("target").isNull())
            .as("leads nowhere: %s", reference)
            .isFalse();
      }
    }
  }

  private static String outline(JsonNode records) {
    List<String> lines = new ArrayList<>();
    for (JsonNode bylaw : records.path("bylaws")) {
      lines.add(
          value(bylaw, "title")
              + " | "
              + value(bylaw, "kind")
              + " | "
              + value(bylaw, "lawNumber")
              + " | "
              + value(bylaw, "promulgated"));
      for (JsonNode article : bylaw.path("articles")) {
        int tables = article.findValues("tables").stream().mapToInt(JsonNode::size).sum();
        lines.add(
            value(article, "number")
                + " "
                + value(article, "caption")
                + " | "
                + paragraphs(article)
                + (tables == 0 ? "" : " | tables " + tables));
      }
      bylaw
          .path("paragraphs")
          .forEach(each -> lines.add("本則 " + value(each, "number") + items(each)));
      for (JsonNode provision : bylaw.path("supplementaryProvisions")) {
        lines.add("附則 " + value(provision, "amendingLaw") + " | " + paragraphs(provision));
      }
      for (JsonNode table : bylaw.path("appendedTables")) {
        lines.add(
            value(table, "title")
                + " ["
                + table
                    .path("relatedArticles")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .collect(Collectors.joining(","))
                + "] | rows "
                + table.path("rows").size()
                + " | notes "
                + table.path("notes").size());
      }
      for (JsonNode attachment : bylaw.path("attachments")) {
        lines.add(value(attachment, "title") + " | tables " + attachment.path("tables").size());
      }
    }
    return String.join("\n", lines);
  }

  private static String paragraphs(JsonNode holder) {
    return holder
        .path("paragraphs")
        .valueStream()
        .map(
            each ->
                value(each, "number")
                    + items(each)
                    + (each.path("caption").isNull() ? "" : "(" + value(each, "caption") + ")"))
        .collect(Collectors.joining(" "));
  }

  private static String items(JsonNode paragraph) {
    return paragraph
        .path("items")
        .valueStream()
        .map(item -> item.path("items").isEmpty() ? "." : "(" + item.path("items").size() + ")")
        .collect(Collectors.joining());
  }

  private static String value(JsonNode record, String field) {
    return record.path(field).isNull() ? "-" : record.path(field).stringValue();
  }
}
