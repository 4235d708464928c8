package kurabe.core.benchmarking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Concepts;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.ranking.RankInterval;
import kurabe.core.ranking.Ranking;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.revision.RankPlace;
import kurabe.core.revision.RankSnapshot;
import kurabe.core.revision.SurveyCell;
import kurabe.core.revision.SurveyState;
import kurabe.core.time.AsOf;

/// Computes from a survey what a correction of it may move: the ranks of all prefectures in the
/// nation and in their regions, and their gaps to the nation.
public final class SurveyStates {

  private final Concepts concepts;
  private final List<Jurisdiction> prefectures;

  public SurveyStates(Concepts concepts, List<Jurisdiction> prefectures) {
    this.concepts = concepts;
    this.prefectures = List.copyOf(prefectures);
  }

  private record Column(ConceptCode concept, AsOf asOf) {}

  public SurveyState of(int number, SurveyTable table) {
    SequencedMap<RankPlace, RankInterval> ranks = new LinkedHashMap<>();
    SequencedMap<SurveyCell, Difference> gaps = new LinkedHashMap<>();
    Map<Column, List<SurveyValue>> columns =
        table.values().stream()
            .collect(
                groupingBy(
                    it -> new Column(it.concept(), it.asOf()), LinkedHashMap::new, toList()));
    columns.forEach(
        (column, values) ->
            concepts
                .findConcept(column.concept())
                .ifPresent(
                    concept -> {
                      List<ConceptFigure> figures = figures(concept, number, table, values);
                      ranks.putAll(ranks(concept, column, figures));
                      gaps.putAll(gaps(column, figures));
                    }));
    return new SurveyState(number, table, new RankSnapshot(ranks), gaps);
  }

  private static List<ConceptFigure> figures(
      Concept concept, int number, SurveyTable table, List<SurveyValue> values) {
    return values.stream()
        .map(it -> figure(number, table, it))
        .map(it -> SurveyFigures.of(concept, it).figure())
        .toList();
  }

  private static SurveyFigure figure(int number, SurveyTable table, SurveyValue value) {
    SurveyVintage vintage =
        new SurveyVintage(value.concept(), table.survey().code(), value.asOf(), 0);
    return new SurveyFigure(vintage, table.survey(), number, value);
  }

  private SequencedMap<RankPlace, RankInterval> ranks(
      Concept concept, Column column, List<ConceptFigure> figures) {
    RankGroup group = new RankGroup(concept, figures);
    SequencedMap<RankPlace, RankInterval> ranks = new LinkedHashMap<>();
    add(ranks, column, Optional.empty(), group.rank(prefectures));
    Stream.of(Region.values())
        .forEach(region -> add(ranks, column, Optional.of(region), group.rank(of(region))));
    return ranks;
  }

  private List<Jurisdiction> of(Region region) {
    return prefectures.stream().filter(region::holds).toList();
  }

  private static void add(
      SequencedMap<RankPlace, RankInterval> ranks,
      Column column,
      Optional<Region> region,
      RankGroup.Ranked ranked) {
    if (ranked.ranking() instanceof Ranking.Ranked order) {
      ranked.group().stream()
          .map(Jurisdiction::code)
          .filter(order.ranks()::containsKey)
          .forEach(body -> ranks.put(place(column, region, body), order.ranks().get(body)));
    }
  }

  private static RankPlace place(Column column, Optional<Region> region, JurisdictionCode body) {
    return new RankPlace(new SurveyCell(column.concept(), column.asOf(), body), region);
  }

  private static SequencedMap<SurveyCell, Difference> gaps(
      Column column, List<ConceptFigure> figures) {
    SequencedMap<SurveyCell, Difference> gaps = new LinkedHashMap<>();
    figures.stream()
        .filter(it -> it.body().equals(JurisdictionCode.NATION))
        .findFirst()
        .ifPresent(
            nation ->
                figures.stream()
                    .filter(it -> !it.equals(nation))
                    .forEach(it -> gaps.put(cell(column, it), gap(it, nation))));
    return gaps;
  }

  private static SurveyCell cell(Column column, ConceptFigure figure) {
    return new SurveyCell(column.concept(), column.asOf(), figure.body());
  }

  private static Difference gap(ConceptFigure figure, ConceptFigure nation) {
    return FigurePair.of(figure, nation).difference();
  }
}
