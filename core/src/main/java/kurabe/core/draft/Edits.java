package kurabe.core.draft;

import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Goal;
import kurabe.core.report.Observation;
import kurabe.core.source.Amendment;
import kurabe.core.source.Citation;

/// Puts what people wrote in the place of what was read. A text that no longer fits, because a
/// later
/// version reads the document otherwise, changes nothing.
final class Edits {

  private final Rulings rulings;
  private final Reprint reprint;
  private final EditionIndex index;

  Edits(Rulings rulings, Reprint reprint, Edition edition) {
    this.rulings = rulings;
    this.reprint = reprint;
    index = new EditionIndex(edition);
  }

  Edition apply() {
    Edition edition = index.edition();
    return new Edition(
        edition.head(),
        edition.items().stream().map(this::item).toList(),
        edition.observations().stream().map(this::observation).toList(),
        edition.evaluations().stream().map(this::evaluation).toList(),
        edition.references().stream().map(this::reference).toList(),
        edition.statements(),
        edition.tallies(),
        edition.goals().stream().map(this::goal).toList(),
        edition.problems());
  }

  private record Edit(String text, Ruling ruling) {}

  private Optional<Edit> find(RowRef row) {
    return rulings
        .find(row)
        .flatMap(
            it ->
                it.decision() instanceof Decision.Edited(String text)
                    ? Optional.of(new Edit(text, it))
                    : Optional.empty());
  }

  private static Citation amended(Citation citation, Printed before, Edit edit) {
    Ruling ruling = edit.ruling();
    return citation.amended(
        new Amendment(
            before.text(), edit.text().strip(), ruling.reason(), ruling.person(), ruling.at()));
  }

  private static Citation amended(Citation citation, Value before, Edit edit) {
    return amended(citation, new Printed.Figure(before), edit);
  }

  private PlanItem item(PlanItem item) {
    return new PlanItem(
        item.key(),
        item.level(),
        item.number(),
        item.title(),
        item.department(),
        item.indicators().stream().map(this::indicator).toList(),
        item.children().stream().map(this::item).toList(),
        item.citation());
  }

  private Indicator indicator(Indicator it) {
    return new Indicator(
        it.key(),
        it.name(),
        it.unit(),
        it.direction(),
        it.target().map(target -> target(it, target)),
        it.baseline(),
        it.milestones(),
        it.dataSource(),
        it.citation());
  }

  private Target target(Indicator indicator, Target it) {
    return find(new RowRef.OfTarget(indicator.key()))
        .flatMap(
            edit ->
                reprint
                    .value(it.value(), indicator.unit(), edit.text())
                    .map(
                        value ->
                            new Target(
                                value,
                                it.due(),
                                it.rationale(),
                                amended(it.citation(), it.value(), edit))))
        .orElse(it);
  }

  private Observation observation(Observation it) {
    Unit unit = index.findIndicator(it.indicator()).map(Indicator::unit).orElse(Unit.NONE);
    return find(new RowRef.OfValue(it.indicator(), it.period()))
        .flatMap(
            edit ->
                reprint
                    .value(it.value(), unit, edit.text())
                    .map(
                        value ->
                            new Observation(
                                it.indicator(),
                                it.period(),
                                value,
                                it.asOf(),
                                amended(it.citation(), it.value(), edit))))
        .orElse(it);
  }

  private PublishedEvaluation evaluation(PublishedEvaluation it) {
    return find(new RowRef.OfOutcome(it.subject(), it.period()))
        .flatMap(
            edit ->
                reprint
                    .outcome(it.outcome(), edit.text())
                    .map(outcome -> evaluation(it, outcome, edit)))
        .orElse(it);
  }

  private static PublishedEvaluation evaluation(
      PublishedEvaluation it, Outcome outcome, Edit edit) {
    return new PublishedEvaluation(
        it.subject(),
        it.period(),
        outcome,
        it.difference(),
        amended(it.citation(), new Printed.Verdict(it.outcome()), edit));
  }

  private ReferenceValue reference(ReferenceValue it) {
    Value before = new Value.Measured(it.value());
    return find(new RowRef.OfReference(it.indicator(), it.scope(), it.asOf().text()))
        .flatMap(
            edit ->
                reprint
                    .value(before, it.value().unit(), edit.text())
                    .flatMap(Value::findQuantity)
                    .map(value -> reference(it, value, amended(it.citation(), before, edit))))
        .orElse(it);
  }

  private static ReferenceValue reference(ReferenceValue it, Quantity value, Citation citation) {
    return new ReferenceValue(it.indicator(), it.scope(), value, it.asOf(), citation);
  }

  private Goal goal(Goal it) {
    return find(new RowRef.OfGoal(it.name()))
        .flatMap(
            edit ->
                reprint
                    .value(it.value(), Unit.NONE, edit.text())
                    .map(
                        value ->
                            new Goal(
                                it.name(),
                                value,
                                it.asOf(),
                                amended(it.citation(), it.value(), edit))))
        .orElse(it);
  }
}
