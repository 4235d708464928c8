package kurabe.web.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import kurabe.core.change.IndicatorChange;
import kurabe.core.change.ItemChange;
import kurabe.core.change.VerdictChange;
import kurabe.core.evaluation.Difference;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.tracking.Changes;
import kurabe.core.tracking.PeriodChoice;
import kurabe.core.tracking.Tracked;
import kurabe.core.tracking.TrackedChange;
import kurabe.web.words.DifferenceWords;
import kurabe.web.words.QuantityWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Differences within the bundled reports, and to a later report of Aomori.
class BundledChangesTest {

  private static final String DECEMBER = "2025-12-31:2025-12-31";
  private static final String SEPTEMBER = "2025-09-30";

  private static ApplicationContext beans;

  @BeforeAll
  static void start() {
    beans = ApplicationContext.run(Map.of("kurabe.test.library", "followed"));
  }

  @AfterAll
  static void stop() {
    beans.close();
  }

  @Test
  void theEightIndicesMovedAsTheReportPrints() {
    List<VerdictChange> indices =
        between("aomori-dx", SEPTEMBER, DECEMBER).change().items().stream()
            .map(ItemChange::verdict)
            .toList();
    assertThat(indices)
        .extracting(it -> DifferenceWords.of(it.difference()))
        .containsExactly(
            "+8.3ポイント",
            "+0.8ポイント",
            "+8.9ポイント",
            "+4.6ポイント",
            "+2.8ポイント",
            "+17.0ポイント",
            "+7.6ポイント",
            "+2.2ポイント");
    assertThat(indices)
        .extracting(it -> it.published().map(QuantityWords::signed).orElse(""))
        .containsExactly(
            "+8.3ポイント",
            "+0.8ポイント",
            "+8.9ポイント",
            "+4.6ポイント",
            "+2.8ポイント",
            "+17.0ポイント",
            "+7.6ポイント",
            "+2.2ポイント");
  }

  @Test
  void valuesAndRatesMoveWithThem() {
    IndicatorChange people =
        indicator(between("aomori-dx", SEPTEMBER, DECEMBER), "首都圏デジタル人材との交流会参加者数");
    assertThat(DifferenceWords.of(people.ofValue())).isEqualTo("+173人");
    assertThat(rate(people)).isEqualTo("+38.5ポイント");
  }

  @Test
  void thirteenOfThirtyIndicatorsRepeatAFigureOfTheSameTime() {
    List<IndicatorChange> repeated =
        between("aomori-dx", SEPTEMBER, DECEMBER).change().indicators().stream()
            .filter(IndicatorChange::isOfOneVintage)
            .toList();
    assertThat(repeated).extracting(it -> it.is().name()).hasSize(13).contains("ICT活用工事件数(年間)");
  }

  @Test
  void akitasGradesMoveBySteps() {
    TrackedChange change = between("akita-dx", "R5", "R6");
    assertThat(moved(change, steps -> steps > 0)).isEqualTo(8);
    assertThat(moved(change, steps -> steps < 0)).isEqualTo(6);
    assertThat(moved(change, steps -> steps == 0)).isEqualTo(69);
    assertThat(change.change().items()).hasSize(91);
  }

  @Test
  void withoutAChoiceTheNewestColumnIsHeldAgainstTheOneBeforeIt() {
    TrackedChange change = found("aomori-dx", Optional.empty(), Optional.empty());
    assertThat(change.laterRef().code()).isEqualTo("2026-03-31:2026-03-31");
    assertThat(change.earlierRef().code()).isEqualTo("2026-03-31:2025-12-31");
  }

  @Test
  void aColumnThatTheNewestReportDroppedIsThatOfAnEarlierOne() {
    TrackedChange change = between("aomori-dx", SEPTEMBER, "2026-03-31");
    assertThat(change.earlierRef().code()).isEqualTo("2025-12-31:2025-09-30");
    IndicatorChange telework = indicator(change, "県内市町村におけるテレワークの導入率");
    assertThat(DifferenceWords.of(telework.ofValue())).isEqualTo("+10.0ポイント");
    assertThat(rate(telework)).isEqualTo("+16.7ポイント");
  }

