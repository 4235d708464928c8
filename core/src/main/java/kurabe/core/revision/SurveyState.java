package kurabe.core.revision;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Value;
import kurabe.core.ranking.RankInterval;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;

/// One revision of a survey with everything that is computed from it.
///
/// @param number counts from 1
/// @param gaps of each body's value to the nation's
public record SurveyState(
    int number, SurveyTable table, RankSnapshot ranks, SequencedMap<SurveyCell, Difference> gaps) {

  Stream<Trace<SurveyCell, Value>> values() {
    return table.values().stream().map(it -> Trace.of(cell(it), it.value(), it.citation()));
  }

  Stream<Trace<RankPlace, RankInterval>> places() {
    Map<SurveyCell, Citation> citations = citations();
    return ranks
        .entries()
        .flatMap(
            it ->
                Optional.ofNullable(citations.get(it.getKey().cell()))
                    .map(citation -> Trace.of(it.getKey(), it.getValue(), citation))
                    .stream());
  }

  Stream<Trace<SurveyCell, Difference>> distances() {
    Map<SurveyCell, Citation> citations = citations();
    return gaps.entrySet().stream()
        .flatMap(
            it ->
                Optional.ofNullable(citations.get(it.getKey()))
                    .map(citation -> Trace.of(it.getKey(), it.getValue(), citation))
                    .stream());
  }

  private Map<SurveyCell, Citation> citations() {
    return table.values().stream()
        .collect(toMap(SurveyState::cell, SurveyValue::citation, (first, _) -> first));
  }

  private static SurveyCell cell(SurveyValue it) {
    return new SurveyCell(it.concept(), it.asOf(), it.body());
  }
}
