package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.report.Observation;
import kurabe.core.scheme.Graded;
import kurabe.core.time.Period;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;

/// Value and verdict of every period that the edition prints, and how far they moved.
final class PeriodSection extends Composite<Section> {

  private static final String NONE = "記載なし";

  private final IndicatorFacts facts;
  private final Movements movements;

  PeriodSection(IndicatorFacts facts) {
    this.facts = facts;
    movements = new Movements(facts);
    FigureTable table = new FigureTable("この版に載っている実績値と、公表された" + facts.verdictName(), columns());
    facts.periods().forEach(period -> row(table, period));
    getContent().add(new H2("実績と" + facts.verdictName()), table);
  }

  private List<Column> columns() {
    return List.of(
        Column.text("報告の時点"),
        Column.number("実績値"),
        Column.number("前からの差"),
        Column.number(facts.verdictName()),
        Column.number("前からの差"),
        Column.text("検証"));
  }

  private void row(FigureTable table, Period period) {
    Optional<Observation> value = facts.observation(period);
    Optional<PublishedEvaluation> verdict = facts.verdict(period);
    table.addRow(
        new Text(PeriodWords.of(period)),
        value.map(this::value).orElseGet(() -> new Text(NONE)),
        difference(movements.ofValue(period)),
        verdict.map(this::verdict).orElseGet(() -> new Text(NONE)),
        difference(movements.ofVerdict(period)),
        facts
            .audit(period)
            .map(Audit::verdict)
            .<Component>map(VerdictBadge::new)
            .orElseGet(() -> new Text("")));
  }

  private Component value(Observation one) {
    return DisputeNote.beside(
        new ValueText(one), facts.audited(), new Contested.OfValue(one.indicator()), one.period());
  }

  private Component verdict(PublishedEvaluation verdict) {
    return DisputeNote.besideOutcome(
        outcome(verdict), facts.audited(), verdict.subject(), verdict.period());
  }

  private Component outcome(PublishedEvaluation verdict) {
    return facts.scheme() instanceof Graded graded
        ? new GradeBadge(graded, verdict.outcome())
        : new Text(OutcomeWords.of(verdict.outcome()));
  }

  private static Component difference(Difference difference) {
    return new DifferenceText(difference);
  }
}
