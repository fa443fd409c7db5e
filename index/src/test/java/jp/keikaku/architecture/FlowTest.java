package jp.keikaku.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From records to answers, a package knows those before it and none after. */
final class FlowTest {
  /**
   * What a package may know of the pipeline besides its own predecessors: the model and the string
   * functions. Records, the extractor and its vocabulary are for those that write or read them; ids
   * and amendments of bylaws for those that print them.
   */
  private static final Set<String> SHARED = Set.of("document", "text");

  /**
   * A package of this module.
   *
   * @param name last part of the package's name
   * @param pipeline parts of the pipeline that it may know besides {@link #SHARED}
   */
  private record Stage(String name, Set<String> pipeline) {
    /** Whether a later stage stands in a package below its own. */
    private boolean isParent() {
      return name.equals("search");
    }
  }

  /** In the order of the flow: each may know all that stand before it. */
  private static final List<Stage> FLOW =
      List.of(
          new Stage("entry", Set.of()),
          new Stage("analysis", Set.of()),
          new Stage("search", Set.of()),
          new Stage("archive", Set.of("structure", "extract", "record")),
          new Stage("picture", Set.of("pdf", "layout", "structure")),
          new Stage("compare", Set.of()),
          new Stage("export", Set.of("law", "record")),
          new Stage("search.lucene", Set.of()),
          new Stage("web", Set.of("law", "record")),
          new Stage("cli", Set.of("law", "pdf", "structure", "extract", "record")));

  private static final JavaClasses INDEX =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(FLOW.stream().map(stage -> "jp.keikaku." + stage.name).toList());

  @TestFactory
  Stream<DynamicTest> aStageKnowsNoLaterStage() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (Stage stage : FLOW) {
      before.add(stage.name);
      ArchRule rule =
          knowsOnly(
              stage,
              Stream.of(before, SHARED, stage.pipeline)
                  .flatMap(names -> names.stream())
                  .map(name -> "jp.keikaku." + name + (name.equals("search") ? "" : ".."))
                  .toArray(String[]::new));
      tests.add(DynamicTest.dynamicTest(stage.name, () -> rule.check(INDEX)));
    }
    return tests.stream();
  }

  /** Packages that are not written yet pass. */
  private static ArchRule knowsOnly(Stage stage, String... known) {
    return noClasses()
        .that()
        .resideInAPackage("jp.keikaku." + stage.name + (stage.isParent() ? "" : ".."))
        .should()
        .dependOnClassesThat(resideInAPackage("jp.keikaku..").and(not(resideInAnyPackage(known))))
        .because("a package knows those before it and none after")
        .allowEmptyShould(true);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("jp.keikaku.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(INDEX);
  }

  @Test
  void pdfBoxStaysInThePipeline() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(INDEX);
  }

  @Test
  void luceneStaysBehindTheSearchInterface() {
    noClasses()
        .that()
        .resideOutsideOfPackages("jp.keikaku.analysis..", "jp.keikaku.search.lucene..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .allowEmptyShould(true)
        .check(INDEX);
  }

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(INDEX);
  }

  @Test
  void nothingLogsPastTheCaller() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.allowEmptyShould(true).check(INDEX);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(INDEX.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }
}
