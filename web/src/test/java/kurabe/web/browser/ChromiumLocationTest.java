package kurabe.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChromiumLocationTest {
  @TempDir private Path folder;

  @Test
  void thePropertyGoesBeforeTheVariable() throws IOException {
    var named = program("named");
    var location = location(Optional.of(named), Optional.of(program("other")));
    assertThat(location.get()).isEqualTo(named);
  }

  @Test
  void aBrowserOnThePathIsFound() throws IOException {
    var chromium = program("chromium-browser");
    assertThat(location(Optional.empty(), Optional.empty()).get()).isEqualTo(chromium);
  }

  @Test
  void aNamedBrowserThatIsMissingIsNotReplacedByAnother() throws IOException {
    program("chromium");
    var location = location(Optional.of(folder.resolve("gone")), Optional.empty());
    assertThatThrownBy(location::get).hasMessageContaining("gone");
  }

  @Test
  void noBrowserAtAllIsAnErrorThatNamesTheRemedy() {
    assertThatThrownBy(location(Optional.empty(), Optional.empty())::get)
        .hasMessageContaining("install chromium")
        .hasMessageContaining(ChromiumLocation.PROPERTY)
        .hasMessageContaining(ChromiumLocation.VARIABLE);
  }

  private ChromiumLocation location(Optional<Path> property, Optional<Path> variable) {
    return new ChromiumLocation(
        property.map(Path::toString), variable.map(Path::toString), folder.toString(), List.of());
  }

  private Path program(String name) throws IOException {
    var file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
