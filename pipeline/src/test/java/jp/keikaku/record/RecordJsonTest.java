package jp.keikaku.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.keikaku.document.Accounting;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Box;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Furniture;
import jp.keikaku.document.Level;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.golden.GoldenFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

final class RecordJsonTest {
  private final RecordJson json = new RecordJson();

  static Stream<Edition> editions() {
    return Stream.of(Editions.filled(), Editions.sparse());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void readsBackWhatItWrote(Edition edition) {
    assertThat(json.read(json.writeBytes(edition))).isEqualTo(edition);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void writesTheSameBytesAgain(Edition edition) {
    byte[] first = json.writeBytes(edition);
    assertThat(json.writeBytes(json.read(first))).isEqualTo(first);
    assertThat(json.write(edition).getBytes(StandardCharsets.UTF_8)).isEqualTo(first);
  }

  @Test
  void theContractHasThisFace() {
    GoldenFile.check(
        Path.of("src/test/resources/jp/keikaku/record/filled-edition.json"),
        json.write(Editions.filled()) + "\n");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void absentIsNeverAnEmptyString(Edition edition) {
    assertThat(json.write(edition)).doesNotContain("\"\"");
  }

  @Test
  void placesAreRoundedAndAnchorsStayBehind() {
    Box box = new Box(1.0049, 2.005, 3.999, 4);
    Text text = new Text("3", List.of(new Anchor(0, 1, box, false, List.of(1.0, 4.0))));
    String written = json.write(withFurniture(new Furniture(text, List.of(new Place(1, box)))));
    assertThat(written.replaceAll("\\s", ""))
        .contains(
            "\"furniture\":[{\"text\":\"3\",\"places\":[{\"page\":1,\"box\":[1.0,2.01,4.0,4.0]}]}]");
  }

  @Test
  void enumsAreLowerCase() {
    String written = json.write(Editions.filled());
    assertThat(written)
        .contains("\"merged\"", "\"warning\"")
        .doesNotContain(ChangeKind.MERGED.name(), Level.WARNING.name());
  }

  @Test
  void aListThatAnEarlierVersionLackedIsEmpty() {
    String written = json.write(Editions.sparse());
    String earlier = written.replaceFirst("\\s*\"pillars\" *: *\\[ *\\],", "");
    assertThat(earlier).isNotEqualTo(written);
    assertThat(json.read(earlier.getBytes(StandardCharsets.UTF_8))).isEqualTo(Editions.sparse());
  }

  @Test
  void absentProseIsTheTextWithoutCharacters() {
    String written = json.write(Editions.filled());
    String lacking = written.replaceAll("\"name\" *: *\"[^\"]*\"", "\"name\" : null");
    Edition read = json.read(lacking.getBytes(StandardCharsets.UTF_8));
    assertThat(read.items()).isNotEmpty().allMatch(item -> item.name().equals(Text.EMPTY));
    assertThat(read.changes()).isNotEmpty().allMatch(change -> nameOf(change.before()) == null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"source\": null}", "[]", "{\"items\": [{\"id\": null}]}"})
  void whatMustNotBeAbsentIsMissed(String records) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> json.read(records.getBytes(StandardCharsets.UTF_8)));
  }

  private static @Nullable Text nameOf(@Nullable ChangeSide side) {
    return side == null ? null : side.name();
  }

  @Test
  void aFieldOfALaterVersionIsPassedOver() {
    String written = json.write(Editions.sparse()).replaceFirst("\\{", "{\"later\": [1],");
    assertThat(json.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(Editions.sparse());
  }

  @Test
  void readsBackAsManyAndAsLongLabelsAsADocumentPrints() {
    Map<String, Integer> labels =
        IntStream.range(0, 100_000)
            .boxed()
            .collect(Collectors.toMap("整理番号%d"::formatted, number -> 1));
    labels.put("長".repeat(60_000), 1);
    Edition edition = withLabels(labels);
    assertThat(json.read(json.writeBytes(edition))).isEqualTo(edition);
  }

  private static Edition withFurniture(Furniture furniture) {
    return with(List.of(furniture), Map.of());
  }

  private static Edition withLabels(Map<String, Integer> labels) {
    return with(List.of(), labels);
  }

  private static Edition with(List<Furniture> furniture, Map<String, Integer> labels) {
    Edition sparse = Editions.sparse();
    return Edition.of(sparse.source(), Edition.Imprint.of(null))
        .withReading(
            new Edition.Reading(furniture, List.of(), new Accounting(1, 0, 1, 0, 0, labels)));
  }
}
