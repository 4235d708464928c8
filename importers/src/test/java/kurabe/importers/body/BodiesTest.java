package kurabe.importers.body;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import org.junit.jupiter.api.Test;

class BodiesTest {

  private static final int DIGITS = 5;
  private static final int MODULUS = 11;

  private final Bodies bodies = new Bodies();

  @Test
  void allMunicipalitiesAndPrefecturesAreListedInTheOrderOfTheirCodes() {
    assertThat(bodies.prefectures()).hasSize(47);
    assertThat(bodies.municipalities())
        .hasSize(1741)
        .isSortedAccordingTo((one, other) -> one.code().compareTo(other.code()))
        .extracting(Jurisdiction::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void theSixthDigitChecksTheOtherFive() {
    assertThat(bodies.municipalities()).allMatch(body -> hasValidCheckDigit(body.code().value()));
  }

  private static boolean hasValidCheckDigit(String code) {
    int sum = 0;
    for (int index = 0; index < DIGITS; index++) {
      sum += Character.digit(code.charAt(index), 10) * (DIGITS + 1 - index);
    }
    int check = (MODULUS - sum % MODULUS) % 10;
    return Character.digit(code.charAt(DIGITS), 10) == check;
  }

  @Test
  void twentyFiveNamesBelongToMoreThanOneMunicipality() {
    Map<String, List<Jurisdiction>> shared =
        bodies.municipalities().stream().collect(groupingBy(Jurisdiction::name));
    shared.values().removeIf(named -> named.size() == 1);

    assertThat(shared).hasSize(25);
    assertThat(shared.get("池田町")).hasSize(4);
    assertThat(bodies.listNamed("南部町"))
        .extracting(bodies::fullName)
        .containsExactly("青森県南部町", "山梨県南部町", "鳥取県南部町");
  }

  @Test
  void theSpellingsOfAPrefectureAndOfATownThatDifferInOneCharacterAreOneBody() {
    assertThat(bodies.listNamed("鯵ケ沢町")).isEqualTo(bodies.listNamed("鰺ヶ沢町")).hasSize(1);
    assertThat(bodies.listNamed("梼原町")).isEqualTo(bodies.listNamed("檮原町")).hasSize(1);
    assertThat(bodies.listNamed(" 青森県 ")).extracting(Jurisdiction::name).containsExactly("青森県");
  }

  @Test
  void noTwoMunicipalitiesOfAPrefectureShareAFoldedName() {
    for (Jurisdiction body : bodies.municipalities()) {
      assertThat(bodies.listNamed(bodies.fullName(body))).containsExactly(body);
    }
  }

  @Test
  void aMunicipalityBelongsToThePrefectureOfItsCode() {
    assertThat(bodies.listMunicipalities(new JurisdictionCode("02"))).hasSize(40);
    assertThat(bodies.find(new JurisdictionCode("022012")).orElseThrow().region()).isEqualTo("東北");
  }
}
