package kurabe.importers.sources.estat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;

/// Finds the body of an area: `00000` is the nation, `02000` a prefecture, `02201` a municipality.
/// Each area that is none is named once.
final class Areas {

  private static final String WHOLE_PREFECTURE = "000";
  private static final int PREFECTURE_DIGITS = 2;

  private final Bodies bodies;
  private final ProblemLog problems;
  private final Map<Category, Optional<Jurisdiction>> known = new HashMap<>();

  Areas(Bodies bodies, ProblemLog problems) {
    this.bodies = bodies;
    this.problems = problems;
  }

  Optional<Jurisdiction> find(Category area) {
    Optional<Jurisdiction> before = known.get(area);
    if (before != null) {
      return before;
    }
    Optional<Jurisdiction> body =
        code(area.code())
            .flatMap(bodies::find)
            .filter(it -> bodies.listNamed(area.name()).contains(it));
    if (body.isEmpty()) {
      problems.add(new Problem.UnknownBody(area.cell().place(), area.name()));
    }
    known.put(area, body);
    return body;
  }

  private static Optional<JurisdictionCode> code(String digits) {
    if (!digits.matches("\\d{5}")) {
      return Optional.empty();
    }
    return Optional.of(
        new JurisdictionCode(
            digits.endsWith(WHOLE_PREFECTURE)
                ? digits.substring(0, PREFECTURE_DIGITS)
                : digits + checkDigit(digits)));
  }

  /// Of the code of a local government: JIS X 0402 leaves it out.
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int index = 0; index < digits.length(); index++) {
      sum += (digits.charAt(index) - '0') * (digits.length() + 1 - index);
    }
    return (11 - sum % 11) % 10;
  }
}
