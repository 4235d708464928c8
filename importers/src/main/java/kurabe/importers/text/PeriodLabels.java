package kurabe.importers.text;

import kurabe.core.time.Era;
import kurabe.core.time.Period;

/// Times as reports write them in their titles: 2025年12月末, 令和6年度.
public final class PeriodLabels {

  private PeriodLabels() {}

  public static String of(Period period) {
    return switch (period) {
      case Period.AsOfDay(var date) when date.getDayOfMonth() == date.lengthOfMonth() ->
          date.getYear() + "年" + date.getMonthValue() + "月末";
      case Period.AsOfDay(var date) ->
          date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
      case Period.FiscalYear(int year) -> eraYear(year) + "年度";
      case Period.CalendarYear(int year) -> year + "年";
      case Period.FiscalYears(int first, int last) -> eraYear(first) + "～" + eraYear(last) + "年度";
    };
  }

  private static String eraYear(int year) {
    Era era = Era.of(year);
    return era.kanji() + era.yearOfEra(year);
  }
}
