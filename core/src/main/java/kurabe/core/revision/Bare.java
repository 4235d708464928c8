package kurabe.core.revision;

import kurabe.core.evaluation.Outcome;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;

/// Things without what a re-set report may change and mean nothing by: the text around the digits,
/// the mark for an absence, the place. The printed scale counts: 2.0 is not 2.00.
final class Bare {

  private static final Citation NOWHERE = new Citation(Place.WHOLE, "");

  private Bare() {}

  static Quantity quantity(Quantity quantity) {
    return new Quantity(quantity.value(), quantity.unit(), "");
  }

  static Value value(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> new Value.Measured(quantity(quantity));
      case Value.ChangeOnly(Quantity change, String against) ->
          new Value.ChangeOnly(quantity(change), against);
      case Value.Words(String text) -> new Value.Words(text.strip());
      case Value.Absent(var reason, var _) -> new Value.Absent(reason, "");
    };
  }

  static DatedValue dated(DatedValue it) {
    return new DatedValue(value(it.value()), it.asOf());
  }

  static Outcome outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) -> new Outcome.Rate(quantity(percent));
      case Outcome.Grade _, Outcome.NotRated _, Outcome.Missing _ -> outcome;
    };
  }

  static Target target(Target target) {
    return new Target(value(target.value()), target.due(), target.rationale(), NOWHERE);
  }

  static <T> T itself(T content) {
    return content;
  }
}
