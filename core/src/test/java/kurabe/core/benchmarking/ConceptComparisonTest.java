package kurabe.core.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.ranking.RankInterval;
import kurabe.core.ranking.Ranking;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.core.time.VintageGap;
import org.junit.jupiter.api.Test;

class ConceptComparisonTest {

  private static final String[] R5 = {"00 60/120", "02 18/40", "05 16/25", "06 24/35", "13 50%"};

  @Test
  void everyBodyOfTheGroupHasARowWhetherItHasAValueOrNot() {
    ConceptComparison comparison = share().survey("R5", "00 50.0%", "02 45.0%").compare();
    assertThat(comparison.rows()).extracting(BodyRow::body).isEqualTo(Bodies.TOHOKU);
    assertThat(comparison.rows()).extracting(BodyRow::isEmpty).containsExactly(false, true, true);
  }

  @Test
  void theGapIsThatOfTheUnroundedShares() {
    BodyRow yamagata = share().survey("R5", R5).compare().rows().getLast();
    assertThat(pair(yamagata.surveyed()).difference())
        .isEqualTo(
            new Difference.Amount(
                Rational.of(2400).dividedBy(Rational.of(35)).minus(Rational.of(50)), Unit.POINT));
  }

  @Test
  void bodiesAreRankedInTheirRegionAndInTheNation() {
    List<BodyRow> rows = share().survey("R5", R5).compare().rows();
    assertThat(rows).extracting(row -> rank(row.inRegion())).containsExactly("3", "2", "1");
    assertThat(rows).extracting(row -> rank(row.inNation())).containsExactly("4", "2", "1");
    assertThat(rows.getFirst().inNation().orElseThrow().ranking())
        .isInstanceOfSatisfying(
            Ranking.Ranked.class, ranked -> assertThat(ranked.size()).isEqualTo(4));
  }

  @Test
  void whoHasNoValueHasNoRankAndWidensThoseOfOthers() {
    List<BodyRow> rows =
        share().survey("R5", "00 50%", "02 45.0%", "05 -", "06 60.0%", "13 50.0%").compare().rows();
    assertThat(rows).extracting(row -> rank(row.inRegion())).containsExactly("2-3", "-", "1-2");
  }

  @Test
  void belowTwoThirdsNobodyIsRanked() {
    List<BodyRow> rows = share().survey("R5", "00 50.0%", "02 45.0%").compare().rows();
    assertThat(rows.getFirst().inRegion().orElseThrow())
        .isEqualTo(
            new Standing(
                Bodies.TOHOKU,
                new Ranking.Withheld(1, 3, Rational.of(2).dividedBy(Rational.of(3))),
                Optional.empty()));
  }

  @Test
  void aNumberOfThingsIsNeitherSubtractedNorRanked() {
    BodyRow row =
        new Material(Scale.COUNT)
            .survey("R5", "00 1741件", "02 40件", "05 25件", "06 35件", "13 62件")
            .compare()
            .rows()
            .getFirst();
    assertThat(pair(row.surveyed()).difference())
        .isEqualTo(new Difference.Withheld(Withholding.NO_TARGET_TO_COMPARE_BY));
    assertThat(row.inNation().orElseThrow().ranking()).isInstanceOf(Ranking.Withheld.class);
  }

  @Test
  void answersInWordsStandBesideTheNationsShare() {
    BodyRow row =
        share()
            .survey("R5", "00 3/4", "02 実施", "05 未実施", "06 実施", "13 実施")
            .compare()
            .rows()
            .getFirst();
    assertThat(pair(row.surveyed()).difference())
        .isEqualTo(new Difference.Withheld(Withholding.NOT_A_FIGURE));
    assertThat(row.inNation().orElseThrow().rank()).isEmpty();
  }

  @Test
  void theNewestVintageWithTheNationAndEnoughBodiesIsChosen() {
    Material material = share().survey("R7", "02 90.0%").survey("R6", "00 50.0%").survey("R5", R5);
    assertThat(material.compare().chosen().orElseThrow().vintage().asOf()).isEqualTo(asOf("R5"));
    assertThat(material.compare().vintages()).hasSize(3);
  }

