package kurabe.web.ui.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.authoring.SchemeCheck;
import kurabe.core.authoring.SchemeEditing;
import kurabe.web.json.SchemeCheckJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples are what people copy: they must be right.
class SchemeExamplesTest {

  static List<SchemeExamples.Example> examples() {
    return SchemeExamples.list();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsASchemeOfItsKind(SchemeExamples.Example example) {
    SchemeCheck check = SchemeEditing.check("example.yml", example.yaml());

    assertThat(check).isInstanceOf(SchemeCheck.Sound.class);
    assertThat(SchemeCheckJson.of(check).rule())
        .isNotNull()
        .satisfies(rule -> assertThat(rule.kind()).isEqualTo(example.kind()));
  }

  @Test
  void everyKindHasAnExample() {
    assertThat(examples())
        .extracting(SchemeExamples.Example::kind)
        .hasSize(7)
        .doesNotHaveDuplicates();
  }
}
