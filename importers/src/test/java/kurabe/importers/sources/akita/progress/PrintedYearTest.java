package kurabe.importers.sources.akita.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedYearTest {

  @ParameterizedTest
  @CsvSource({
    "進捗状況(令和6年度), 令和6年度, 2024",
    "R6計画, R6, 2024",
    "Ｒ６, Ｒ６, 2024",
    "令和元年度, 令和元年度, 2019",
    "H30, H30, 2018",
    "令和 7 年度, 令和 7 年度, 2025",
    "平成31年, 平成31年, 2019",
    "電子化率 R12：, R12, 2030"
  })
  void aFiscalYearIsFoundAsPrinted(String text, String printed, int year) {
    assertThat(PrintedYear.find(text))
        .hasValueSatisfying(
            found -> {
              assertThat(found.text()).isEqualTo(printed);
              assertThat(found.period().year()).isEqualTo(year);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"R7.3時点", "R6年12月より", "QR6", "2024", "令和", "R123"})
  void monthsDaysAndOtherDigitsAreNoFiscalYears(String text) {
    assertThat(PrintedYear.find(text)).isEmpty();
  }
}
