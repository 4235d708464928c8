package kurabe.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import org.junit.jupiter.api.Test;

class NationalShareTest {

  @Test
  void aShareIsTheSumOfCountsByTheSumOfWholes() {
    assertThat(NationalShare.of(List.of(part("18/40"), part("11/25")))).contains(Ratio.of(29, 65));
  }

  /// The mean of 100 % of one village and 0 % of 99 cities is not 50 %.
  @Test
  void aSmallPartDoesNotWeighAsMuchAsALargeOne() {
    assertThat(NationalShare.of(List.of(part("1/1"), part("0/99")))).contains(Ratio.of(1, 100));
  }

  @Test
  void aPartWithoutARatioLeavesNoShare() {
    assertThat(NationalShare.of(List.of(part("18/40"), part("")))).isEmpty();
  }

  @Test
  void nothingHasNoShare() {
    assertThat(NationalShare.of(List.of())).isEmpty();
  }

  private static SurveyValue part(String ratio) {
    Optional<Ratio> parsed =
        Stream.of(ratio)
            .filter(text -> !text.isEmpty())
            .map(text -> text.split("/", -1))
            .map(ends -> Ratio.of(Long.parseLong(ends[0]), Long.parseLong(ends[1])))
            .findFirst();
    return new SurveyValue(
        new ConceptCode("telework"),
        new JurisdictionCode("02"),
        new Value.Absent(AbsenceReason.NOT_PUBLISHED, ""),
        parsed,
        true,
        AsOf.UNSTATED,
        new Citation(Place.WHOLE, ""));
  }
}
