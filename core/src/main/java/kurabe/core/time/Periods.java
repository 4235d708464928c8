package kurabe.core.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
