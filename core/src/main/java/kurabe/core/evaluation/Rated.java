package kurabe.core.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Progress.Made;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Measure;

/// The rates of several indicators, which stand or fall together.
final class Rated {

  private Rated() {}

  /// Refused where there is no evidence, or where one of them has no rate.
  static Evaluation of(
      Measure measure,
      Decreasing decreasing,
      List<Evidence> evidence,
      Function<List<Made>, Evaluation> rule) {
    if (evidence.isEmpty()) {
      return new Refused(Refusal.NO_FIGURES);
    }
    List<Progress> all =
        evidence.stream().map(one -> Progress.of(measure, decreasing, one)).toList();
    return all.stream()
        .flatMap(one -> reason(one).stream())
        .findFirst()
        .<Evaluation>map(Refused::new)
        .orElseGet(() -> rule.apply(all.stream().map(Made.class::cast).toList()));
  }

  private static Rational meanOf(List<Rational> parts) {
    return parts.stream()
        .reduce(Rational.ZERO, Rational::plus)
        .dividedBy(Rational.of(parts.size()));
  }

  /// The mean of several rates; the rate itself where there is one.
  static Made mean(List<Made> all) {
    if (all.size() == 1) {
      return all.getFirst();
    }
    List<Rational> rates = all.stream().map(Made::rate).toList();
    Rational mean = meanOf(rates);
    Stream<Step> steps = all.stream().flatMap(one -> one.steps().stream());
    return new Made(
        mean,
        Interval.mean(all.stream().map(Made::interval).toList()),
        Stream.concat(steps, Stream.of(new Step.Mean(rates, mean))).toList());
  }

  private static Optional<Refusal> reason(Progress one) {
    return switch (one) {
      case Made _ -> Optional.empty();
      case Progress.Unknown(Refusal reason) -> Optional.of(reason);
    };
  }
}
