package kurabe.core.evaluation;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;

/// The labels that a graded scheme's evaluation leaves open.
///
/// @param printed from the digits as printed: one, unless something else than rounding leaves the
///     grade open
/// @param possible all that rounding leaves open as well, worst first
/// @param open why there is more than one from the digits as printed
record Grades(
    List<String> printed, List<String> possible, Optional<BoundReason> open, List<Step> steps) {

  /// Empty for a refusal, and for points or rates.
  static Optional<Grades> of(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluated(Result.Grade(String label, List<String> possible), List<Step> steps) ->
          Optional.of(new Grades(List.of(label), possible, Optional.empty(), steps));
      case Bounded(Bounds.Grades(List<String> possible), BoundReason reason, List<Step> steps) ->
          Optional.of(new Grades(possible, possible, Optional.of(reason), steps));
      case Evaluated _, Bounded _, Evaluation.Refused _ -> Optional.empty();
    };
  }

  /// A verdict where one label is left, bounds where there are several.
  ///
  /// @param reason why there are several
  static Evaluation evaluation(
      List<String> printed, List<String> possible, BoundReason reason, List<Step> steps) {
    return printed.size() == 1
        ? new Evaluated(new Result.Grade(printed.getFirst(), possible), steps)
        : new Bounded(new Bounds.Grades(possible), reason, steps);
  }
}
