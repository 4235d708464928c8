package kurabe.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// Names a figure in an address: `aomori-dx/1a2b3c4d5e6f`, or with `/00` what is printed beside it
/// for the nation.
record FigureAddress(PlanCode plan, IndicatorKey indicator, Optional<JurisdictionCode> beside) {

  private static final String SHAPE = "[a-z0-9-]+/[a-z0-9-]+(/(\\d{2}|\\d{6}))?";

  static FigureAddress parse(String text) {
    if (!text.strip().matches(SHAPE)) {
      throw ApiProblem.notAFigure(text);
    }
    List<String> parts = Stream.of(text.strip().split("/", -1)).toList();
    PlanCode plan = Editions.plan(parts.getFirst());
    return new FigureAddress(
        plan,
        Editions.indicator(plan.value(), parts.get(1)),
        parts.stream().skip(2).findFirst().map(JurisdictionCode::new));
  }

  Optional<ConceptFigure> find(@Nullable EditionFigures figures) {
    return Optional.ofNullable(figures)
        .flatMap(
            it ->
                beside.isPresent()
                    ? it.findBeside(indicator, beside.get())
                    : it.findFigure(indicator));
  }
}
