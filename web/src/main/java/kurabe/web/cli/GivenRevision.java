package kurabe.web.cli;

import java.util.List;
import kurabe.core.draft.Work;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Periods;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// A published revision named on the command line.
final class GivenRevision {

  private static final String EXPLANATION =
      "計画、版、改訂の3つ（例: aomori-dx 2025-12-31 2）、または統計表と改訂の2つを指定してください。";

  @Parameters(
      arity = "2..3",
      paramLabel = "<計画> <版> <改訂>",
      description = "計画の短い名前、版の時点（2025-12-31、R6 など）、改訂の番号。統計表は短い名前と改訂の番号。")
  private List<String> asked = List.of();

  Work work(CommandLine line) {
    try {
      return switch (asked.size()) {
        case 2 -> new Work.OfSurvey(new SurveyCode(asked.get(0)));
        case 3 -> new Work.OfEdition(new PlanCode(asked.get(0)), Periods.parse(asked.get(1)));
        default -> throw new ParameterException(line, EXPLANATION);
      };
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, EXPLANATION, e);
    }
  }

  int number(CommandLine line) {
    try {
      return Integer.parseInt(asked.getLast());
    } catch (NumberFormatException e) {
      throw new ParameterException(line, EXPLANATION, e);
    }
  }
}