  @Test
  void whereNoneCanBeComparedTheNewestWithAnyValueIsShown() {
    assertThat(share().survey("R7").survey("R6", "02 40.0%").survey("R5", "05 40.0%").compare())
        .extracting(it -> it.chosen().orElseThrow().vintage().asOf())
        .isEqualTo(asOf("R6"));
  }

  @Test
  void theVintageThatIsAskedForIsShownHoweverLittleItHas() {
    Material material = share().survey("R6", R5).survey("R5", "02 40.0%");
    assertThat(material.compare(period("R5")).chosen().orElseThrow().vintage().asOf())
        .isEqualTo(asOf("R5"));
    assertThat(material.compare(period("R1")).chosen()).isEmpty();
  }

  @Test
  void figuresOfAnUndatedTableAreComparedWithEachOther() {
    BodyRow row =
        share().survey("?", "00 32.3%", "02 22.0%", "05 30%", "06 31%").compare().rows().getFirst();
    assertThat(pair(row.surveyed()).difference())
        .isEqualTo(new Difference.Amount(Rational.of(-103).dividedBy(Rational.of(10)), Unit.POINT));
  }

  /// Aomori's report has 60.0 % for R6, the survey 40.0 % for R5: two figures, not a contradiction.
  @Test
  void aReportsFigureStandsBesideTheSurveysWithItsOwnTime() {
    BodyRow aomori =
        share()
            .survey("R5", "00 50.5%", "02 16/40", "05 11/25", "06 12/35", "13 60.0%")
            .reported("02", "60.0%", "R6")
            .beside("00", "02", "58.0%", "R6")
            .compare()
            .rows()
            .getFirst();
    assertThat(aomori.surveyed().orElseThrow().source().figure().asOf()).isEqualTo(asOf("R5"));
    assertThat(aomori.reported())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.source().figure().asOf()).isEqualTo(asOf("R6"));
              assertThat(pair(Optional.of(it)).right().asOf()).isEqualTo(asOf("R6"));
              assertThat(pair(Optional.of(it)).difference())
                  .isEqualTo(new Difference.Amount(Rational.of(2), Unit.POINT));
            });
    assertThat(rank(aomori.inRegion())).isEqualTo("2");
  }

  @Test
  void aReportWithoutANationalValueIsSetAgainstTheSurveysWithTheYearsBetween() {
    Compared reported =
        share()
            .survey("R5", R5)
            .reported("02", "60.0%", "R6")
            .compare()
            .rows()
            .getFirst()
            .reported()
            .getFirst();
    assertThat(pair(Optional.of(reported)).vintages()).isEqualTo(new VintageGap.Apart(12));
  }

  @Test
  void theNationsValueInAReportIsKeptApart() {
    ConceptComparison comparison =
        share().reported("02", "29.3%", "R6").beside("00", "02", "31.6%", "R6").compare();
    assertThat(comparison.chosen()).isEmpty();
    assertThat(comparison.reportedNation()).hasSize(1);
    assertThat(comparison.rows().getFirst().inRegion()).isEmpty();
    assertThat(comparison.isEmpty()).isFalse();
  }

  @Test
  void withoutAnyFigureNothingIsThere() {
    assertThat(share().compare().isEmpty()).isTrue();
  }

  private static Material share() {
    return new Material(Scale.SHARE);
  }

  private static FigurePair pair(Optional<Compared> compared) {
    return compared.orElseThrow().withNation().orElseThrow();
  }

  private static String rank(Optional<Standing> standing) {
    return standing.orElseThrow().rank().map(ConceptComparisonTest::text).orElse("-");
  }

  private static String text(RankInterval rank) {
    return rank.isExact() ? "" + rank.best() : rank.best() + "-" + rank.worst();
  }

  private static Optional<Period> period(String code) {
    return Optional.of(Periods.parse(code));
  }

  private static AsOf asOf(String code) {
    return new AsOf(code, period(code));
  }
}
