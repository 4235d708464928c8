package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever anybody writes ends in a list of faults.
class YamlFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- a",
        "text",
        "[",
        "a: b: c",
        "a: 1\na: 2",
        "\"",
        "a: 1\n---\nb: 2",
        "\u0000"
      })
  void whatIsNoMappingIsAFault(String yaml) {
    assertThat(faultsOf(yaml)).isNotEmpty();
  }

  @Test
  void theLineOfBrokenYamlIsTold() {
    assertThat(faultsOf("code: test\nname: ["))
        .containsExactly("test.yml: no YAML at line 2, column 8");
  }

  @Test
  void nothingIsBuiltOrRepeated() {
    assertThat(faultsOf("a: !!java.net.URL [x]"))
        .containsExactly("test.yml: anchor, alias or tag at line 1, column 4");
    assertThat(faultsOf("a: &b 1"))
        .containsExactly("test.yml: anchor, alias or tag at line 1, column 4");
    assertThat(faultsOf("a: !x 1")).hasSize(1);
    assertThat(faultsOf("a: &b [1]\nc: *b")).hasSize(1);
  }

  @Test
  void sizeAndDepthHaveLimits() {
    assertThat(faultsOf("a: " + "x".repeat(70_000)))
        .containsExactly("test.yml: expected at most 65536 characters");
    assertThat(faultsOf("[".repeat(30_000))).containsExactly("test.yml: expected at most 16 depth");
    assertThat(faultsOf("a:\n" + "- 1\n".repeat(9_000)))
        .containsExactly("test.yml: expected at most 8192 nodes");
  }

  private static List<String> faultsOf(String yaml) {
    try {
      SchemeReader.read("test.yml", yaml);
      return List.of();
    } catch (InvalidCatalog invalid) {
      return invalid.messages();
    }
  }
}
