package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.ambition.Ambition;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Attainment;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.core.tracking.PlanAmbition;
import kurabe.web.words.BodyNames;
import org.jspecify.annotations.Nullable;

/// An indicator on its way to its target.
///
/// @param path labels of the plan's items from the root down to the one it belongs to
/// @param value digits or words; null where there is none
/// @param asOf the value's own vintage in the report's words
/// @param attainment of the final target, without a cap
/// @param findings each with a sentence
/// @param disputes open ones, of the value
@Serdeable
public record IndicatorAmbitionJson(
    String key,
    List<String> path,
    String name,
    String unit,
    String direction,
    @Nullable String target,
    @Nullable String due,
    @Nullable String baseline,
    @Nullable String period,
    @Nullable String value,
    @Nullable String asOf,
    @Nullable String asOfPeriod,
    @Nullable CitationJson citation,
    @Nullable MeasuredRate attainment,
    @Nullable PaceJson pace,
    @Nullable CourseJson course,
    List<AmbitionFindingJson> findings,
    List<DisputeJson> disputes) {

  static IndicatorAmbitionJson of(PlanAmbition.Row row, Audited audited, BodyNames names) {
    Indicator indicator = row.indicator();
    Optional<Target> target = indicator.target();
    Optional<Ambition> ambition = row.ambition();
    Optional<Observation> value = ambition.map(Ambition::observation);
    return new IndicatorAmbitionJson(
        indicator.key().value(),
        audited.labels(row.owner()),
        indicator.name(),
        indicator.unit().symbol(),
        indicator.direction().code(),
        target.map(Target::value).map(Figures::value).orElse(null),
        Figures.code(target.flatMap(Target::due)),
        indicator.baseline().map(it -> Figures.value(it.value())).orElse(null),
        value.map(it -> it.period().code()).orElse(null),
        value.map(Observation::value).map(Figures::value).orElse(null),
        value.map(it -> it.asOf().text()).orElse(null),
        Figures.code(value.flatMap(it -> it.asOf().period())),
        value.map(Observation::citation).map(CitationJson::of).orElse(null),
        ambition.map(it -> attainment(it.attainment())).orElse(null),
        ambition.map(it -> PaceJson.of(it.pace())).orElse(null),
        ambition.map(CourseJson::of).orElse(null),
        ambition.map(Ambition::findings).orElse(List.of()).stream()
            .map(it -> AmbitionFindingJson.of(it, indicator, names))
            .toList(),
        value
            .map(it -> audited.disputes(new Contested.OfValue(it.indicator()), it.period()))
            .orElse(List.of()));
  }

  private static MeasuredRate attainment(Attainment attainment) {
    return switch (attainment) {
      case Attainment.Attained it -> MeasuredRate.of(it.rate(), it.interval());
      case Attainment.NotAttainable(var reason) -> MeasuredRate.none(reason.code());
    };
  }
}
