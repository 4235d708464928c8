package kurabe.core.benchmarking;

import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.concept.Concept;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.reference.SurveyVintage;

/// Everything that a comparison of one concept is made from.
///
/// @param vintages all of the concept, newest first
/// @param candidates those whose values are known
/// @param values of the candidates
/// @param reported figures that reports print for the concept, the nation's among them
/// @param known bodies whose values are among `values`, where they have any
/// @param ranked whether `known` are all prefectures, so that ranks can be told
record ConceptMaterial(
    Concept concept,
    List<SurveyVintage> vintages,
    List<SurveyVintage> candidates,
    List<SurveyFigure> values,
    List<Sourced> reported,
    List<Jurisdiction> known,
    boolean ranked) {

  ConceptComparison compare(List<Jurisdiction> group) {
    Optional<SurveyVintage> chosen = new VintageChoice(candidates, values).choose(known.size());
    List<SurveyFigure> raw =
        values.stream().filter(one -> chosen.filter(one.vintage()::equals).isPresent()).toList();
    List<Sourced> surveyed = raw.stream().map(one -> SurveyFigures.of(concept, one)).toList();
    Rows rows = new Rows(surveyed);
    return new ConceptComparison(
        concept,
        vintages,
        raw.stream().findFirst().map(one -> chosen(one, rows)),
        of(JurisdictionCode.NATION, reported),
        group.stream().map(rows::row).toList());
  }

  private static ChosenSurvey chosen(SurveyFigure one, Rows rows) {
    return new ChosenSurvey(one.vintage(), one.survey(), one.revision(), rows.nation);
  }

  private static List<Sourced> of(JurisdictionCode body, List<Sourced> all) {
    return all.stream().filter(one -> one.figure().body().equals(body)).toList();
  }

  /// Makes rows from the values of the chosen vintage.
  private final class Rows {
    private final List<Sourced> surveyed;
    private final Optional<Sourced> nation;
    private final NationPairs pairs;
    private final RankGroup ranks;
    private final RankGroup.Ranked national;

    Rows(List<Sourced> surveyed) {
      this.surveyed = surveyed;
      nation = of(JurisdictionCode.NATION, surveyed).stream().findFirst();
      pairs =
          new NationPairs(
              nation.map(Sourced::figure),
              of(JurisdictionCode.NATION, reported).stream().map(Sourced::figure).toList());
      ranks = new RankGroup(concept, surveyed.stream().map(Sourced::figure).toList());
      national = ranks.rank(known);
    }

    BodyRow row(Jurisdiction body) {
      JurisdictionCode code = body.code();
      return new BodyRow(
          body,
          of(code, surveyed).stream().findFirst().map(pairs::surveyed),
          of(code, reported).stream().map(pairs::reported).toList(),
          standing(regional(body), code),
          standing(Optional.of(national), code));
    }

    private Optional<RankGroup.Ranked> regional(Jurisdiction body) {
      return Region.of(body)
          .map(region -> known.stream().filter(region::holds).toList())
          .map(ranks::rank);
    }

    private Optional<Standing> standing(Optional<RankGroup.Ranked> group, JurisdictionCode code) {
      return surveyed.isEmpty() ? Optional.empty() : group.map(it -> it.standing(code));
    }
  }
}