  @Test
  void aRaisedTargetWithholdsTheRateAndTheIndexButNotTheValue() {
    TrackedChange change = between("aomori-dx", DECEMBER, "2026-03-31");
    IndicatorChange people = indicator(change, "首都圏デジタル人材との交流会参加者数");
    assertThat(DifferenceWords.of(people.ofValue())).isEqualTo("+18人");
    assertThat(rate(people)).isEqualTo("目標値が変わったため、達成率の差は示しません。");
    assertThat(index(change, "県内企業のDXの推進状況")).isEqualTo("目標値が変わったため、達成率の差は示しません。");
  }

  @Test
  void aChangedUnitWithholdsAll() {
    TrackedChange change = between("aomori-dx", DECEMBER, "2026-03-31");
    assertThat(DifferenceWords.of(indicator(change, "スマート農業機械の導入台数").ofValue()))
        .isEqualTo("単位が変わったため、差は示しません。");
    assertThat(index(change, "あらゆる産業分野のDXの推進状況")).isEqualTo("単位が変わったため、差は示しません。");
  }

  @Test
  void aRenamedIndicatorIsAnotherOne() {
    TrackedChange change = between("aomori-dx", DECEMBER, "2026-03-31");
    assertThat(change.change().added().indicators())
        .extracting(Indicator::name)
        .containsExactly("DX推進員の養成数");
    assertThat(change.change().removed().indicators())
        .extracting(Indicator::name)
        .containsExactly("DX推進員の育成数");
    assertThat(index(change, "デジタル人財の育成状況")).isEqualTo("指数を構成する指標が変わったため、差は示しません。");
  }

  @Test
  void aCountFromAnotherYearOnIsAnotherCount() {
    TrackedChange change = between("aomori-dx", DECEMBER, "2026-03-31");
    assertThat(DifferenceWords.of(indicator(change, "デジタルスキル講座の受講によりデジタルスキルを習得した女性の人数").ofValue()))
        .isEqualTo("数え始めの年度が異なるため、差は示しません。");
  }

  @Test
  void whatIsUntouchedIsStillSubtracted() {
    assertThat(index(between("aomori-dx", DECEMBER, "2026-03-31"), "こども・学校教育のDXの推進状況"))
        .isEqualTo("±0");
  }

  @Test
  void aPeriodThatNoReportHasIsNamedWithThoseThatThereAre() {
    assertThat(find("aomori-dx", Optional.of("R5"), Optional.empty()))
        .asInstanceOf(type(Tracked.NoSuchPeriod.class))
        .satisfies(
            it -> {
              assertThat(it.asked()).isEqualTo("R5");
              assertThat(it.columns()).hasSize(4);
            });
  }

  @Test
  void aPeriodHasNoDifferenceToItself() {
    assertThat(find("akita-dx", Optional.of("R6"), Optional.of("R6")))
        .isInstanceOf(Tracked.OnlyOnePeriod.class);
    assertThat(find("akita-dx", Optional.empty(), Optional.of("R5")))
        .isInstanceOf(Tracked.OnlyOnePeriod.class);
  }

  @Test
  void aPlanThatWasNeverPublishedIsNotFound() {
    assertThat(find("iwate-dx", Optional.empty(), Optional.empty()))
        .isInstanceOf(Tracked.NoSuchPlan.class);
  }

  private static TrackedChange between(String plan, String from, String to) {
    return found(plan, Optional.of(from), Optional.of(to));
  }

  private static TrackedChange found(String plan, Optional<String> from, Optional<String> to) {
    return ((Tracked.Found) find(plan, from, to)).change();
  }

  private static Tracked find(String plan, Optional<String> from, Optional<String> to) {
    return beans
        .getBean(Changes.class)
        .find(new PlanCode(plan), from.map(PeriodChoice::parse), to.map(PeriodChoice::parse));
  }

  private static IndicatorChange indicator(TrackedChange change, String name) {
    return change.change().indicators().stream()
        .filter(it -> it.is().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String rate(IndicatorChange change) {
    return DifferenceWords.of(change.rate().orElseThrow().difference());
  }

  private static String index(TrackedChange change, String item) {
    return change.change().items().stream()
        .filter(it -> it.is().title().equals(item))
        .map(it -> DifferenceWords.of(it.verdict().difference()))
        .findFirst()
        .orElseThrow();
  }

  private static long moved(TrackedChange change, IntPredicate way) {
    return change.change().items().stream()
        .flatMap(
            it ->
                it.verdict().difference() instanceof Difference.Moved(int steps)
                    ? Stream.of(steps)
                    : Stream.empty())
        .filter(way::test)
        .count();
  }
}
