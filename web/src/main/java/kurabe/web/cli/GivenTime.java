package kurabe.web.cli;

import java.util.Optional;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A time named on the command line, for tables that do not say theirs.
final class GivenTime {

  private GivenTime() {}

  /// @param text as [Period#code] writes it; null where the option is not given
  /// @throws ParameterException when it is no time
  static Optional<Period> parse(@Nullable String text, CommandLine line) {
    try {
      return Optional.ofNullable(text).map(Periods::parse);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          line, "「" + text + "」を時点として読めません。R6（年度）、2024（年）、2022-12-31（日）のように指定してください。", e);
    }
  }
}
