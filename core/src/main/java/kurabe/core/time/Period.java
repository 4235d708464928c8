package kurabe.core.time;

import java.time.LocalDate;

/// The time that a figure, a target or an edition speaks of.
public sealed interface Period {

  /// A fiscal year, April of `year` to March of the next (年度).
  record FiscalYear(int year) implements Period {}

  /// A calendar year (年).
  record CalendarYear(int year) implements Period {}

  /// The state at the end of a day (…末時点).
  record AsOfDay(LocalDate date) implements Period {}

  /// Several fiscal years together, both included (R5～R6の累計).
  record FiscalYears(int first, int last) implements Period {
    public FiscalYears {
      if (first > last) {
        throw new IllegalArgumentException(
            "expected first <= last but found " + first + ", " + last);
      }
    }
  }

  /// Short, unique, reversible by [Periods#parse]: `R6`, `2022`, `2025-12-31`, `R5-R6`.
  default String code() {
    return switch (this) {
      case FiscalYear(int year) -> Era.code(year);
      case CalendarYear(int year) -> Integer.toString(year);
      case AsOfDay(LocalDate date) -> date.toString();
      case FiscalYears(int first, int last) -> Era.code(first) + "-" + Era.code(last);
    };
  }

  /// The last day it covers, for putting periods in order.
  default LocalDate end() {
    return switch (this) {
      case FiscalYear(int year) -> LocalDate.of(year + 1, 3, 31);
      case CalendarYear(int year) -> LocalDate.of(year, 12, 31);
      case AsOfDay(LocalDate date) -> date;
      case FiscalYears(int _, int last) -> LocalDate.of(last + 1, 3, 31);
    };
  }
}
