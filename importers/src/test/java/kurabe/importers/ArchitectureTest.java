package kurabe.importers;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import kurabe.importers.broken.ImporterThatKnowsTheDatabase;
import kurabe.importers.broken.ImporterThatKnowsTheScreen;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses IMPORTERS =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/$"))
          .importPackages("kurabe.importers");

  private static ArchRule rule(String origin) {
    return classes()
        .that()
        .resideInAPackage(origin)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("kurabe..")
                .or(resideInAnyPackage("kurabe.core..", "kurabe.importers..")))
        .because(
            "an importer that writes to a table could not be previewed, and a new database would change it");
  }

  @Test
  void importersKnowOnlyTheCore() {
    rule("kurabe.importers..").check(IMPORTERS);
  }

  @Test
  void anImporterThatKnowsTheDatabaseIsCaught() {
    assertCaught(ImporterThatKnowsTheDatabase.class);
  }

  @Test
  void anImporterThatKnowsTheScreenIsCaught() {
    assertCaught(ImporterThatKnowsTheScreen.class);
  }

  @Test
  void aRuleForAPackageThatDoesNotExistFails() {
    assertThatThrownBy(() -> rule("kurabe.nowhere..").check(IMPORTERS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  private static void assertCaught(Class<?> offender) {
    JavaClasses classes = new ClassFileImporter().importClasses(offender);
    assertThat(rule("kurabe.importers..").evaluate(classes).hasViolation()).isTrue();
  }
}
