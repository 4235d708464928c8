package kurabe.web.crossing;

import static kurabe.web.crossing.BundledEditions.AKITA;
import static kurabe.web.crossing.BundledEditions.AOMORI;
import static kurabe.web.crossing.BundledEditions.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.catalog.Catalog;
import kurabe.core.crossing.Aggregate;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.crossing.CrossedIndicator;
import kurabe.core.crossing.CrossedItem;
import kurabe.core.crossing.Loss;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Result;
import kurabe.core.evaluation.Step;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundled reports under each other's schemes, worked out by hand from what they print.
class CrossEvaluationGoldenTest {

  private static final CrossEvaluation AOMORI_UNDER_AKITA = under(AOMORI, "akita-dx");
  private static final CrossEvaluation AKITA_UNDER_AOMORI = under(AKITA, "aomori-dx");

  @Test
  void aomoris30IndicatorsHaveAGradeEach() {
    Aggregate total = AOMORI_UNDER_AKITA.total();
    assertThat(AOMORI_UNDER_AKITA.period().code()).isEqualTo("2025-12-31");
    assertThat(total.units()).isEqualTo(30);
    assertThat(total.evaluated()).isEqualTo(30);
    assertThat(total.labels())
        .extracting(count -> count.label().text() + count.certain())
        .containsExactly("C23", "B6", "A1");
  }

  @ParameterizedTest
  @CsvSource({
    "首都圏デジタル人材との交流会参加者数, B", // 382 ÷ 450 = 84.9
    "DX研修等人材育成イベントへの参加企業数, B", // 129 ÷ 150 = 86
    "スマート農業機械の導入台数, B", // 2,679 ÷ 3,000 = 89.3
    "遠隔医療に係る施設基準の届出を行っている医療機関数, B", // 74 ÷ 86 = 86.0
    "県内市町村におけるテレワークの導入率, B", // 52.5 ÷ 60.1 = 87.4
    "DX推進のための職員育成に取り組む市町村の割合, B", // 75.0 ÷ 75.3 = 99.6
    "県内市町村におけるAIの導入率, A", // 60.0 ÷ 45.4 = 132.2
    "教員が授業にICTを活用して指導する能力, C", // 77.4 ÷ 100.0
    "ICT活用工事件数(年間), C" // 74 ÷ 120 = 61.7
  })
  void anIndicatorsGradeFollowsFromItsFigures(String name, String label) {
    assertThat(indicator(AOMORI_UNDER_AKITA, name).evaluation())
        .isInstanceOfSatisfying(
            Evaluated.class,
            evaluated -> {
              assertThat(evaluated.result()).isEqualTo(new Result.Grade(label, List.of(label)));
              assertThat(evaluated.steps()).hasSize(2).first().isInstanceOf(Step.Quotient.class);
            });
  }

