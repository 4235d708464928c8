package kurabe.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({"2024, R6", "2019, R1", "2018, H30", "1989, H1", "1988, S63", "1926, S1"})
  void aFiscalYearIsWrittenInItsEra(int year, String code) {
    assertThat(new Period.FiscalYear(year).code()).isEqualTo(code);
  }

  @Test
  void theLastYearOfAnEraReadsAsTheFirstOfTheNext() {
    assertThat(Periods.parse("H31")).isEqualTo(new Period.FiscalYear(2019));
  }

  @Property
  void everyCodeReadsBack(
      @ForAll @IntRange(min = 1926, max = 2100) int year,
      @ForAll @IntRange(min = 0, max = 9) int more,
      @ForAll @IntRange(min = 1, max = 365) int day) {
    Period[] periods = {
      new Period.FiscalYear(year),
      new Period.CalendarYear(year),
      new Period.FiscalYears(year, year + more),
      new Period.AsOfDay(LocalDate.ofYearDay(year, day))
    };
    for (Period period : periods) {
      assertThat(Periods.parse(period.code())).isEqualTo(period);
    }
  }

  @Test
  void aFiscalYearEndsInMarchOfTheNext() {
    assertThat(new Period.FiscalYear(2024).end()).isEqualTo("2025-03-31");
    assertThat(new Period.FiscalYears(2023, 2024).end()).isEqualTo("2025-03-31");
    assertThat(new Period.CalendarYear(2022).end()).isEqualTo("2022-12-31");
  }

  @Test
  void whatIsNoPeriodIsRefused() {
    assertThatThrownBy(() -> Periods.parse("2025-13-01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Periods.parse("newest")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period.FiscalYears(2024, 2023))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
