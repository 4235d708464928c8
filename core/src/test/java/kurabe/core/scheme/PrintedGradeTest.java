package kurabe.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurabe.core.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedGradeTest {

  private static final Graded NAGANO =
      (Graded) new Catalog().getScheme(new SchemeCode("nagano-sosei"));

  @ParameterizedTest
  @CsvSource({
    "C (A※1), C, A, ※1",
    "C（A※1）, C, A, ※1",
    "C(A), C, A, ''",
    "順調 ( 遅れ ※2 ), 順調, 遅れ, ※2",
    "B+ (A*3), B+, A, *3"
  })
  void aRegradedLabelKeepsTheFormerOneAndItsNote(
      String printed, String label, String former, String note) {
    assertThat(PrintedGrade.parse(printed))
        .isEqualTo(new PrintedGrade(label, Optional.of(former), note));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B+", "-", "(A)", "C (A", "C A)", "C ()"})
  void everythingElseIsTheLabelItself(String printed) {
    assertThat(PrintedGrade.parse(printed))
        .isEqualTo(new PrintedGrade(printed, Optional.empty(), ""));
  }

  @Test
  void spacesAroundALabelDoNotCount() {
    assertThat(PrintedGrade.parse(" A ")).isEqualTo(new PrintedGrade("A", Optional.empty(), ""));
  }

  @Test
  void aSchemeFindsTheGradeThatHoldsNow() {
    assertThat(NAGANO.findRank("C (A※1)")).contains(0);
    assertThat(NAGANO.findRank("A")).contains(2);
    assertThat(NAGANO.findRank("Z")).isEmpty();
    assertThat(NAGANO.findLabel("C (A※1)")).contains(new Label("C", "努力を要する"));
    assertThat(NAGANO.findLabel("A")).contains(new Label("A", "順調"));
    assertThat(NAGANO.findLabel("Z")).isEmpty();
    assertThat(NAGANO.isNotRated("-")).isTrue();
    assertThat(NAGANO.isNotRated("A")).isFalse();
  }
}
