package jp.keikaku.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A stage of the pipeline knows the stages before it and none after. */
final class FlowTest {
  private static final JavaClasses PIPELINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jp.keikaku");

  /**
   * A package and the packages of the project that it may know.
   *
   * @param name last part of the package's name
   * @param knows last parts of theirs
   */
  private record Stage(String name, Set<String> knows) {}

  private static final List<Stage> FLOW =
      List.of(
          new Stage("document", Set.of()),
          new Stage("text", Set.of("document")),
          new Stage("law", Set.of("document", "text")),
          new Stage("pdf", Set.of("document", "text")),
          new Stage("layout", Set.of("document", "text", "pdf")),
          new Stage("structure", Set.of("document", "text", "law", "pdf", "layout")),
          new Stage("record", Set.of("document")),
          new Stage(
              "extract",
              Set.of("document", "text", "law", "pdf", "layout", "structure", "record")));

  @TestFactory
  Stream<DynamicTest> aStageKnowsNoLaterStage() {
    return FLOW.stream().map(stage -> DynamicTest.dynamicTest(stage.name, () -> check(stage)));
  }

  private static void check(Stage stage) {
    String[] known =
        Stream.concat(stage.knows.stream(), Stream.of(stage.name))
            .map(name -> "jp.keikaku." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("jp.keikaku." + stage.name + "..")
        .should()
        .dependOnClassesThat(resideInAPackage("jp.keikaku..").and(not(resideInAnyPackage(known))))
        .because("a stage knows the stages before it and none after")
        .check(PIPELINE);
  }

  @Test
  void everyClassStandsInAStage() {
    classes()
        .should()
        .resideInAnyPackage(
            FLOW.stream().map(stage -> "jp.keikaku." + stage.name + "..").toArray(String[]::new))
        .check(PIPELINE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("jp.keikaku.(**)").should().beFreeOfCycles().check(PIPELINE);
  }

  @Test
  void onlyPdfKnowsPdfBox() {
    onlyIn("jp.keikaku.pdf..", "org.apache.pdfbox..", "org.apache.fontbox..");
  }

  @Test
  void onlyRecordKnowsJackson() {
    onlyIn("jp.keikaku.record..", "tools.jackson..", "com.fasterxml.jackson..");
  }

  private static void onlyIn(String home, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(PIPELINE);
  }

  @Test
  void thePipelineKnowsNoLucene() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(PIPELINE);
  }

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().beFinal().check(PIPELINE);
  }

  @Test
  void nothingIsWrittenPastTheCaller() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PIPELINE);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PIPELINE);
  }

  @Test
  void utilityClassesAreFinal() {
    classes()
        .that(describe("hold static methods only", FlowTest::holdsStaticMethodsOnly))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(PIPELINE);
  }

  private static boolean holdsStaticMethodsOnly(JavaClass each) {
    return each.isTopLevelClass()
        && !each.isInterface()
        && !each.getMethods().isEmpty()
        && each.getMethods().stream()
            .allMatch(method -> method.getModifiers().contains(JavaModifier.STATIC));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(PIPELINE.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(isNullMarked(each)).as(each.getName()).isTrue());
  }

  private static boolean isNullMarked(JavaPackage each) {
    return each.isAnnotatedWith(NullMarked.class);
  }
}
