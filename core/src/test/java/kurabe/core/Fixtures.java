package kurabe.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Observation;
import kurabe.core.report.Tally;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Small editions for tests, written the way a report prints its figures.
public final class Fixtures {

  public static final Citation CITATION = new Citation(new Place.Line(1), "…");
  public static final Period BEFORE = new Period.AsOfDay(LocalDate.of(2025, 9, 30));
  public static final Period NOW = new Period.AsOfDay(LocalDate.of(2025, 12, 31));
  public static final Period R5 = new Period.FiscalYear(2023);
  public static final Period R6 = new Period.FiscalYear(2024);

  private Fixtures() {}

  /// `60.5%`, `218件`: digits, then a unit.
  public static Quantity quantity(String printed) {
    String digits = printed.replaceAll("[^0-9.E-].*", "");
    return new Quantity(
        new BigDecimal(digits), new Unit(printed.substring(digits.length())), printed);
  }

  public static Value value(String printed) {
    return new Value.Measured(quantity(printed));
  }

  public static Indicator indicator(String name, Optional<Value> target) {
    return indicator(name, target, Optional.empty());
  }

  public static Indicator indicator(String name, Optional<Value> target, Optional<Period> due) {
    Unit unit = target.flatMap(Value::findQuantity).map(Quantity::unit).orElse(Unit.NONE);
    return new Indicator(
        IndicatorKey.of(ItemKey.named("test"), name),
        name,
        unit,
        Direction.HIGHER_IS_BETTER,
        target.map(goal -> new Target(goal, due, Optional.empty(), CITATION)),
        Optional.empty(),
        List.of(),
        "",
        CITATION);
  }

  public static PlanItem item(String number, Indicator... indicators) {
    return new PlanItem(
        ItemKey.numbered(number), 0, number, "項目", "", List.of(indicators), List.of(), CITATION);
  }

  public static Observation observation(Indicator indicator, Period period, Value value) {
    return new Observation(indicator.key(), period, value, AsOf.UNSTATED, CITATION);
  }

  public static PublishedEvaluation rate(Subject subject, Period period, String printed) {
    return new PublishedEvaluation(
        subject, period, new Outcome.Rate(quantity(printed)), Optional.empty(), CITATION);
  }

  public static PublishedEvaluation grade(PlanItem item, Period period, Outcome outcome) {
    return new PublishedEvaluation(
        new Subject.OfItem(item.key()), period, outcome, Optional.empty(), CITATION);
  }

  public static Edition edition(
      List<PlanItem> items,
      List<Observation> observations,
      List<PublishedEvaluation> evaluations,
      List<Tally> tallies) {
    return new Edition(
        head("test"),
        items,
        observations,
        evaluations,
        List.of(),
        List.of(),
        tallies,
        List.of(),
        List.of());
  }

  public static EditionHead head(String plan) {
    Document document =
        new Document(
            Sha256.of(new byte[0]),
            "test.txt",
            "text/plain",
            "試験",
            "試験県",
            Optional.empty(),
            Optional.empty());
    return new EditionHead(
        new Plan(
            new PlanCode(plan),
            new JurisdictionCode("02"),
            "計画",
            List.of("項目"),
            "指標",
            new SchemeCode("aomori-dx")),
        NOW,
        "2025年12月末",
        "test",
        document);
  }
}
