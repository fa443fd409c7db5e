package jp.keikaku.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.DefinedTerm;
import jp.keikaku.document.Reference;
import jp.keikaku.golden.CaseFile;
import jp.keikaku.law.BylawLinks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bylaws are read, as typed texts with their outlines. */
final class BylawCasesTest {
  private static final Path CASES = Path.of("src/test/resources/jp/keikaku/structure");

  @TestFactory
  Stream<DynamicTest> structure() {
    return CaseFile.tests(
        CASES.resolve("bylaws.txt"), typed -> TypedBylaw.outline(TypedBylaw.read(typed)));
  }

  @TestFactory
  Stream<DynamicTest> titles() {
    return CaseFile.tests(CASES.resolve("bylaw-titles.txt"), TypedBylaw::titles);
  }

  @TestFactory
  Stream<DynamicTest> references() {
    return CaseFile.tests(
        CASES.resolve("bylaw-references.txt"),
        typed -> links(BylawLinks.in(List.of(TypedBylaw.read(typed))).getFirst()));
  }

  private static String links(Bylaw bylaw) {
    String title = bylaw.title() + "/";
    Stream<String> references =
        bylaw.references().stream().map(reference -> reference(reference).replace(title, ""));
    Stream<String> terms = bylaw.definedTerms().stream().map(term -> term(term).replace(title, ""));
    return Stream.concat(references, terms).collect(Collectors.joining("\n"));
  }

  private static String reference(Reference reference) {
    return reference.at().in()
        + ": "
        + reference.text()
        + (reference.bylaw() == null ? "" : " [" + reference.bylaw() + "]")
        + " -> "
        + reference.target();
  }

  private static String term(DefinedTerm term) {
    return "「"
        + term.term()
        + "」 "
        + term.definition()
        + " | "
        + term.uses().stream()
            .map(use -> use.in() + "@" + use.start())
            .collect(Collectors.joining(", "));
  }

  private static final List<String> WHOLE =
      List.of(
          "湊市会議設置要綱",
          "（設置）",
          "第１条　市長は、次に掲げる事項を調べるため、会議を置く。",
          "　(1)　港の整備に関すること。",
          "　(2)　次に掲げる計画の作成に関すること。",
          "　　ア　基本計画",
          "　　イ　実施計画",
          "２　会議は、市役所に置く。ただし、必要なときは、ほかの場所で開くことができる。",
          "第２条　会議は、１０人以内で組織する。",
          "　附　則",
          "この要綱は、令和４年４月１日から施行する。");

  /** A page ends anywhere, inside a paragraph too: what is read stays the same. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPageBreakChangesNothing(long seed) {
    Random random = new Random(seed);
    StringBuilder typed = new StringBuilder(WHOLE.getFirst());
    for (String line : WHOLE.subList(1, WHOLE.size())) {
      int cut = 8 + random.nextInt(12);
      boolean breaks = line.length() > cut + 1 && random.nextBoolean();
      typed.append(random.nextInt(3) == 0 ? "\n---\n" : "\n");
      typed.append(
          breaks
              ? line.substring(0, cut)
                  + (random.nextBoolean() ? "\n---\n>" : "\n---\n　")
                  + line.substring(cut).stripLeading()
              : line);
    }
    assertThat(TypedBylaw.outline(TypedBylaw.read(typed.toString())))
        .as(typed.toString())
        .isEqualTo(TypedBylaw.outline(TypedBylaw.read(String.join("\n", WHOLE))));
  }
}
