package kurabe.core.benchmarking;

import java.util.Optional;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.concept.Concept;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Origin;
import kurabe.core.quantity.Quantity;
import kurabe.core.reference.SurveyValue;

/// Values of surveys as figures for the concepts that they define.
final class SurveyFigures {

  private SurveyFigures() {}

  static Sourced of(Concept concept, SurveyFigure one) {
    SurveyValue value = one.value();
    ConceptFigure figure =
        new ConceptFigure(
            concept,
            value.body(),
            one.survey().title(),
            value.value(),
            value.ratio(),
            value.value().findQuantity().map(Quantity::unit).orElse(concept.unit()),
            concept.direction(),
            value.asOf(),
            Fit.SAME,
            Optional.empty(),
            "",
            new Origin.FromSurvey(one.survey().code()),
            value.citation());
    return new Sourced(figure, one.survey().document());
  }
}
