package kurabe.web.words;

import java.time.LocalDate;
import kurabe.core.time.Era;
import kurabe.core.time.Period;

/// Periods as Japanese offices write them. Years before the eras that Kurabe knows are Western.
public final class PeriodWords {

  private static final int FIRST_YEAR = 1926;

  private PeriodWords() {}

  public static String of(Period period) {
    return switch (period) {
      case Period.FiscalYear(int year) -> year(year) + "年度";
      case Period.CalendarYear(int year) -> year(year) + "年";
      case Period.AsOfDay(LocalDate date) -> day(date);
      case Period.FiscalYears(int first, int last) -> years(first, last) + "年度";
    };
  }

  private static String day(LocalDate date) {
    String month = date.getYear() + "年" + date.getMonthValue() + "月";
    return date.getDayOfMonth() == date.lengthOfMonth()
        ? month + "末"
        : month + date.getDayOfMonth() + "日";
  }

  private static String years(int first, int last) {
    boolean sameEra = last >= FIRST_YEAR && first >= FIRST_YEAR && Era.of(first) == Era.of(last);
    return year(first) + "～" + (sameEra ? yearOfEra(last) : year(last));
  }

  private static String year(int year) {
    return year < FIRST_YEAR ? Integer.toString(year) : Era.of(year).kanji() + yearOfEra(year);
  }

  private static String yearOfEra(int year) {
    int yearOfEra = Era.of(year).yearOfEra(year);
    return yearOfEra == 1 ? "元" : Integer.toString(yearOfEra);
  }
}
