package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceAndPeriodWordsTest {

  @Test
  void placesArePointedToAsPeopleDo() {
    assertThat(PlaceWords.of(Place.WHOLE)).isEqualTo("文書全体");
    assertThat(PlaceWords.of(new Place.Line(56))).isEqualTo("56行目");
    assertThat(PlaceWords.of(new Place.OnPage(3, 12))).isEqualTo("3ページ12行目");
    assertThat(PlaceWords.of(new Place.Cell("進捗", 5, 3))).isEqualTo("シート「進捗」のC5");
  }

  @ParameterizedTest
  @CsvSource({"1,A7", "26,Z7", "27,AA7", "52,AZ7", "53,BA7", "702,ZZ7", "703,AAA7"})
  void columnsAreLetteredLikeSpreadsheets(int column, String name) {
    assertThat(PlaceWords.cell(new Place.Cell("s", 7, column))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31,2025年12月末",
    "2025-09-30,2025年9月末",
    "2024-02-29,2024年2月末",
    "2024-02-28,2024年2月28日",
    "R6,令和6年度",
    "R1,令和元年度",
    "H30,平成30年度",
    "2022,令和4年",
    "2019,令和元年",
    "R5-R6,令和5～6年度",
    "H30-R2,平成30～令和2年度"
  })
  void periodsAreWrittenAsOfficesWriteThem(String code, String words) {
    assertThat(PeriodWords.of(Periods.parse(code))).isEqualTo(words);
  }

  @Test
  void yearsBeforeTheKnownErasAreWestern() {
    assertThat(PeriodWords.of(new Period.CalendarYear(1900))).isEqualTo("1900年");
  }

  @Test
  void aVintageIsSaidInTheReportsOwnWords() {
    Optional<Period> period = Optional.of(new Period.AsOfDay(LocalDate.of(2025, 3, 31)));

    assertThat(AsOfWords.of(new AsOf("R5～R6の累計", period))).isEqualTo("R5～R6の累計");
    assertThat(AsOfWords.of(new AsOf("", period))).isEqualTo("2025年3月末");
    assertThat(AsOfWords.of(AsOf.UNSTATED)).isEqualTo("時点の記載なし");
  }
}
