package kurabe.core.crossing;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Result;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Quantity;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;

/// A plan's verdict under the scheme that it was given by.
final class PublishedVerdict {

  private PublishedVerdict() {}

  /// Empty where no verdict is printed: figures may still give one.
  static Optional<Evaluation> of(EvaluationScheme own, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) ->
          Optional.of(taken(new Result.Rate(percent.exact(), percent.interval()), outcome));
      case Outcome.Grade(String printed) -> Optional.of(grade(own, printed, outcome));
      case Outcome.NotRated _ -> Optional.of(new Refused(Refusal.NOT_RATED));
      case Outcome.Missing _ -> Optional.empty();
    };
  }

  /// The grade that holds now, where the report prints the one that it replaced beside it.
  private static Evaluation grade(EvaluationScheme own, String printed, Outcome outcome) {
    Optional<String> label =
        own instanceof Graded graded
            ? graded.findLabel(printed).map(Label::text)
            : Optional.empty();
    return label
        .map(text -> taken(new Result.Grade(text, List.of(text)), outcome))
        .orElseGet(() -> new Refused(Refusal.UNKNOWN_LABEL));
  }

  private static Evaluation taken(Result result, Outcome outcome) {
    return new Evaluated(result, List.of(new Step.Published(outcome)));
  }
}
