package kurabe.importers.sources.estat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.text.Times;

/// Reads the time of a value: by its name, else by its code. A month or a quarter keeps its name
/// and
/// is no year.
final class Moments {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})([01])00000");

  private Moments() {}

  static AsOf of(Category time) {
    return new AsOf(time.name(), Times.parse(time.name()).or(() -> byCode(time.code())));
  }

  private static Optional<Period> byCode(String code) {
    Matcher matcher = YEAR.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    return Optional.of(
        matcher.group(2).equals("1") ? new Period.FiscalYear(year) : new Period.CalendarYear(year));
  }
}
