package kurabe.core.dispute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.source.Citation;
import kurabe.core.time.Period;

/// A figure of an edition that can be disputed.
///
/// @param subject what the edition calls the indicator or item
/// @param text the figure in a form that does not change when a report is set again: digits without
///     separators and their unit (`60.0%`), a grade, words, or the mark of an absence
/// @param unit that a figure in its place is given in, whether or not one stands there
public record ContestedFigure(
    Contested what, Period period, String subject, String text, Unit unit, Citation citation) {

  /// Empty where the edition prints no such thing.
  public static Optional<ContestedFigure> find(EditionIndex index, Contested what, Period period) {
    return list(index, what.about()).stream()
        .filter(it -> it.what().equals(what) && it.period().equals(period))
        .findFirst();
  }

  /// Everything of an indicator or item that can be disputed, in the report's order.
  public static List<ContestedFigure> list(EditionIndex index, Subject subject) {
    Stream<ContestedFigure> values =
        subject instanceof Subject.OfIndicator(IndicatorKey key)
            ? index.listObservations(key).stream().map(it -> value(index, it))
            : Stream.empty();
    return Stream.concat(
            values, index.listEvaluations(subject).stream().flatMap(it -> ofEvaluation(index, it)))
        .toList();
  }

  private static ContestedFigure value(EditionIndex index, Observation it) {
    Contested what = new Contested.OfValue(it.indicator());
    return new ContestedFigure(
        what,
        it.period(),
        name(index, what.about()),
        text(it.value()),
        it.value().findQuantity().map(Quantity::unit).orElseGet(() -> unit(index, it.indicator())),
        it.citation());
  }

  private static Stream<ContestedFigure> ofEvaluation(EditionIndex index, PublishedEvaluation it) {
    String name = name(index, it.subject());
    ContestedFigure outcome =
        new ContestedFigure(
            new Contested.OfOutcome(it.subject()),
            it.period(),
            name,
            text(it.outcome()),
            Unit.PERCENT,
            it.citation());
    Stream<ContestedFigure> difference =
        it.difference().stream()
            .map(
                printed ->
                    new ContestedFigure(
                        new Contested.OfDifference(it.subject()),
                        it.period(),
                        name,
                        text(printed),
                        printed.unit(),
                        it.citation()));
    return Stream.concat(Stream.of(outcome), difference);
  }

  private static Unit unit(EditionIndex index, IndicatorKey key) {
    return index.findIndicator(key).map(Indicator::unit).orElse(Unit.NONE);
  }

  private static String name(EditionIndex index, Subject subject) {
    return switch (subject) {
      case Subject.OfItem(var key) -> index.findItem(key).map(PlanItem::label).orElse(key.value());
      case Subject.OfIndicator(var key) ->
          index.findIndicator(key).map(Indicator::name).orElse(key.value());
    };
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> text(quantity);
      case Value.ChangeOnly(Quantity change, String against) -> against + text(change);
      case Value.Words(String text) -> text;
      case Value.Absent(var _, String text) -> text;
    };
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) -> text(percent);
      case Outcome.Grade(String label) -> label;
      case Outcome.NotRated(String mark) -> mark;
      case Outcome.Missing _ -> "";
    };
  }

  private static String text(Quantity quantity) {
    return quantity.plain() + quantity.unit().symbol();
  }
}
