package kurabe.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Goal;

/// Lists what was read row by row, in the report's order: goals, then every item with its verdicts
/// and indicators, each indicator with its target, values, verdicts and references.
public final class Rows {

  private final EditionIndex index;
  private final List<Row> rows = new ArrayList<>();

  private Rows(EditionIndex index) {
    this.index = index;
  }

  public static List<Row> of(Edition edition) {
    Rows all = new Rows(new EditionIndex(edition));
    edition.goals().forEach(all::add);
    edition.items().forEach(item -> all.add(item, List.of()));
    return List.copyOf(all.rows);
  }

  public static List<Row> of(SurveyTable table) {
    return table.values().stream().map(Rows::row).toList();
  }

  static RowRef ref(SurveyValue value) {
    return new RowRef.OfSurveyValue(value.concept(), value.body(), value.asOf().text());
  }

  private static Row row(SurveyValue value) {
    return new Row(
        ref(value),
        List.of(value.concept().value(), value.body().value()),
        new Printed.Figure(value.value()),
        value.citation());
  }

  private void add(Goal goal) {
    rows.add(
        new Row(
            new RowRef.OfGoal(goal.name()),
            List.of(goal.name()),
            new Printed.Figure(goal.value()),
            goal.citation()));
  }

  private void add(PlanItem item, List<String> above) {
    List<String> path = Stream.concat(above.stream(), Stream.of(item.label())).toList();
    rows.add(
        new Row(
            new RowRef.OfItem(item.key()), path, new Printed.Label(item.label()), item.citation()));
    addOutcomes(new Subject.OfItem(item.key()), path);
    item.indicators().forEach(indicator -> add(indicator, path));
    item.children().forEach(child -> add(child, path));
  }

  private void add(Indicator indicator, List<String> above) {
    var key = indicator.key();
    List<String> path = Stream.concat(above.stream(), Stream.of(indicator.name())).toList();
    rows.add(
        new Row(
            new RowRef.OfIndicator(key),
            path,
            new Printed.Label(indicator.name()),
            indicator.citation()));
    indicator
        .target()
        .ifPresent(
            it ->
                rows.add(
                    new Row(
                        new RowRef.OfTarget(key),
                        path,
                        new Printed.Figure(it.value()),
                        it.citation())));
    addValues(indicator, path);
    addOutcomes(new Subject.OfIndicator(key), path);
  }

  private void addValues(Indicator indicator, List<String> path) {
    var key = indicator.key();
    index
        .listObservations(key)
        .forEach(
            it ->
                rows.add(
                    new Row(
                        new RowRef.OfValue(key, it.period()),
                        path,
                        new Printed.Figure(it.value()),
                        it.citation())));
    index
        .listReferences(key)
        .forEach(
            it ->
                rows.add(
                    new Row(
                        new RowRef.OfReference(key, it.scope(), it.asOf().text()),
                        path,
                        new Printed.Figure(new Value.Measured(it.value())),
                        it.citation())));
  }

  private void addOutcomes(Subject subject, List<String> path) {
    index
        .listEvaluations(subject)
        .forEach(
            it ->
                rows.add(
                    new Row(
                        new RowRef.OfOutcome(subject, it.period()),
                        path,
                        new Printed.Verdict(it.outcome()),
                        it.citation())));
  }
}
