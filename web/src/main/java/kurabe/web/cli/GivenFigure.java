package kurabe.web.cli;

import java.util.Optional;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Subject;

/// Which figure of an indicator or item is meant.
enum GivenFigure {
  VALUE,
  OUTCOME,
  DIFFERENCE;

  /// Empty for the value of an item, which has none.
  Optional<Contested> of(Subject subject) {
    return switch (this) {
      case VALUE ->
          subject instanceof Subject.OfIndicator(var key)
              ? Optional.of(new Contested.OfValue(key))
              : Optional.empty();
      case OUTCOME -> Optional.of(new Contested.OfOutcome(subject));
      case DIFFERENCE -> Optional.of(new Contested.OfDifference(subject));
    };
  }
}
