package kurabe.core.evaluation;

import java.util.List;

/// What a scheme says of an indicator or an item: a verdict, the bounds of one, or why there is
/// none.
///
/// Never a silent conversion: a verdict comes from figures, or is the plan's own under its own
/// scheme; a letter of another scheme gives bounds at most.
public sealed interface Evaluation {

  /// @param steps the calculation, one step a line; a single [Step.Published] under the plan's own
  ///     scheme
  record Evaluated(Result result, List<Step> steps) implements Evaluation {
    public Evaluated {
      steps = List.copyOf(steps);
    }
  }

  /// @param reason why it cannot be told more exactly
  record Bounded(Bounds bounds, BoundReason reason, List<Step> steps) implements Evaluation {
    public Bounded {
      steps = List.copyOf(steps);
    }
  }

  record Refused(Refusal reason) implements Evaluation {}
}
