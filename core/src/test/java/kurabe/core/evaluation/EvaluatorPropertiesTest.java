package kurabe.core.evaluation;

import static kurabe.core.Fixtures.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Need;
import kurabe.core.scheme.Unrated;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds of every scheme that comes with Kurabe.
class EvaluatorPropertiesTest {

  private static final List<EvaluationScheme> ALL = new Catalog().listSchemes();
  private static final Period YEAR = new Period.FiscalYear(2024);
  private static final Period END = new Period.FiscalYear(2028);

  /// In tenths: a value, a baseline, the way from there to the target, and the year's target.
  record Figures(int value, int baseline, int way, int yearly) {}

  @Provide
  Arbitrary<Figures> figures() {
    Arbitrary<Integer> tenths = Arbitraries.integers().between(1, 2000);
    return Arbitraries.integers()
        .between(-500, 3000)
        .flatMap(
            value ->
                tenths.flatMap(
                    baseline ->
                        tenths.flatMap(
                            way ->
                                tenths.map(year -> new Figures(value, baseline, way + 1, year)))));
  }

  @Property(tries = 100)
  void aSchemeIsTotalOverWhatItNeeds(@ForAll("figures") Figures figures) {
    for (EvaluationScheme scheme : ALL) {
      Evaluation evaluation = Evaluator.evaluate(scheme, given(scheme.needs(), figures, 1));
      boolean people = scheme.needs().equals(Set.of(Need.JUDGEMENT));
      assertThat(evaluation instanceof Refused)
          .as("%s: %s", scheme.code(), evaluation)
          .isEqualTo(people || scheme instanceof Unrated);
    }
  }

  @Property(tries = 100)
  void whatIsNotNeededChangesNothing(@ForAll("figures") Figures figures) {
    for (EvaluationScheme scheme : ALL) {
      assertThat(Evaluator.evaluate(scheme, given(scheme.needs(), figures, 1)))
          .as("%s", scheme.code())
          .isEqualTo(Evaluator.evaluate(scheme, given(allBut(scheme), figures, 1)));
    }
  }

  @Property(tries = 100)
  void fewerPrintedDigitsNeverNarrowWhatIsPossible(
      @ForAll("figures") Figures figures, @ForAll @IntRange(min = 1, max = 200) int whole) {
    Figures coarse = new Figures(whole * 10, figures.baseline(), figures.way(), figures.yearly());
    for (EvaluationScheme scheme : ALL) {
      Evaluation fine = Evaluator.evaluate(scheme, given(Set.of(Need.values()), coarse, 1));
      Evaluation wide = Evaluator.evaluate(scheme, given(Set.of(Need.values()), coarse, 0));
      assertThat(holds(wide, fine)).as("%s: %s, %s", scheme.code(), fine, wide).isTrue();
    }
  }

  @Property(tries = 100)
  void whatIsPrintedIsAlwaysPossible(@ForAll("figures") Figures figures) {
    for (EvaluationScheme scheme : ALL) {
      Evaluation one = Evaluator.evaluate(scheme, given(Set.of(Need.values()), figures, 1));
      assertThat(isConsistent(one)).as("%s: %s", scheme.code(), one).isTrue();
    }
  }

  private static Set<Need> allBut(EvaluationScheme scheme) {
    boolean yearly = scheme.needs().contains(Need.YEARLY_TARGET);
    boolean paced = scheme.needs().contains(Need.PLAN_SPAN);
    return yearly || paced || scheme instanceof JudgedLabels || scheme instanceof Unrated
        ? scheme.needs()
        : Set.of(Need.VALUE, Need.TARGET, Need.BASELINE, Need.PLAN_SPAN, Need.VINTAGE);
  }

  private static boolean holds(Evaluation wide, Evaluation fine) {
    if (fine instanceof Refused || wide instanceof Refused) {
      return wide instanceof Refused;
    }
    Optional<Interval> inner = interval(fine);
    return inner.isPresent()
        ? interval(wide).orElseThrow().encloses(inner.get())
        : labels(wide).containsAll(labels(fine));
  }

  private static boolean isConsistent(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluated(Result.Grade(var label, var possible), var _) -> possible.contains(label);
      case Evaluated(Result.Rate(var rate, var interval), var _) -> interval.contains(rate);
      case Evaluated(Result.Score(var points, var interval), var _) -> interval.contains(points);
      case Bounded(Bounds.Grades(var possible), var _, var _) -> possible.size() > 1;
      case Bounded _, Refused _ -> true;
    };
  }

  private static Optional<Interval> interval(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluated(Result.Rate(var _, var interval), var _) -> Optional.of(interval);
      case Evaluated(Result.Score(var _, var interval), var _) -> Optional.of(interval);
      case Bounded(Bounds.Rates(var interval), var _, var _) -> Optional.of(interval);
      case Bounded(Bounds.Scores(var interval), var _, var _) -> Optional.of(interval);
      case Evaluated _, Bounded _, Refused _ -> Optional.empty();
    };
  }

  private static List<String> labels(Evaluation evaluation) {
    return Grades.of(evaluation).map(Grades::possible).orElse(List.of());
  }

  /// @param decimals of the value: none for a coarser print of the same number
  private static Evidence given(Set<Need> needs, Figures figures, int decimals) {
    Optional<Target> target =
        needs.contains(Need.TARGET)
            ? Optional.of(target(figures.baseline() + figures.way(), END))
            : Optional.empty();
    Indicator indicator =
        new Indicator(
            IndicatorKey.of(ItemKey.named("test"), "指標"),
            "指標",
            Unit.PERCENT,
            Direction.HIGHER_IS_BETTER,
            target,
            needs.contains(Need.BASELINE)
                ? Optional.of(new Baseline(percent(figures.baseline(), 1), AsOf.UNSTATED, CITATION))
                : Optional.empty(),
            needs.contains(Need.YEARLY_TARGET)
                ? List.of(target(figures.yearly(), YEAR))
                : List.of(),
            "",
            CITATION);
    return new Evidence(
        indicator,
        YEAR,
        percent(figures.value(), decimals),
        needs.contains(Need.VINTAGE) ? new AsOf(YEAR.code(), Optional.of(YEAR)) : AsOf.UNSTATED,
        needs.contains(Need.PLAN_SPAN)
            ? Optional.of(new Span(YearMonth.of(2023, 4), YearMonth.of(2029, 3)))
            : Optional.empty());
  }

  private static Target target(int tenths, Period due) {
    return new Target(percent(tenths, 1), Optional.of(due), Optional.empty(), CITATION);
  }

  private static Value percent(int tenths, int decimals) {
    BigDecimal value =
        decimals == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    return new Value.Measured(new Quantity(value, Unit.PERCENT, value + "%"));
  }
}
