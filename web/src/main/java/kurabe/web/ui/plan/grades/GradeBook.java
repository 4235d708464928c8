package kurabe.web.ui.plan.grades;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Withholding;
import kurabe.core.plan.PlanItem;
import kurabe.core.scheme.Graded;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.GradeClass;

/// Who got which grade when: the questions that all parts of a graded plan's page ask.
final class GradeBook {

  private final EditionFacts facts;
  private final Graded scheme;
  private final List<PlanItem> items;
  private final List<Period> periods;

  GradeBook(EditionFacts facts, Graded scheme) {
    this.facts = facts;
    this.scheme = scheme;
    items = facts.listRated();
    periods = facts.listRatedPeriods();
  }

  EditionFacts facts() {
    return facts;
  }

  Graded scheme() {
    return scheme;
  }

  /// In the report's order.
  List<PlanItem> items() {
    return items;
  }

  /// Oldest first.
  List<Period> periods() {
    return periods;
  }

  /// @throws java.util.NoSuchElementException where nothing is rated
  Period newest() {
    return periods.getLast();
  }

  Optional<Period> findPrevious() {
    return periods.size() < 2 ? Optional.empty() : Optional.of(periods.get(periods.size() - 2));
  }

  /// An item that the report does not mention for a period has no verdict there, like one whose
  /// verdict is left out.
  Outcome outcome(PlanItem item, Period period) {
    return facts
        .index()
        .findEvaluation(EditionFacts.subject(item), period)
        .map(PublishedEvaluation::outcome)
        .orElse(GradeClass.MISSING.outcome());
  }

  GradeClass classOf(PlanItem item, Period period) {
    return GradeClass.of(outcome(item, period));
  }

  /// The scheme's grades, and whatever else occurs in one of the periods.
  List<GradeClass> classes(List<Period> among) {
    Stream<Outcome> occurring =
        items.stream().flatMap(item -> among.stream().map(period -> outcome(item, period)));
    return GradeClass.list(scheme, occurring);
  }

  /// Steps from the previous period to the newest, or why there are none.
  Difference change(PlanItem item) {
    return findPrevious()
        .map(previous -> Differences.ofGrades(scheme, outcome(item, previous), newestOf(item)))
        .orElseGet(() -> new Difference.Withheld(Withholding.NO_EARLIER_VALUE));
  }

  private Outcome newestOf(PlanItem item) {
    return outcome(item, newest());
  }
}
