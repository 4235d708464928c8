package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.ConceptFigure;
import org.jspecify.annotations.Nullable;

/// A figure for a common indicator.
///
/// @param body code of the nation or the prefecture
/// @param name what its source calls it
/// @param kind `measured`, `change`, `words` or `absent`
/// @param value digits as printed, or the words; null where there is none
/// @param absence why there is none
/// @param printed what stands in the document
/// @param compared digits of the value in the common indicator's unit, up to three after the point;
///     null where it cannot be converted
/// @param ratio the count and the whole that it is made of, where known: ranks and gaps use it
/// @param asOf its vintage in the source's words
/// @param period the same, where it is understood: `R6`, `2022-12-31`
/// @param fit `same`, or `proxy` for what only stands near the definition
/// @param disputes open against the figure
/// @param ground why it stands for the common indicator; empty for a survey that defines it
@Serdeable
public record ConceptFigureJson(
    String body,
    String name,
    String kind,
    @Nullable String value,
    @Nullable String absence,
    String unit,
    String printed,
    @Nullable String compared,
    SurveyValueJson.@Nullable Parts ratio,
    String asOf,
    @Nullable String period,
    String fit,
    String ground,
    FigureSourceJson source,
    DocumentJson document,
    CitationJson citation,
    List<DisputeJson> disputes) {

  static ConceptFigureJson of(Sourced one) {
    ConceptFigure it = one.figure();
    return new ConceptFigureJson(
        it.body().value(),
        it.name(),
        Figures.kind(it.value()),
        Figures.value(it.value()),
        Figures.absence(it.value()),
        it.unit().symbol(),
        Figures.printed(it.value()),
        ComparableValue.of(it).map(value -> DifferenceJson.plain(value.exact())).orElse(null),
        SurveyValueJson.Parts.of(it.ratio()),
        it.asOf().text(),
        Figures.code(it.asOf().period()),
        it.fit().code(),
        it.ground(),
        FigureSourceJson.of(it.origin()),
        DocumentJson.of(one.document()),
        CitationJson.of(it.citation()),
        one.disputes().stream().map(dispute -> DisputeJson.of(dispute, Optional.empty())).toList());
  }
}
