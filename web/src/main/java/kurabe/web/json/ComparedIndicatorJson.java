package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import org.jspecify.annotations.Nullable;

/// An indicator's newest value beside the values of the nation that its report prints.
///
/// @param publishedRate its newest printed rate, under schemes that rate single indicators
/// @param ground why it belongs under the theme
/// @param disputes open ones, of that value or of its rate
@Serdeable
public record ComparedIndicatorJson(
    String key,
    String name,
    String unit,
    String direction,
    @Nullable String target,
    @Nullable String period,
    @Nullable String value,
    @Nullable String asOf,
    @Nullable String publishedRate,
    @Nullable CitationJson citation,
    String ground,
    List<ComparedReferenceJson> references,
    List<DisputeJson> disputes) {

  static ComparedIndicatorJson of(ComparedIndicator one, Audited audited) {
    Optional<Observation> newest = one.newest();
    return new ComparedIndicatorJson(
        one.indicator().key().value(),
        one.indicator().name(),
        one.indicator().unit().symbol(),
        one.indicator().direction().code(),
        one.indicator().target().map(Target::value).map(Figures::value).orElse(null),
        newest.map(observation -> observation.period().code()).orElse(null),
        newest.map(Observation::value).map(Figures::value).orElse(null),
        newest.map(observation -> observation.asOf().text()).orElse(null),
        one.rate().map(PublishedEvaluation::outcome).map(Figures::published).orElse(null),
        newest.map(Observation::citation).map(CitationJson::of).orElse(null),
        one.ground(),
        one.references().stream().map(ComparedReferenceJson::of).toList(),
        newest.map(it -> disputes(it, audited)).orElse(List.of()));
  }

  private static List<DisputeJson> disputes(Observation newest, Audited audited) {
    return audited.disputes(new Subject.OfIndicator(newest.indicator()), newest.period());
  }
}
