package kurabe.core.tracking;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodChoiceTest {

  private static final Period LATER = new Period.FiscalYear(2025);

  private static final List<EditionColumn> COLUMNS =
      List.of(
          new EditionColumn(LATER, 1, "新", NOW),
          new EditionColumn(LATER, 1, "新", BEFORE),
          new EditionColumn(BEFORE, 1, "旧", BEFORE));

  @Test
  void aColumnAloneIsThatOfTheNewestEditionThatHasIt() {
    assertThat(PeriodChoice.parse("2025-09-30").find(COLUMNS))
        .contains(new PeriodRef(LATER, BEFORE));
  }

  @Test
  void anEditionMayBeNamedBeforeTheColumn() {
    PeriodChoice choice = PeriodChoice.parse("2025-09-30:2025-09-30");
    assertThat(choice).isEqualTo(new PeriodChoice(Optional.of(BEFORE), BEFORE));
    assertThat(choice.find(COLUMNS)).contains(new PeriodRef(BEFORE, BEFORE));
  }

  @Test
  void whatNoEditionHasIsNotFound() {
    assertThat(new PeriodChoice(Optional.empty(), R5).find(COLUMNS)).isEmpty();
    assertThat(new PeriodChoice(Optional.of(BEFORE), NOW).find(COLUMNS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-09-30", "R6", "2025-12-31:2025-09-30", "R6:R5"})
  void aChoiceIsWrittenAsItIsRead(String text) {
    assertThat(PeriodChoice.parse(text).code()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "R6:R5:R4", "R6:"})
  void whatIsNoPeriodIsRefused(String text) {
    assertThatThrownBy(() -> PeriodChoice.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
