package kurabe.web.ui.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Observation;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Writes an edition the way a report prints it: an item, its indicators, then what stands beside.
final class EditionBuilder {

  private final EditionHead head;
  private final List<PlanItem> items = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<PublishedEvaluation> evaluations = new ArrayList<>();
  private final List<ReferenceValue> references = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Optional<Period> due;
  private int line = 1;

  EditionBuilder(Plan plan, Period asOf, String label, String title, Optional<Period> due) {
    this.due = due;
    Document document =
        new Document(
            Sha256.of(title.getBytes(UTF_8)),
            plan.code().value() + ".txt",
            "text/plain; charset=UTF-8",
            title,
            plan.title().substring(0, 3),
            Optional.of("https://example.jp/" + plan.code().value()),
            Optional.empty());
    head = new EditionHead(plan, asOf, label, plan.code().value() + "-progress", document);
  }

  /// An indicator as a row: name and target.
  static Indicator indicator(String item, String name, Optional<Value> target, String unit) {
    return indicator(item, name, target, unit, Optional.empty());
  }

  private static Indicator indicator(
      String item, String name, Optional<Value> target, String unit, Optional<Period> due) {
    return new Indicator(
        IndicatorKey.of(ItemKey.named(item), name),
        name,
        new Unit(unit),
        Direction.HIGHER_IS_BETTER,
        target.map(value -> new Target(value, due, Optional.empty(), at(1, name))),
        Optional.empty(),
        List.of(),
        "総務省調べ",
        at(1, name));
  }

  Indicator measured(String item, String name, String target) {
    Quantity goal = quantity(target);
    return indicator(item, name, Optional.of(new Value.Measured(goal)), goal.unit().symbol(), due);
  }

  PlanItem item(String number, String title, Indicator... indicators) {
    return new PlanItem(
        number.isEmpty() ? ItemKey.named(title) : ItemKey.numbered(number),
        1,
        number,
        title,
        number.isEmpty() ? "" : "企画振興部",
        List.of(indicators),
        List.of(),
        at(line++, title));
  }

  EditionBuilder root(String title, PlanItem... children) {
    items.add(
        new PlanItem(
            ItemKey.named(title), 0, "", title, "", List.of(), List.of(children), at(1, title)));
    return this;
  }

  EditionBuilder value(Indicator indicator, Period period, String printed, AsOf asOf) {
    Value value = new Value.Measured(quantity(printed));
    observations.add(
        new Observation(
            indicator.key(), period, value, asOf, at(++line, indicator.name() + " " + printed)));
    return this;
  }

  EditionBuilder rate(Indicator indicator, Period period, String printed) {
    return verdict(
        new Subject.OfIndicator(indicator.key()), period, new Outcome.Rate(quantity(printed)));
  }

  EditionBuilder verdict(PlanItem item, Period period, Outcome outcome) {
    return verdict(new Subject.OfItem(item.key()), period, outcome);
  }

  private EditionBuilder verdict(Subject subject, Period period, Outcome outcome) {
    evaluations.add(
        new PublishedEvaluation(subject, period, outcome, Optional.empty(), at(line, "評価")));
    return this;
  }

  EditionBuilder nation(Indicator indicator, String printed, AsOf asOf) {
    references.add(
        new ReferenceValue(
            indicator.key(),
            JurisdictionCode.NATION,
            quantity(printed),
            asOf,
            at(line, "全国値 " + printed)));
    return this;
  }

  EditionBuilder problem(Problem problem) {
    problems.add(problem);
    return this;
  }

  Edition build() {
    return new Edition(
        head,
        items,
        observations,
        evaluations,
        references,
        List.of(),
        List.of(),
        List.of(),
        problems);
  }

  static Quantity quantity(String printed) {
    String digits = printed.replaceAll("[^0-9.,-].*", "");
    return new Quantity(
        new BigDecimal(digits.replace(",", "")),
        new Unit(printed.substring(digits.length())),
        printed);
  }

  private static Citation at(int line, String quote) {
    return new Citation(new Place.Line(line), quote);
  }
}
