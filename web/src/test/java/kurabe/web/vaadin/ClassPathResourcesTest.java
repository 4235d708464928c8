package kurabe.web.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClassPathResourcesTest {
  private static final ClassLoader LOADER = ClassPathResourcesTest.class.getClassLoader();

  @Test
  void aFileOfAJarIsFound() {
    assertThat(ClassPathResources.find(LOADER, "/lumo/lumo.css")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/lumo",
        "/lumo/",
        "/",
        "lumo/lumo.css",
        "/../../application.yml",
        "/lumo/../kurabe/kurabe.css"
      })
  void foldersAndWaysOutOfTheRootAreNotFound(String path) {
    assertThat(ClassPathResources.find(LOADER, path)).isEmpty();
  }
}
