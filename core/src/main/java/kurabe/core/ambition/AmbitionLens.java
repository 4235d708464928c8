package kurabe.core.ambition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Attainment;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanSpan;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Measure;

/// Looks at a plan's indicators one by one: is the target within reach, was it reached before it
/// was
/// set, and how does it stand to the nation?
///
/// @param scheme that the plan judges itself by
/// @param span when the plan began, where that is known
/// @param pairing for what stands beside its indicators
public record AmbitionLens(EvaluationScheme scheme, Optional<PlanSpan> span, Pairing pairing) {

  /// @param newest the value that is looked at
  /// @param history all published values of the indicator, oldest edition first
  /// @param references printed beside it in the same edition
  public Ambition look(Reported newest, List<Reported> history, List<ReferenceValue> references) {
    Indicator indicator = newest.indicator();
    Required required = YearlyPaces.required(newest);
    Actual actual = YearlyPaces.actual(newest, history);
    Course course = CourseRule.of(indicator.direction(), required, actual);
    Attainment attainment = Attainment.of(indicator, newest.observation().value());

    List<Finding> findings = new ArrayList<>();
    EarlyRule.find(indicator, history).ifPresent(findings::add);
    hidden(attainment).ifPresent(findings::add);
    findings.add(new Finding.OnTheWay(required, actual, course));
    NationRule nation = new NationRule(indicator, pairing);
    references.stream()
        .flatMap(reference -> nation.compare(newest.observation(), reference).stream())
        .map(Finding.BesideNation::new)
        .forEach(findings::add);
    return new Ambition(
        indicator,
        newest.observation(),
        attainment,
        new PaceRule(indicator, newest.observation(), span).pace(),
        required,
        actual,
        course,
        findings);
  }

  private Optional<Finding> hidden(Attainment attainment) {
    return scheme instanceof CappedAttainmentMean capped
            && capped.measure() == Measure.TARGET
            && attainment instanceof Attainment.Attained attained
            && attained.rate().compareTo(capped.cap()) > 0
        ? Optional.of(new Finding.HiddenOvershoot(attained, capped.cap()))
        : Optional.empty();
  }
}
