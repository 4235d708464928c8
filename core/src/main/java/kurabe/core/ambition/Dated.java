package kurabe.core.ambition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kurabe.core.plan.Baseline;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.report.Observation;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// A figure and the time that it speaks of, in words and understood.
///
/// @param origin what prints it
public record Dated(Quantity value, AsOf asOf, Period vintage, Origin origin, Citation citation) {

  private static final Rational MONTHS_OF_A_YEAR = Rational.of(12);

  /// What prints a figure.
  public sealed interface Origin {

    /// The value that the plan began with.
    record OfBaseline() implements Origin {}

    /// @param column of the report that it stands in
    record OfReport(Period edition, int revision, Period column) implements Origin {}
  }

  static Optional<Dated> of(Baseline it) {
    return of(it.value().findQuantity(), it.asOf(), new Origin.OfBaseline(), it.citation());
  }

  static Optional<Dated> of(Reported it) {
    Observation observation = it.observation();
    Origin origin = new Origin.OfReport(it.edition(), it.revision(), observation.period());
    return of(
        observation.value().findQuantity(), observation.asOf(), origin, observation.citation());
  }

  private static Optional<Dated> of(
      Optional<Quantity> value, AsOf asOf, Origin origin, Citation citation) {
    return value.flatMap(
        figure -> asOf.period().map(vintage -> new Dated(figure, asOf, vintage, origin, citation)));
  }

  LocalDate end() {
    return vintage.end();
  }

  boolean isBefore(Dated later) {
    return end().isBefore(later.end());
  }

  /// Counted in whole months, as a linear pace is; negative where `day` lies before.
  Rational yearsUntil(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(end()), YearMonth.from(day));
    return Rational.of(months).dividedBy(MONTHS_OF_A_YEAR);
  }
}
