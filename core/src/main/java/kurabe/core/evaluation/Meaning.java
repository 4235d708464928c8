package kurabe.core.evaluation;

import java.util.Optional;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Measure;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Range;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;

/// What a printed verdict says of the rate behind it, under the scheme that it was given by.
public sealed interface Meaning {

  /// @param label as printed
  /// @param reason that it gives bounds and no more
  record Rates(Measure measure, String label, Range range, BoundReason reason) implements Meaning {}

  record Nothing(Refusal reason) implements Meaning {}

  static Meaning of(EvaluationScheme own, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Missing _ -> new Nothing(Refusal.NO_VERDICT);
      case Outcome.NotRated _ -> new Nothing(Refusal.NOT_RATED);
      case Outcome.Grade(String label) -> ofGrade(own, label);
      case Outcome.Rate(Quantity percent) -> ofRate(own, percent);
    };
  }

  private static Meaning ofGrade(EvaluationScheme own, String printed) {
    return switch (own) {
      case AttainmentBands bands -> ofBand(bands, printed);
      case JudgedLabels _ -> new Nothing(Refusal.JUDGED);
      case BaselineDirection _, Points _, TwoAxes _ -> new Nothing(Refusal.OTHER_MEASURE);
      case CappedAttainmentMean _ -> new Nothing(Refusal.UNKNOWN_LABEL);
      case Unrated _ -> new Nothing(Refusal.UNRATED);
    };
  }

  private static Meaning ofBand(AttainmentBands own, String printed) {
    Optional<Label> label = own.findLabel(printed);
    return own.bands().stream()
        .filter(band -> label.filter(band.labels()::contains).isPresent())
        .map(Band::range)
        .findFirst()
        .<Meaning>map(range -> new Rates(own.measure(), printed, range, BoundReason.GRADE_ONLY))
        .orElseGet(() -> new Nothing(Refusal.UNKNOWN_LABEL));
  }

  private static Meaning ofRate(EvaluationScheme own, Quantity percent) {
    return own instanceof CappedAttainmentMean mean
        ? new Rates(mean.measure(), percent.text(), uncapped(mean, percent), BoundReason.RATE_ONLY)
        : new Nothing(Refusal.OTHER_MEASURE);
  }

  /// A rate at the cap may have been any above it, one at the floor any below.
  private static Range uncapped(CappedAttainmentMean own, Quantity percent) {
    Interval printed = percent.interval();
    boolean capped = percent.exact().compareTo(own.cap()) >= 0;
    boolean floored = percent.exact().compareTo(own.floor()) <= 0;
    return new Range(
        floored ? Optional.empty() : Optional.of(printed.low()),
        true,
        capped ? Optional.empty() : Optional.of(printed.high()),
        true);
  }
}
