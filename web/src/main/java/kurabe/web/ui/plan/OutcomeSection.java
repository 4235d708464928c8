package kurabe.web.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.evaluation.Withholding;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Unrated;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.GradeClass;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;

/// The item's verdict in every period of the report, with its change and audit.
final class OutcomeSection extends Composite<Section> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("時点"), Column.text("公表された評価"), Column.text("前の時点からの変化"), Column.text("検証"));

  private final ItemFacts facts;

  OutcomeSection(ItemFacts facts) {
    this.facts = facts;
    setVisible(facts.isRated());
    if (!facts.isRated()) {
      return;
    }
    FigureTable table = new FigureTable("評価の推移", COLUMNS);
    List<Period> periods = facts.edition().listRatedPeriods();
    for (int i = periods.size() - 1; i >= 0; i--) {
      row(table, periods.get(i), i == 0 ? Optional.empty() : Optional.of(periods.get(i - 1)));
    }
    getContent().add(new H2("評価"), table);
  }

  private void row(FigureTable table, Period period, Optional<Period> before) {
    table.addRow(
        new Text(PeriodWords.of(period)),
        DisputeNote.besideOutcome(outcome(period), facts.edition().audited(), subject(), period),
        DisputeNote.beside(
            change(period, before),
            facts.edition().audited(),
            new Contested.OfDifference(subject()),
            period),
        verdict(period));
  }

  private Subject subject() {
    return EditionFacts.subject(facts.item());
  }

  private Outcome outcomeIn(Period period) {
    return facts
        .find(period)
        .map(PublishedEvaluation::outcome)
        .orElse(GradeClass.MISSING.outcome());
  }

  private Component outcome(Period period) {
    Outcome outcome = outcomeIn(period);
    return switch (facts.edition().audited().scheme()) {
      case Graded graded -> new GradeBadge(graded, outcome);
      case CappedAttainmentMean _, Unrated _ -> new Text(OutcomeWords.of(outcome));
    };
  }

  /// What the report prints goes before what can be computed.
  private Component change(Period period, Optional<Period> before) {
    return facts
        .find(period)
        .flatMap(PublishedEvaluation::difference)
        .<Component>map(DifferenceText::printed)
        .orElseGet(() -> new DifferenceText(computed(period, before)));
  }

  private Difference computed(Period period, Optional<Period> before) {
    return before
        .map(earlier -> difference(outcomeIn(earlier), outcomeIn(period)))
        .orElseGet(() -> new Difference.Withheld(Withholding.NO_EARLIER_VALUE));
  }

  private Difference difference(Outcome earlier, Outcome later) {
    return switch (facts.edition().audited().scheme()) {
      case Graded graded -> Differences.ofGrades(graded, earlier, later);
      case CappedAttainmentMean _, Unrated _ -> Differences.ofRates(earlier, later);
    };
  }

  private Component verdict(Period period) {
    return facts
        .find(period)
        .flatMap(facts.edition()::findAudit)
        .map(Audit::verdict)
        .<Component>map(VerdictBadge::new)
        .orElseGet(() -> new Span("対象外"));
  }
}
