package kurabe.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurabe.core.time.VintageGap.Apart;
import kurabe.core.time.VintageGap.Same;
import kurabe.core.time.VintageGap.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageGapTest {

  @ParameterizedTest
  @CsvSource({
    "R6, R6",
    "R6, 2025-03-31",
    "R6-R6, R6",
    "R6-R6, 2025-03-31",
    "2022, 2022",
    "R5-R6, R5-R6"
  })
  void figuresOfOneTimeHaveNoGap(String one, String other) {
    assertThat(gap(one, other)).isEqualTo(new Same());
    assertThat(gap(other, one)).isEqualTo(new Same());
  }

  @ParameterizedTest
  @CsvSource({
    "R6, R5, 12",
    "R6, 2024, 3",
    "2025-12-31, R6, 9",
    "R6, R5-R6, 0",
    "R5-R6, 2025-03-31, 0",
    "R4-R6, R5-R6, 0",
    "2025-03-30, R6, 0",
    "2022, R6, 27"
  })
  void figuresOfTwoTimesAreMonthsApart(String one, String other, long months) {
    assertThat(gap(one, other)).isEqualTo(new Apart(months));
    assertThat(gap(other, one)).isEqualTo(new Apart(months));
  }

  @Test
  void aVintageThatIsNotStatedHasNoKnownGap() {
    AsOf stated = new AsOf("R6", Optional.of(Periods.parse("R6")));
    assertThat(VintageGap.between(AsOf.UNSTATED, stated)).isEqualTo(new Unknown());
    assertThat(VintageGap.between(stated, AsOf.UNSTATED)).isEqualTo(new Unknown());
  }

  private static VintageGap gap(String one, String other) {
    return VintageGap.between(
        new AsOf(one, Optional.of(Periods.parse(one))),
        new AsOf(other, Optional.of(Periods.parse(other))));
  }
}
