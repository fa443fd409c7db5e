package jp.keikaku.extract;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.keikaku.text.RadicalRepair;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;

/**
 * Visible characters of a PDF, as PDFBox's own text stripper reads them, that are nowhere in its
 * records. Counted by character after NFKC, white space and leader dots apart; it does not matter
 * where in the records a character stands.
 *
 * @param visible how many characters the PDF shows
 * @param lost how many of each are missing
 */
public record CharacterLoss(int visible, Map<String, Integer> lost) {
  private static final Pattern NOT_COUNTED =
      Pattern.compile("[\\s.…・･‥·\\p{Cc}\u200B\uFEFF\\p{Co}]");
  private static final Pattern DASHES = Pattern.compile("[―—–‐－−ー─]");
  private static final Pattern TILDES = Pattern.compile("[〜～∼]");

  /** Compares a PDF with the JSON that was written for it. */
  public static CharacterLoss of(byte[] pdf, JsonNode records) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return of(new PDFTextStripper().getText(document), records);
    }
  }

  /** Compares the text of a PDF with the JSON that was written for it. */
  static CharacterLoss of(String text, JsonNode records) {
    Map<String, Integer> visible = new TreeMap<>();
    add(visible, text, 1);
    Map<String, Integer> recorded = new TreeMap<>();
    addAll(recorded, "", records);
    records
        .path("accounting")
        .path("labels")
        .properties()
        .forEach(label -> add(recorded, label.getKey(), label.getValue().intValue()));
    // The stripper reads what no page shows, too; that it is left out is said.
    for (JsonNode diagnostic : records.path("diagnostics")) {
      if (diagnostic.path("code").asString("").equals("hidden-text")) {
        add(recorded, diagnostic.path("parameters").path("text").asString(""), 1);
      }
    }
    Map<String, Integer> lost = new TreeMap<>();
    visible.forEach(
        (character, count) -> {
          int missing = count - recorded.getOrDefault(character, 0);
          if (missing > 0) {
            lost.put(character, missing);
          }
        });
    return new CharacterLoss(sum(visible), lost);
  }

  /** How many characters are missing in all. */
  public int count() {
    return sum(lost);
  }

  /** The characters that are missing most often, each with how often; empty where none is. */
  String mostMissed() {
    return lost.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(40)
        .map(entry -> entry.getKey() + "×" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Every text and number of the records; those that no page prints are passed over. */
  private static void addAll(Map<String, Integer> counts, String name, JsonNode value) {
    switch (name) {
      case "source", "diagnostics", "accounting", "id", "places" -> {}
      default -> {
        if (value.isObject()) {
          value
              .properties()
              .forEach(
                  field -> {
                    if (name.equals("fields")) {
                      add(counts, field.getKey(), 1);
                    }
                    addAll(counts, field.getKey(), field.getValue());
                  });
        } else if (value.isArray()) {
          value.forEach(each -> addAll(counts, name, each));
        } else if (value.isString() || value.isNumber()) {
          add(counts, value.asString(), 1);
        }
      }
    }
  }

  private static void add(Map<String, Integer> counts, String text, int times) {
    String plain = Normalizer.normalize(RadicalRepair.repair(text), Normalizer.Form.NFKC);
    String dashed = DASHES.matcher(NOT_COUNTED.matcher(plain).replaceAll("")).replaceAll("-");
    TILDES
        .matcher(dashed)
        .replaceAll("~")
        .codePoints()
        .forEach(character -> counts.merge(Character.toString(character), times, Integer::sum));
  }
}
