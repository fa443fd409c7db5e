package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.extract.CharacterLoss;
import jp.keikaku.extract.ExpectedDocument;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;
import jp.keikaku.extract.FieldTally;
import jp.keikaku.extract.RecordScore;
import jp.keikaku.record.RecordJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * How exact the records of a document are.
 *
 * @param pages of the document
 * @param areas exact and expected fields by area of the records
 * @param lost characters that PDFBox's text stripper sees and that are nowhere in the records
 * @param visible characters that it sees
 */
record Quality(int pages, Map<String, FieldTally.Count> areas, int lost, int visible) {
  /** Reads a document and compares. */
  static Quality of(ExpectedDocument document) throws IOException, ExtractionException {
    byte[] bytes = Files.readAllBytes(document.pdf());
    String name = document.pdf().getFileName().toString();
    JsonMapper json = new JsonMapper();
    var records = json.readTree(new RecordJson().write(new Extractor().extract(name, bytes)));
    var expected = json.readTree(Files.readAllBytes(document.expected()));
    CharacterLoss loss = CharacterLoss.of(bytes, records);
    return new Quality(
        records.at("/source/pages").intValue(),
        RecordScore.of(expected, records).counts(),
        loss.count(),
        loss.visible());
  }

  /** Both as one. */
  Quality plus(Quality other) {
    Map<String, FieldTally.Count> sum = new LinkedHashMap<>(areas);
    other.areas.forEach(
        (area, count) ->
            sum.merge(
                area,
                count,
                (a, b) -> new FieldTally.Count(a.exact() + b.exact(), a.all() + b.all())));
    return new Quality(pages + other.pages, sum, lost + other.lost, visible + other.visible);
  }

  /** One line for each document and one for all; the times of a document may be missing. */
  static String table(Map<String, Quality> documents, Map<String, String> timeRatios) {
    Set<String> areas = new LinkedHashSet<>();
    documents.values().forEach(quality -> areas.addAll(quality.areas.keySet()));
    List<String> header = new java.util.ArrayList<>(List.of("document", "pages", "fields exact"));
    header.addAll(areas);
    header.addAll(List.of("characters lost", "time ratio"));
    PlainTable table = new PlainTable(header.toArray(String[]::new));
    documents.forEach(
        (name, quality) -> table.row(row(name, quality, areas, timeRatios.getOrDefault(name, ""))));
    documents.values().stream()
        .reduce(Quality::plus)
        .ifPresent(all -> table.row(row("all", all, areas, timeRatios.getOrDefault("all", ""))));
    return table.render();
  }

  private static String[] row(String name, Quality quality, Set<String> areas, String timeRatio) {
    List<String> row = new java.util.ArrayList<>(List.of(name, String.valueOf(quality.pages)));
    int exact = quality.areas.values().stream().mapToInt(FieldTally.Count::exact).sum();
    int expected = quality.areas.values().stream().mapToInt(FieldTally.Count::all).sum();
    row.add(exact + "/" + expected);
    for (String area : areas) {
      FieldTally.Count count = quality.areas.get(area);
      row.add(count == null ? "" : count.exact() + "/" + count.all());
    }
    row.add(quality.lost + "/" + quality.visible);
    row.add(timeRatio);
    return row.toArray(String[]::new);
  }
}
