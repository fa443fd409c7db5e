package jp.keikaku.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.compare.Declaration.Verdict;
import jp.keikaku.compare.EditionComparison.HistoryState;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.example.FixtureEditions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens between the fixtures' editions is found, in whatever prints. */
class PlantedEventsTest {
  @ParameterizedTest
  @CsvSource({
    "shiomi-r3/writer, shiomi-r4/chromium, ''",
    "shiomi-r3/chromium, shiomi-r4/pdfbox, ''",
    "shiomi-r4/chromium, shiomi-r5/pdfbox, DIFFERS 2-1",
    "shiomi-r4/weasyprint, shiomi-r5/writer, DIFFERS 2-1",
    "shiomi-r5/pdfbox, shiomi-r6/weasyprint, FOUND_ONLY 1-2",
    "shiomi-r5/writer, shiomi-r6/chromium, FOUND_ONLY 1-2",
    "yachiyo-r3/writer, yachiyo-r4/pdfbox, ''",
    "yachiyo-r3/weasyprint, yachiyo-r4/chromium, ''",
  })
  void exactlyThePlantedContradictionsAreReported(
      String before, String after, String contradictions) {
    EditionComparison comparison = compare(before, after);
    assertThat(comparison.history()).isEqualTo(HistoryState.COMPARED);
    assertThat(comparison.contradictions().stream().map(each -> verdict(each)).toList())
        .isEqualTo(contradictions.isEmpty() ? List.of() : List.of(contradictions));
    assertThat(comparison.declarations()).anyMatch(each -> each.verdict() == Verdict.AGREES);
  }

  @ParameterizedTest
  @CsvSource({
    "shiomi-r3/writer, shiomi-r3/chromium",
    "shiomi-r4/chromium, shiomi-r4/pdfbox",
    "shiomi-r4/pdfbox, shiomi-r4/weasyprint",
    "shiomi-r5/pdfbox, shiomi-r5/writer",
    "shiomi-r6/weasyprint, shiomi-r6/chromium",
    "yachiyo-r3/writer, yachiyo-r3/weasyprint",
    "yachiyo-r4/pdfbox, yachiyo-r4/writer",
  })
  void printsOfOneEditionDoNotDiffer(String print, String other) {
    assertThat(compare(print, other).differences()).isEmpty();
  }

  /** Identity must not hang on the history: without it, only a hidden merge is a mere end. */
  @TestFactory
  Stream<DynamicTest> itemsAreRecognisedWithoutTheHistory() {
    return Stream.of(
            List.of("shiomi-r4/chromium", "shiomi-r5/pdfbox"),
            List.of("shiomi-r5/pdfbox", "shiomi-r6/weasyprint"))
        .map(
            prints ->
                DynamicTest.dynamicTest(
                    String.join(" ", prints),
                    () -> {
                      Edition before = FixtureEditions.of(prints.getFirst());
                      Edition after = FixtureEditions.of(prints.getLast());
                      assertThat(relations(before, after, false))
                          .isEqualTo(relations(before, after, true));
                    }));
  }

  @Test
  void aPersonSettlesWhatIsTheSame() {
    Edition before = FixtureEditions.of("shiomi-r5/pdfbox");
    Edition after = FixtureEditions.of("shiomi-r6/weasyprint");
    Item telework = item(before, "2-3");
    Item counter = item(after, "1-3");
    List<ItemLink> links =
        ItemIdentity.links(
            before,
            after,
            PrintedHistory.ownEntries(after),
            List.of(new Settlement(Relation.SAME, telework.id(), counter.id())));
    assertThat(links)
        .filteredOn(link -> telework.equals(link.before()))
        .singleElement()
        .satisfies(link -> assertThat(link.after()).isEqualTo(counter))
        .satisfies(
            link ->
                assertThat(link.evidence())
                    .containsExactly(new Evidence(Evidence.Kind.SETTLED, 1)));
  }

  @Test
  void aHistoryOfAnotherStepIsNotHeldAgainstTheChanges() {
    EditionComparison comparison = compare("shiomi-r3/writer", "shiomi-r5/pdfbox");
    assertThat(comparison.history()).isEqualTo(HistoryState.OTHER_STEP);
    assertThat(comparison.declarations()).isEmpty();
  }

  @Test
  void whatIsDeclaredAndDidNotHappenIsSaid() {
    Edition after = FixtureEditions.of("shiomi-r5/pdfbox");
    Edition unchanged = FixtureEditions.of("shiomi-r5/writer");
    List<Declaration> declarations =
        DeclaredHistory.against(after.changes(), unchanged, after, List.of());
    assertThat(declarations).isNotEmpty().allMatch(each -> each.verdict() == Verdict.DECLARED_ONLY);
  }

  private static EditionComparison compare(String before, String after) {
    return EditionComparer.compare(
        FixtureEditions.of(before), FixtureEditions.of(after), List.of());
  }

  private static String verdict(Declaration declaration) {
    Difference found = declaration.found();
    Side after = found == null ? null : found.after();
    return declaration.verdict() + " " + (after == null ? "" : after.number());
  }

  private static List<String> relations(Edition before, Edition after, boolean history) {
    List<String> relations = new ArrayList<>();
    for (ItemLink link :
        ItemIdentity.links(
            before, after, history ? PrintedHistory.ownEntries(after) : List.of(), List.of())) {
      relations.add(link.relation() + " " + number(link.before()) + " " + number(link.after()));
    }
    return relations;
  }

  private static String number(@org.jspecify.annotations.Nullable Item item) {
    return item == null ? "-" : String.valueOf(item.number());
  }

  private static Item item(Edition edition, String number) {
    return ItemFinder.byNumber(edition.items(), number).orElseThrow();
  }
}
