package kurabe.core.evaluation;

import java.util.List;
import kurabe.core.quantity.Interval;

/// What is left of a verdict when the inputs do not decide it.
public sealed interface Bounds {

  /// Rates in per cent. The ends are closed: [80, 100] also stands for "above 80".
  record Rates(Interval percent) implements Bounds {}

  /// @param possible worst first
  record Grades(List<String> possible) implements Bounds {
    public Grades {
      possible = List.copyOf(possible);
    }
  }

  record Scores(Interval points) implements Bounds {}
}
