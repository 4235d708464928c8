package kurabe.core.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads back what [Period#code] writes.
public final class Periods {

  private static final Pattern FISCAL = Pattern.compile("([RHS])(\\d+)(?:-([RHS])(\\d+))?");

  private Periods() {}

  /// @throws IllegalArgumentException when the text is no period's code
  public static Period parse(String code) {
    Matcher fiscal = FISCAL.matcher(code);
    if (fiscal.matches()) {
      int first = year(fiscal.group(1), fiscal.group(2));
      return fiscal.group(3) == null
          ? new Period.FiscalYear(first)
          : new Period.FiscalYears(first, year(fiscal.group(3), fiscal.group(4)));
    }
    return code.matches("\\d{4}")
        ? new Period.CalendarYear(Integer.parseInt(code))
        : new Period.AsOfDay(day(code));
  }

  /// Counts that run from one year on grow by their length alone: figures of R6 and of R6～R7 are
  /// one
  /// count, figures of R6 and of R5～R6 are two. What is no count of several years is never in
  /// doubt.
  public static boolean isOneCount(Optional<Period> one, Optional<Period> other) {
    boolean accumulated = isSeveralYears(one) || isSeveralYears(other);
    return !accumulated
        || one.isEmpty()
        || other.isEmpty()
        || (firstYear(one.get()).isPresent()
            && firstYear(one.get()).equals(firstYear(other.get())));
  }

  private static boolean isSeveralYears(Optional<Period> period) {
    return period.filter(Period.FiscalYears.class::isInstance).isPresent();
  }

  private static Optional<Integer> firstYear(Period period) {
    return switch (period) {
      case Period.FiscalYear(int year) -> Optional.of(year);
      case Period.FiscalYears(int first, int _) -> Optional.of(first);
      case Period.CalendarYear _, Period.AsOfDay _ -> Optional.empty();
    };
  }

  private static LocalDate day(String code) {
    try {
      return LocalDate.parse(code);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("expected a period but found " + code, e);
    }
  }

  private static int year(String era, String yearOfEra) {
    return Era.valueOf(era).year(Integer.parseInt(yearOfEra));
  }
}
