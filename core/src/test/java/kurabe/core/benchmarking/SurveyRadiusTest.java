package kurabe.core.benchmarking;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.Fixtures;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Concepts;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.ranking.RankInterval;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.revision.Change;
import kurabe.core.revision.Group;
import kurabe.core.revision.SurveyMovement;
import kurabe.core.revision.SurveyMovement.RankMoved;
import kurabe.core.revision.SurveyRadius;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

/// Six prefectures of Tohoku and the nation, in a survey that is corrected.
class SurveyRadiusTest {

  private static final Concepts CONCEPTS = new ConceptCatalog().concepts();
  private static final ConceptCode TELEWORK = new ConceptCode("municipal-telework");
  private static final AsOf R6 = new AsOf("R6", Optional.of(new Period.FiscalYear(2024)));
  private static final List<Jurisdiction> TOHOKU =
      IntStream.rangeClosed(2, 7)
          .mapToObj(
              i ->
                  new Jurisdiction(
                      new JurisdictionCode("0" + i),
                      "県" + i,
                      Jurisdiction.Kind.PREFECTURE,
                      Region.TOHOKU.label()))
          .toList();

  private static final Map<String, String> PUBLISHED =
      Map.of(
          "00", "38.2%", "02", "52.5%", "03", "60.0%", "04", "45.0%", "05", "70.0%", "06", "30.0%",
          "07", "20.0%");

  @Test
  void oneCorrectedValueMovesTheRanksOfThoseItPasses() {
    SurveyRadius radius = radius(with("04", "65.0%"));
    assertThat(radius.countByGroup())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Group.VALUE, 1L, Group.RANK, 6L, Group.DIFFERENCE, 1L));
    assertThat(rank(radius, "04"))
        .isEqualTo(List.of(new RankInterval(4, 4), new RankInterval(2, 2)));
    assertThat(rank(radius, "02"))
        .isEqualTo(List.of(new RankInterval(3, 3), new RankInterval(4, 4)));
  }

  @Test
  void ranksAreToldForTheNationAndForTheRegion() {
    assertThat(radius(with("04", "65.0%")).list(Group.RANK))
        .map(it -> ((RankMoved) it).place().region())
        .containsOnly(Optional.empty(), Optional.of(Region.TOHOKU));
  }

  @Test
  void aRankMovedBecauseOfTheValueThatPassedIt() {
    SurveyRadius radius = radius(with("04", "65.0%"));
    assertThat(radius.list(Group.RANK))
        .allSatisfy(
            it ->
                assertThat(radius.listCauses(it))
                    .containsExactlyElementsOf(radius.list(Group.VALUE)));
  }

  @Test
  void aCorrectedValueOfTheNationMovesEverybodysGapAndNobodysRank() {
    SurveyRadius radius = radius(with("00", "40.0%"));
    assertThat(radius.countByGroup())
        .containsExactlyInAnyOrderEntriesOf(Map.of(Group.VALUE, 1L, Group.DIFFERENCE, 6L));
  }

  @Test
  void aValueThatIsTakenBackLeavesNoRankForItsBody() {
    SurveyRadius radius = radius(without("06"));
    assertThat(
            radius.list(Group.RANK).stream()
                .filter(it -> it.cell().body().equals(new JurisdictionCode("06"))))
        .map(SurveyMovement::change)
        .hasOnlyElementsOfType(Change.Removed.class)
        .hasSize(2);
  }

  @Test
  void anEqualRepublicationMovesNothing() {
    assertThat(radius(PUBLISHED).isEmpty()).isTrue();
  }

  @Test
  void theOtherWayRoundEverythingIsMirrored() {
    SurveyStates states = new SurveyStates(CONCEPTS, TOHOKU);
    var one = states.of(1, table("survey", PUBLISHED));
    var other = states.of(2, table("survey", with("04", "65.0%")));
    assertThat(SurveyRadius.between(other, one).movements())
        .map(it -> List.of(it.cell(), it.change()))
        .containsExactlyInAnyOrderElementsOf(
            SurveyRadius.between(one, other).movements().stream()
                .map(it -> List.of(it.cell(), it.change().mirrored()))
                .toList());
  }

  @Test
  void twoSurveysHaveNoRadius() {
    SurveyStates states = new SurveyStates(CONCEPTS, TOHOKU);
    var one = states.of(1, table("survey", PUBLISHED));
    var other = states.of(1, table("other", PUBLISHED));
    assertThatThrownBy(() -> SurveyRadius.between(one, other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<RankInterval> rank(SurveyRadius radius, String body) {
    return radius.list(Group.RANK).stream()
        .map(RankMoved.class::cast)
        .filter(it -> it.cell().body().equals(new JurisdictionCode(body)))
        .filter(it -> it.place().region().isEmpty())
        .flatMap(
            it ->
                Stream.of(
                    it.change().findBefore().orElseThrow().content(),
                    it.change().findAfter().orElseThrow().content()))
        .toList();
  }

  private static SurveyRadius radius(Map<String, String> corrected) {
    SurveyStates states = new SurveyStates(CONCEPTS, TOHOKU);
    return SurveyRadius.between(
        states.of(1, table("survey", PUBLISHED)), states.of(2, table("survey", corrected)));
  }

  private static Map<String, String> with(String body, String printed) {
    return copy(PUBLISHED.entrySet().stream(), body, printed);
  }

  private static Map<String, String> copy(
      Stream<Map.Entry<String, String>> entries, String body, String printed) {
    return entries.collect(
        Collectors.toMap(
            Map.Entry::getKey, it -> it.getKey().equals(body) ? printed : it.getValue()));
  }

  private static Map<String, String> without(String body) {
    return copy(PUBLISHED.entrySet().stream().filter(it -> !it.getKey().equals(body)), "", "");
  }

  private static SurveyTable table(String code, Map<String, String> values) {
    Survey survey = new Survey(new SurveyCode(code), "test", "調査", head("test").document());
    return new SurveyTable(
        survey,
        List.of(),
        values.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(it -> surveyed(it.getKey(), it.getValue()))
            .toList(),
        List.of());
  }

  private static SurveyValue surveyed(String body, String printed) {
    return new SurveyValue(
        TELEWORK,
        new JurisdictionCode(body),
        Fixtures.value(printed),
        Optional.empty(),
        false,
        R6,
        CITATION);
  }
}
