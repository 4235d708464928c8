package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import org.junit.jupiter.api.Test;

class BundledWholesTest {

  private static final ConceptCode MUNICIPALITIES = new ConceptCode("municipality-count");
  private static final BundledWholes BUNDLED = new BundledWholes();

  @Test
  void aomoriHasFortyMunicipalitiesAndAkitaTwentyFive() {
    assertThat(find("02")).isEqualTo("40");
    assertThat(find("05")).isEqualTo("25");
  }

  @Test
  void theMunicipalitiesOfThePrefecturesAreThoseOfTheNation() {
    int sum =
        IntStream.rangeClosed(1, 47)
            .mapToObj("%02d"::formatted)
            .mapToInt(code -> Integer.parseInt(find(code)))
            .sum();
    assertThat(sum).isEqualTo(1741).isEqualTo(Integer.parseInt(find("00")));
  }

  @Test
  void aWholeThatIsNotKnownIsNotInvented() {
    assertThat(BUNDLED.findWhole(MUNICIPALITIES, new JurisdictionCode("48"))).isEmpty();
    assertThat(BUNDLED.findWhole(new ConceptCode("schools"), new JurisdictionCode("02"))).isEmpty();
  }

  @Test
  void everyFaultOfAFileIsTold() {
    String yaml =
        """
        wholes:
          - concept: schools
            values:
              "2": 5
              "03": 0
              "04": many
        """;
    assertThatThrownBy(() -> new BundledWholes("w.yml", yaml))
        .isInstanceOfSatisfying(
            InvalidCatalog.class,
            invalid ->
                assertThat(invalid.messages())
                    .contains(
                        "w.yml.wholes[0].values: expected a number for '04' but found 'many'",
                        "w.yml.wholes[0]: expected a body's code and a number above 0 but found 2:"
                            + " 5",
                        "w.yml.wholes[0]: expected a body's code and a number above 0 but found"
                            + " 03: 0"));
  }

  private static String find(String body) {
    return BUNDLED
        .findWhole(MUNICIPALITIES, new JurisdictionCode(body))
        .map(BigDecimal::toPlainString)
        .orElseThrow();
  }
}
