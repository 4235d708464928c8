package kurabe.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.catalog.broken.UseCaseThatKnowsATestLibrary;
import kurabe.core.elsewhere.Stray;
import kurabe.core.quantity.broken.Back;
import kurabe.core.scheme.broken.DomainThatKnowsAFramework;
import kurabe.core.scheme.broken.DomainThatKnowsAUseCase;
import kurabe.core.time.broken.There;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {
  static final List<String> DOMAIN =
      packages(
          """
          jurisdiction
          time
          quantity
          source
          document
          profile
          plan
          scheme
          evaluation
          audit
          crossing
          concept
          reference
          concordance
          ranking
          ambition
          change
          report
          problem
          revision
          dispute
          draft
          council
          """);
  static final List<String> USE_CASES =
      packages(
          """
          importing
          publishing
          comparing
          browsing
          viewing
          tracking
          benchmarking
          catalog
          authoring
          profiling
          templating
          mapping
          disputing
          correcting
          drafting
          hearing
          """);

  private static final List<String> LANGUAGE = List.of("java..", "org.jspecify.annotations..");
  private static final List<String> BEANS =
      List.of("jakarta.inject..", "io.micronaut.context.annotation..", "org.snakeyaml.engine..");

  /// What Micronaut generates (`$Name$Definition`) knows Micronaut; nobody wrote it.
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/$"))
          .importPackages("kurabe.core");

  private static List<String> packages(String names) {
    return names.lines().map(name -> "kurabe.core." + name + "..").toList();
  }

  private static ArchRule onlyDependOn(String origin, List<List<String>> allowed) {
    return classes()
        .that()
        .resideInAPackage(origin)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.stream().flatMap(List::stream).toArray(String[]::new));
  }

  private static ArchRule domain(String origin) {
    return onlyDependOn(origin, List.of(LANGUAGE, DOMAIN))
        .because("the domain must outlive every framework and be testable without one");
  }

  private static ArchRule useCase(String origin) {
    return onlyDependOn(origin, List.of(LANGUAGE, DOMAIN, USE_CASES, BEANS))
        .because("databases, documents and screens reach a use case through its ports");
  }

  private static ArchRule freeOfCycles() {
    return slices()
        .matching("kurabe.core.(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle can only be understood, and changed, all at once");
  }

  private static ArchRule everyClassHasItsPlace() {
    return classes()
        .that()
        .resideInAPackage("kurabe.core..")
        .should()
        .resideInAnyPackage(
            Stream.concat(DOMAIN.stream(), USE_CASES.stream()).toArray(String[]::new))
        .because("a package that no rule names would be bound by none");
  }

  @ParameterizedTest
  @FieldSource("DOMAIN")
  void theDomainDependsOnTheJdkAlone(String origin) {
    domain(origin).check(CORE);
  }

  @ParameterizedTest
  @FieldSource("USE_CASES")
  void useCasesAddOnlyBeansAndTheirData(String origin) {
    useCase(origin).check(CORE);
  }

  @Test
  void packagesFormNoCycle() {
    freeOfCycles().check(CORE);
  }

  @Test
  void everyClassIsInAPackageThatARuleNames() {
    everyClassHasItsPlace().check(CORE);
  }

  @Test
  void aDomainClassThatKnowsAFrameworkIsCaught() {
    assertCaught(domain("kurabe.core.scheme.."), DomainThatKnowsAFramework.class);
  }

  @Test
  void aDomainClassThatKnowsAUseCaseIsCaught() {
    assertCaught(domain("kurabe.core.scheme.."), DomainThatKnowsAUseCase.class);
  }

  @Test
  void aUseCaseThatKnowsAnotherLibraryIsCaught() {
    assertCaught(useCase("kurabe.core.catalog.."), UseCaseThatKnowsATestLibrary.class);
  }

  @Test
  void aCycleIsCaught() {
    assertCaught(freeOfCycles(), There.class, Back.class);
  }

  @Test
  void aClassInAPackageThatNoRuleNamesIsCaught() {
    assertCaught(everyClassHasItsPlace(), Stray.class);
  }

  @Test
  void aRuleForAPackageThatDoesNotExistFails() {
    assertThatThrownBy(() -> domain("kurabe.core.nowhere..").check(CORE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  private static void assertCaught(ArchRule rule, Class<?>... offenders) {
    JavaClasses classes = new ClassFileImporter().importClasses(offenders);
    assertThat(rule.evaluate(classes).hasViolation()).isTrue();
  }
}