  @Test
  void akitas91ItemsAreEvaluatedBoundedOrRefused() {
    Aggregate total = AKITA_UNDER_AOMORI.total();
    assertThat(AKITA_UNDER_AOMORI.period().code()).isEqualTo("R6");
    assertThat(total.units()).isEqualTo(91);
    assertThat(total.evaluated()).isEqualTo(14);
    assertThat(total.bounded()).isEqualTo(Map.of(BoundReason.GRADE_ONLY, 67L));
    assertThat(total.refused())
        .isEqualTo(Map.of(Refusal.TARGET_IN_WORDS, 1L, Refusal.ROADMAP_JUDGED, 9L));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 89.9", // 80.9 ÷ 90
    "3, 100.0", // 60 ÷ 50 = 120
    "6, 90.8", // 90.8 ÷ 100
    "22, 100.0", // 241 ÷ 175 = 137.7
    "27, 88.9", // 8 ÷ 9
    "31, 100.0", // 4 ÷ 2 = 200
    "45, 93.7", // (100 + 100 + 81.05…) ÷ 3
    "50, 85.0", // 51 ÷ 60
    "55, 100.0", // 353 ÷ 284 = 124.3
    "60, 95.5", // (20 ÷ 22 = 90.9… + 100) ÷ 2
    "68, 100.0", // 93 ÷ 69 = 134.8
    "81, 100.0", // 83,858 ÷ 33,000 = 254.1
    "84, 100.0", // 1,331 ÷ 1,200 = 110.9
    "89, 57.3" // 1,032 ÷ 1,800
  })
  void akitasItemsWithFiguresHaveARate(String number, String rate) {
    assertThat(evaluation(number))
        .isInstanceOfSatisfying(
            Evaluated.class,
            evaluated ->
                assertThat(((Result.Rate) evaluated.result()).percent().rounded(1))
                    .isEqualTo(rate));
  }

  @ParameterizedTest
  @CsvSource({"2, 80, 100", "10, 100, 100", "36, 80, 100"})
  void akitasItemsWithALetterAloneHaveBounds(String number, int low, int high) {
    assertThat(evaluation(number))
        .isInstanceOfSatisfying(
            Bounded.class,
            bounded -> {
              Bounds.Rates rates = (Bounds.Rates) bounded.bounds();
              assertThat(rates.percent().low().rounded(0)).isEqualByComparingTo("" + low);
              assertThat(rates.percent().high().rounded(0)).isEqualByComparingTo("" + high);
              assertThat(bounded.steps()).hasSize(2);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "16", "24", "37", "44", "62", "77", "88", "90"})
  void akitasItemsWithARoadmapAreRefused(String number) {
    assertThat(evaluation(number)).isEqualTo(new Refused(Refusal.ROADMAP_JUDGED));
  }

  @Test
  void aTargetInWordsIsRefused() {
    assertThat(evaluation("13")).isEqualTo(new Refused(Refusal.TARGET_IN_WORDS));
  }

  @Test
  void categoriesAndAreasHaveIntervals() {
    // (89.89 + 90.8… are rates; the letters of the category's other items are [80, 100])
    CrossedItem category = item("(1)");
    assertThat(category.aggregate().mean().orElseThrow().exact()).isEmpty();
    // (89.83… + 80 + 100 + 80 + 80) ÷ 5 and (89.94… + 100 + 100 + 100 + 100) ÷ 5
    assertThat(category.aggregate().mean().orElseThrow().interval().low().rounded(2))
        .isEqualTo("85.97");
    assertThat(category.aggregate().mean().orElseThrow().interval().high().rounded(2))
        .isEqualTo("97.99");
    assertThat(AKITA_UNDER_AOMORI.items())
        .allSatisfy(
            area -> {
              var mean = area.aggregate().mean().orElseThrow();
              assertThat(mean.interval().low()).isLessThan(mean.interval().high());
              assertThat(mean.parts())
                  .isEqualTo(area.aggregate().units() - area.aggregate().refusedUnits());
            });
  }

  @Test
  void underTheirOwnSchemesBothReportsStand() {
    Aggregate akita = under(AKITA, "akita-dx").total();
    assertThat(akita.evaluated()).isEqualTo(91);
    assertThat(akita.labels())
        .extracting(count -> count.label().text() + count.certain())
        .containsExactly("C5", "B68", "A18");
    Aggregate aomori = under(AOMORI, "aomori-dx").total();
    assertThat(aomori.evaluated()).isEqualTo(30);
    assertThat(aomori.mean().orElseThrow().exact().orElseThrow().rounded(2)).isEqualTo("57.39");
  }

  @Test
  void theGradeThatTheReportLostIsNoVerdict() {
    CrossEvaluation earlier =
        CrossEvaluation.of(
            AKITA.index(),
            AKITA.scheme(),
            AKITA.scheme(),
            new Period.FiscalYear(2023),
            Optional.empty());
    assertThat(earlier.total().units()).isEqualTo(91);
    assertThat(earlier.total().refused()).containsEntry(Refusal.NO_VERDICT, 1L);
  }

  @Test
  void theOvershootThatTheCapHidesIsListed() {
    assertThat(under(AOMORI, "aomori-dx").losses())
        .singleElement()
        .isInstanceOfSatisfying(
            Loss.OvershootCut.class,
            loss ->
                assertThat(loss.rates())
                    .singleElement()
                    .satisfies(
                        cut -> {
                          assertThat(cut.indicator())
                              .isEqualTo(
                                  indicator(AOMORI_UNDER_AKITA, "県内市町村におけるAIの導入率")
                                      .indicator()
                                      .key());
                          assertThat(cut.rate().rounded(1)).isEqualTo("132.2");
                        }));
  }

  @Test
  void countsAddUpToAllUnitsUnderEveryScheme() {
    new Catalog()
        .listSchemes()
        .forEach(
            scheme ->
                Stream.of(under(AOMORI, scheme), under(AKITA, scheme))
                    .forEach(CrossEvaluationGoldenTest::assertAddsUp));
  }

  private static void assertAddsUp(CrossEvaluation crossed) {
    String name = crossed.under().code().value();
    assertThat(crossed.total().units()).as(name).isEqualTo((int) crossed.units().count());
    assertThat(crossed.items().stream().mapToInt(item -> item.aggregate().units()).sum())
        .as(name)
        .isEqualTo(crossed.total().units());
    crossed
        .allItems()
        .forEach(
            item ->
                assertThat(item.aggregate().units())
                    .as(name)
                    .isEqualTo((int) item.units().count()));
  }

  private static CrossedIndicator indicator(CrossEvaluation crossed, String name) {
    return crossed
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .filter(one -> one.indicator().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Evaluation evaluation(String number) {
    return item(number).evaluation().orElseThrow();
  }

  private static CrossedItem item(String number) {
    return AKITA_UNDER_AOMORI
        .allItems()
        .filter(one -> one.item().number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
