package kurabe.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import kurabe.core.quantity.Rational;

/// The months that a plan runs through, both ends included. A linear pace counts whole months: five
/// fiscal years are 60, and the end of the first is 12 of them.
public record Span(YearMonth first, YearMonth last) {

  public Span {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException("expected first <= last but found " + first + ", " + last);
    }
  }

  public long months() {
    return ChronoUnit.MONTHS.between(first, last) + 1;
  }

  /// Months from the beginning to the end of the day's month; 0 or less before the plan, more than
  /// [#months] after it.
  public long elapsed(LocalDate day) {
    return ChronoUnit.MONTHS.between(first, YearMonth.from(day)) + 1;
  }

  /// Which part of the plan's time has passed, unbounded either way.
  public Rational share(LocalDate day) {
    return Rational.of(elapsed(day)).dividedBy(Rational.of(months()));
  }
}
