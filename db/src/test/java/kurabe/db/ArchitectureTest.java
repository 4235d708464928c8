package kurabe.db;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import kurabe.db.broken.RepositoryThatKnowsAnImporter;
import kurabe.db.broken.RepositoryThatKnowsTheScreen;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses DB =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/$"))
          .importPackages("kurabe.db");

  private static ArchRule rule(String origin) {
    return classes()
        .that()
        .resideInAPackage(origin)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("kurabe..")
                .or(resideInAnyPackage("kurabe.core..", "kurabe.db..")))
        .because("what is stored must not depend on who brought it or who looks at it");
  }

  @Test
  void theDatabaseKnowsOnlyTheCore() {
    rule("kurabe.db..").check(DB);
  }

  @Test
  void aRepositoryThatKnowsAnImporterIsCaught() {
    assertCaught(RepositoryThatKnowsAnImporter.class);
  }

  @Test
  void aRepositoryThatKnowsTheScreenIsCaught() {
    assertCaught(RepositoryThatKnowsTheScreen.class);
  }

  @Test
  void aRuleForAPackageThatDoesNotExistFails() {
    assertThatThrownBy(() -> rule("kurabe.nowhere..").check(DB))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  private static void assertCaught(Class<?> offender) {
    JavaClasses classes = new ClassFileImporter().importClasses(offender);
    assertThat(rule("kurabe.db..").evaluate(classes).hasViolation()).isTrue();
  }
}
