package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.crossing.CrossedIndicator;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import org.jspecify.annotations.Nullable;

/// An indicator under a scheme.
///
/// @param target digits, or words; null where the plan has none
/// @param value digits, or words; null where there is none at this time
/// @param asOf the value's own vintage in the report's words
/// @param citation of the value, or of the indicator where there is no value
/// @param disputes open ones, of the value or of the plan's own verdict
/// @param counted whether it is a unit of its own, or only a part of its item
@Serdeable
public record CrossedIndicatorJson(
    String key,
    String name,
    String unit,
    String direction,
    @Nullable String target,
    @Nullable String due,
    @Nullable String value,
    @Nullable String asOf,
    CitationJson citation,
    @Nullable PublishedJson published,
    UnderJson under,
    boolean counted,
    List<DisputeJson> disputes) {

  static CrossedIndicatorJson of(CrossedIndicator one, EvaluationScheme under, Audited audited) {
    Indicator indicator = one.indicator();
    Optional<Observation> observation = one.observation();
    return new CrossedIndicatorJson(
        indicator.key().value(),
        indicator.name(),
        indicator.unit().symbol(),
        indicator.direction().code(),
        indicator.target().map(Target::value).map(Figures::value).orElse(null),
        Figures.code(indicator.target().flatMap(Target::due)),
        observation.map(Observation::value).map(Figures::value).orElse(null),
        observation.map(value -> value.asOf().text()).orElse(null),
        CitationJson.of(observation.map(Observation::citation).orElse(indicator.citation())),
        one.published().map(PublishedJson::of).orElse(null),
        UnderJson.of(one.evaluation(), under),
        one.counted(),
        observation.map(it -> disputes(it, audited)).orElse(List.of()));
  }

  private static List<DisputeJson> disputes(Observation value, Audited audited) {
    return audited.disputes(new Subject.OfIndicator(value.indicator()), value.period());
  }
}
