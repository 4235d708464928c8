package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Basis;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.report.Observation;
import org.jspecify.annotations.Nullable;

/// An indicator's value, the rate printed for it, and the rate recomputed from value and target.
///
/// @param value digits, or words where the report gives words; null where `kind` is `change` or
///     `absent`
/// @param kind `measured`, `words`, `change` or `absent`
/// @param printed as it stands in the document
/// @param absence why there is no value
/// @param asOf the value's own vintage in the report's words
/// @param asOfPeriod the same as a period's code where it is understood
/// @param verdict of the printed rate; null where no rate is printed
/// @param reason why the verdict is `undecidable`
/// @param disputes open ones, of the value or of its rate
@Serdeable
public record ObservationJson(
    String period,
    @Nullable String value,
    String kind,
    String printed,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChangeJson change,
    @Nullable String absence,
    String asOf,
    @Nullable String asOfPeriod,
    @Nullable String publishedRate,
    @Nullable String computedRate,
    @Nullable String verdict,
    @Nullable String reason,
    CitationJson citation,
    List<DisputeJson> disputes) {

  static ObservationJson of(Observation one, Audited audited) {
    Subject subject = new Subject.OfIndicator(one.indicator());
    Optional<Audit> audit = audited.audit().findOutcome(subject, one.period());
    return new ObservationJson(
        one.period().code(),
        Figures.value(one.value()),
        Figures.kind(one.value()),
        Figures.printed(one.value()),
        ChangeJson.of(one.value()),
        Figures.absence(one.value()),
        one.asOf().text(),
        Figures.code(one.asOf().period()),
        audited
            .index()
            .findEvaluation(subject, one.period())
            .map(PublishedEvaluation::outcome)
            .map(Figures::published)
            .orElse(null),
        Figures.computed(audit, Basis.PRINTED),
        Figures.verdict(audit),
        Figures.refusal(audit),
        CitationJson.of(one.citation()),
        audited.disputes(subject, one.period()));
  }
}
