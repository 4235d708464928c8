package kurabe.core.draft;

import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;

/// Gives a text that a person wrote the meaning that it would have had in the document, in the unit
/// or under the scheme of what it replaces. Nothing is guessed: 55件 is no percentage.
public final class Reprint {

  private final PrintedReader reader;
  private final EvaluationScheme scheme;

  public Reprint(PrintedReader reader, EvaluationScheme scheme) {
    this.reader = reader;
    this.scheme = scheme;
  }

  /// Empty when the text cannot stand there.
  public Optional<Printed> read(Row row, Unit unit, String text) {
    return switch (row.printed()) {
      case Printed.Label _ -> Optional.empty();
      case Printed.Figure(Value value) when row.ref() instanceof RowRef.OfReference ->
          measured(value, unit, text).map(Printed.Figure::new);
      case Printed.Figure(Value value) -> value(value, unit, text).map(Printed.Figure::new);
      case Printed.Verdict(Outcome outcome) -> outcome(outcome, text).map(Printed.Verdict::new);
    };
  }

  Optional<Value> value(Value before, Unit unit, String text) {
    return switch (before) {
      case Value.Words _ -> words(unit, text);
      case Value.ChangeOnly(Quantity change, String against) ->
          measured(before, change.unit(), text)
              .flatMap(Value::findQuantity)
              .<Value>map(it -> new Value.ChangeOnly(it, against))
              .or(() -> absent(text));
      case Value.Measured _, Value.Absent _ -> measured(before, unit, text).or(() -> absent(text));
    };
  }

  private Optional<Value> words(Unit unit, String text) {
    Optional<Value> figure = inUnit(reader.read(text), unit);
    return figure.or(
        () -> text.isBlank() ? Optional.empty() : Optional.of(new Value.Words(text.strip())));
  }

  private Optional<Value> absent(String text) {
    return reader.read(text).filter(Value.Absent.class::isInstance);
  }

  private Optional<Value> measured(Value before, Unit unit, String text) {
    Unit expected = before.findQuantity().map(Quantity::unit).orElse(unit);
    return inUnit(reader.read(text), expected);
  }

  /// A bare number is meant in the unit of what it replaces.
  private static Optional<Value> inUnit(Optional<Value> read, Unit unit) {
    return read.flatMap(Value::findQuantity)
        .filter(
            it -> it.unit().equals(unit) || it.unit().equals(Unit.NONE) || unit.equals(Unit.NONE))
        .map(it -> it.unit().equals(Unit.NONE) ? new Quantity(it.value(), unit, it.text()) : it)
        .map(Value.Measured::new);
  }

  Optional<Outcome> outcome(Outcome before, String text) {
    String label = text.strip();
    return switch (before) {
      case Outcome.Rate _ -> rate(text);
      case Outcome.Grade _, Outcome.NotRated _, Outcome.Missing _ ->
          scheme instanceof Graded graded ? grade(graded, label) : rate(text);
    };
  }

  private Optional<Outcome> rate(String text) {
    return inUnit(reader.read(text), Unit.PERCENT)
        .flatMap(Value::findQuantity)
        .<Outcome>map(Outcome.Rate::new)
        .or(() -> absent(text).map(Reprint::missing));
  }

  private static Outcome missing(Value value) {
    return new Outcome.Missing(
        value instanceof Value.Absent(AbsenceReason reason, String _)
            ? reason
            : AbsenceReason.NOT_PUBLISHED);
  }

  private static Optional<Outcome> grade(Graded scheme, String label) {
    if (scheme.isNotRated(label)) {
      return Optional.of(new Outcome.NotRated(label));
    }
    return scheme.findLabel(label).map(_ -> new Outcome.Grade(label));
  }
}
