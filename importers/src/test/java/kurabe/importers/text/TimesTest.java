package kurabe.importers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import kurabe.core.time.AsOf;
import kurabe.core.time.Era;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "R6年度, R6",
    "令和6年度, R6",
    "令和元年度, R1",
    "H30年度, H30",
    "Ｒ６年度, R6",
    "2024年度, R6",
    "R6, R6",
    "R5年, 2023",
    "2025年, 2025",
    "2025.9末, 2025-09-30",
    "2025.9月末, 2025-09-30",
    "2025.12月末, 2025-12-31",
    "2025年12月末, 2025-12-31",
    "2025年12月末時点, 2025-12-31",
    "２０２５年１２月末, 2025-12-31",
    "R7年9月時点, 2025-09-30",
    "R7年9月時 点, 2025-09-30",
    "R7年7月末 時点, 2025-07-31",
    "R7.3時点, 2025-03-31",
    "R6.2末, 2024-02-29",
    "R6年度末時点, 2025-03-31",
    "R6年度末, 2025-03-31",
    "R6年末, 2024-12-31",
    "R7.12末時点, 2025-12-31",
    "R8.3末, 2026-03-31",
    "R6.3末時点, 2024-03-31",
    "令和7年4月1日現在, 2025-04-01",
    "R7.4.1時点, 2025-04-01",
    "(R6年度), R6",
    "R5～ R6の累計, R5-R6",
    "R5〜R6の累計, R5-R6",
    "R5～6の累計, R5-R6",
    "R5年度～R6年度の累計, R5-R6",
    "2023～2024年度の累計, R5-R6",
    "H30～R2の累計, H30-R2",
    "R5からR6までの累計, R5-R6"
  })
  void timesAreRead(String text, String code) {
    assertThat(Times.parse(text)).contains(Periods.parse(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "R7年13月末",
        "R7.0末",
        "R0年度",
        "R7年2月30日",
        "R6～R5の累計",
        "R5年～R6年",
        "12月末",
        "調査中",
        "R6年度 R7年度",
        "R①年度",
        "2025年12月",
        "年間",
        "R99年度",
        "2023～2024"
      })
  void whatIsNotOneTimeIsNone(String text) {
    assertThat(Times.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "目標達成状況ダッシュボード(産業・しごと分野) 2025年12月末時点, 2025-12-31",
    "※前期:2025.9末時点, 2025-09-30",
    "基本目標の更新（R7.12末時点）, 2025-12-31",
    "値 (2025.12月末), 2025-12-31"
  })
  void theFirstTimeInALongerTextIsFound(String text, String code) {
    assertThat(Times.find(text)).contains(Periods.parse(code));
  }

  @Test
  void aVintageKeepsItsTextWithoutSpaces() {
    assertThat(Times.asOf("R5～ R6の累計"))
        .isEqualTo(new AsOf("R5～R6の累計", java.util.Optional.of(new Period.FiscalYears(2023, 2024))));
    assertThat(Times.asOf(" ")).isEqualTo(AsOf.UNSTATED);
    assertThat(Times.asOf("見込み").period()).isEmpty();
  }

  @Property
  void everyMonthHasItsLastDayInEveryStyle(
      @ForAll @IntRange(min = 2019, max = 2090) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    Period end = new Period.AsOfDay(YearMonth.of(year, month).atEndOfMonth());
    int era = Era.R.yearOfEra(year);

    assertThat(Times.parse(year + "年" + month + "月末時点")).contains(end);
    assertThat(Times.parse(year + "." + month + "末")).contains(end);
    assertThat(Times.parse("R" + era + "." + month + "時点")).contains(end);
    assertThat(Times.parse("令和" + era + "年" + month + "月末")).contains(end);
  }

  @Property
  void aFiscalYearEndsInMarchOfTheNextYear(@ForAll @IntRange(min = 1, max = 70) int era) {
    Period year = Times.parse("R" + era + "年度").orElseThrow();
    Period end = Times.parse("R" + era + "年度末時点").orElseThrow();

    assertThat(end.end()).isEqualTo(year.end());
  }
}
