package kurabe.web.cli;

import java.util.List;
import java.util.function.Function;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.core.tracking.PeriodChoice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The periods that a user names.
final class GivenPeriods {

  private GivenPeriods() {}

  static Period period(CommandSpec command, String text) {
    return read(command, text, Periods::parse);
  }

  static PeriodChoice choice(CommandSpec command, String text) {
    return read(command, text, PeriodChoice::parse);
  }

  static String missing(String asked, List<String> known) {
    return "報告書に「" + asked + "」の欄はありません。選べる時点: " + String.join("、", known);
  }

  private static <T> T read(CommandSpec command, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "「" + text + "」は時点として読めません。2025-12-31、R6、2024 のように指定してください。", e);
    }
  }
}
