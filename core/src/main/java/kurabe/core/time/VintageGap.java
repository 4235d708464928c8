package kurabe.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kurabe.core.time.Period.AsOfDay;
import kurabe.core.time.Period.CalendarYear;
import kurabe.core.time.Period.FiscalYear;
import kurabe.core.time.Period.FiscalYears;

/// How far apart the times are that two figures speak of.
public sealed interface VintageGap {

  /// Both speak of the same time. The state at the last day of a fiscal year and the figure of that
  /// year do: reports date one and the same figure either way (`R6年度`, `R7.3時点`).
  record Same() implements VintageGap {}

  /// @param months from the end of the one to the end of the other, never negative; 0 where both
  /// end
  ///     together but cover another number of years (`R6` and `R5～R6の累計`)
  record Apart(long months) implements VintageGap {}

  /// A report does not say what time its figure speaks of.
  record Unknown() implements VintageGap {}

  static VintageGap between(AsOf one, AsOf other) {
    return one.period()
        .flatMap(first -> other.period().map(second -> between(first, second)))
        .orElseGet(Unknown::new);
  }

  private static VintageGap between(Period one, Period other) {
    return one.end().equals(other.end()) && sameYears(one, other)
        ? new Same()
        : new Apart(Math.abs(ChronoUnit.MONTHS.between(month(one), month(other))));
  }

  private static YearMonth month(Period period) {
    LocalDate end = period.end();
    return YearMonth.from(end);
  }

  private static boolean sameYears(Period one, Period other) {
    return years(one)
        .flatMap(first -> years(other).map(first::equals))
        .orElse(Math.max(years(one).orElse(1), years(other).orElse(1)) == 1);
  }

  /// Empty for a day, which is the state at its end and covers no time of its own.
  private static Optional<Integer> years(Period period) {
    return switch (period) {
      case FiscalYear _, CalendarYear _ -> Optional.of(1);
      case FiscalYears(int first, int last) -> Optional.of(last - first + 1);
      case AsOfDay _ -> Optional.empty();
    };
  }
}
