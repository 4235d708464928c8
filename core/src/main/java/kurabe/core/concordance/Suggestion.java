package kurabe.core.concordance;

import kurabe.core.concept.Concept;
import kurabe.core.quantity.Rational;

/// A concept that an indicator may belong to, for a person to confirm or not.
public record Suggestion(Concept concept, Score score) {

  /// Why it is suggested, in parts that are shown.
  ///
  /// @param name likeness of the two names, from 0 to 1
  /// @param definition which part of the indicator's name occurs in the concept's name and
  ///     definition, from 0 to 1
  public record Score(Rational name, Rational definition, Agreement unit, Agreement population) {

    /// What each part counts for in [#total], in per cent.
    public static final int NAME = 50;

    public static final int DEFINITION = 20;
    public static final int UNIT = 15;
    public static final int POPULATION = 15;

    /// From 0 to 100.
    public Rational total() {
      return name.times(Rational.of(NAME))
          .plus(definition.times(Rational.of(DEFINITION)))
          .plus(unit.weight().times(Rational.of(UNIT)))
          .plus(population.weight().times(Rational.of(POPULATION)));
    }
  }
}
