package kurabe.core.concordance;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.value;

import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.AsOf;
import kurabe.core.time.Periods;

/// Figures for concepts, built a part at a time.
final class Figures {

  static final Concept AI = share("municipal-ai", Population.MUNICIPALITIES);
  static final Concept COUNTER = share("municipal-counter", Population.MUNICIPALITIES);
  static final Concept ICT_WORKS =
      new Concept(
          new ConceptCode("ict-works"),
          "ICT活用工事",
          "一年間のICT活用工事の件数",
          new Unit("件"),
          Direction.HIGHER_IS_BETTER,
          Population.PREFECTURE,
          Scale.COUNT,
          Optional.empty(),
          "construction");

  private Figures() {}

  static Concept share(String code, Population population) {
    return new Concept(
        new ConceptCode(code),
        code,
        "割合",
        Unit.PERCENT,
        Direction.HIGHER_IS_BETTER,
        population,
        Scale.SHARE,
        Optional.empty(),
        "efficiency");
  }

  /// @param asOf a period's code, or any other text for a vintage that is not understood
  static ConceptFigure figure(Concept concept, String body, String printed, String asOf) {
    return telling(concept, body, value(printed), asOf);
  }

  static ConceptFigure telling(Concept concept, String body, Value value, String asOf) {
    return new ConceptFigure(
        concept,
        new JurisdictionCode(body),
        concept.name(),
        value,
        Optional.empty(),
        value.findQuantity().map(quantity -> quantity.unit()).orElse(Unit.NONE),
        concept.direction(),
        asOf(asOf),
        Fit.SAME,
        Optional.empty(),
        "根拠",
        new Origin.FromSurvey(new SurveyCode("test")),
        CITATION);
  }

  static AsOf asOf(String code) {
    return code.equals("?")
        ? new AsOf("見込み", Optional.empty())
        : new AsOf(code, Optional.of(Periods.parse(code)));
  }

  static ConceptFigure withRatio(ConceptFigure figure, long count, long whole) {
    return copy(
        figure,
        figure.direction(),
        figure.fit(),
        Optional.of(Ratio.of(count, whole)),
        figure.target());
  }

  static ConceptFigure withTarget(ConceptFigure figure, String printed, String due) {
    Target target =
        new Target(value(printed), Optional.of(Periods.parse(due)), Optional.empty(), CITATION);
    return copy(figure, figure.direction(), figure.fit(), figure.ratio(), Optional.of(target));
  }

  static ConceptFigure asProxy(ConceptFigure figure) {
    return copy(figure, figure.direction(), Fit.PROXY, figure.ratio(), figure.target());
  }

  static ConceptFigure lowerIsBetter(ConceptFigure figure) {
    return copy(figure, Direction.LOWER_IS_BETTER, figure.fit(), figure.ratio(), figure.target());
  }

  private static ConceptFigure copy(
      ConceptFigure of,
      Direction direction,
      Fit fit,
      Optional<Ratio> ratio,
      Optional<Target> target) {
    return new ConceptFigure(
        of.concept(),
        of.body(),
        of.name(),
        of.value(),
        ratio,
        of.unit(),
        direction,
        of.asOf(),
        fit,
        target,
        of.ground(),
        of.origin(),
        of.citation());
  }
}
