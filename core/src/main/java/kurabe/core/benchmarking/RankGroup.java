package kurabe.core.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Interval;
import kurabe.core.ranking.Ranking;
import kurabe.core.ranking.Rankings;

/// Ranks bodies by the values of one survey at one time.
final class RankGroup {

  /// A group and its order.
  record Ranked(List<Jurisdiction> group, Ranking ranking) {

    Standing standing(JurisdictionCode body) {
      return switch (ranking) {
        case Ranking.Ranked ranked ->
            new Standing(group, ranking, Optional.ofNullable(ranked.ranks().get(body)));
        case Ranking.Withheld _ -> new Standing(group, ranking, Optional.empty());
      };
    }
  }

  private final Concept concept;
  private final Map<JurisdictionCode, ConceptFigure> figures;

  RankGroup(Concept concept, List<ConceptFigure> figures) {
    this.concept = concept;
    this.figures = figures.stream().collect(toMap(ConceptFigure::body, figure -> figure));
  }

  /// Everybody of the group is in it, with a value or without.
  Ranked rank(List<Jurisdiction> group) {
    return new Ranked(
        group,
        Rankings.of(
            group.stream().collect(toMap(Jurisdiction::code, one -> comparable(one.code()))),
            concept.direction()));
  }

  /// A number of things grows with the body, so its order says nothing.
  private Optional<Interval> comparable(JurisdictionCode body) {
    return switch (concept.scale()) {
      case SHARE ->
          Optional.ofNullable(figures.get(body))
              .flatMap(ComparableValue::of)
              .map(ComparableValue::interval);
      case COUNT -> Optional.empty();
    };
  }
}
