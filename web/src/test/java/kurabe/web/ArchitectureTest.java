package kurabe.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import kurabe.web.broken.ScreenThatKnowsAnImporter;
import kurabe.web.broken.ScreenThatKnowsTheDatabase;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/$"))
          .importPackages("kurabe.web");

  private static ArchRule rule(String origin) {
    return classes()
        .that()
        .resideInAPackage(origin)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("kurabe..")
                .or(resideInAnyPackage("kurabe.core..", "kurabe.web..")))
        .because("screens and commands reach storage and importers through the ports of the core");
  }

  @Test
  void theWebKnowsOnlyTheCore() {
    rule("kurabe.web..").check(WEB);
  }

  @Test
  void aScreenThatKnowsTheDatabaseIsCaught() {
    assertCaught(ScreenThatKnowsTheDatabase.class);
  }

  @Test
  void aScreenThatKnowsAnImporterIsCaught() {
    assertCaught(ScreenThatKnowsAnImporter.class);
  }

  @Test
  void aRuleForAPackageThatDoesNotExistFails() {
    assertThatThrownBy(() -> rule("kurabe.nowhere..").check(WEB))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  private static void assertCaught(Class<?> offender) {
    JavaClasses classes = new ClassFileImporter().importClasses(offender);
    assertThat(rule("kurabe.web..").evaluate(classes).hasViolation()).isTrue();
  }
}
