package kurabe.web.ui.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.change.IndicatorChange;
import kurabe.core.change.VerdictChange;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Observation;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.ReasonText;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;

/// Values and rates of indicators on both sides.
final class IndicatorTable extends Composite<Div> {

  private static final String NONE = "記載なし";

  private final DifferenceFacts facts;
  private final EditionFacts later;
  private final boolean rates;
  private final FigureTable table;

  IndicatorTable(DifferenceFacts facts, List<IndicatorChange> indicators) {
    this.facts = facts;
    later = facts.later();
    rates = indicators.stream().anyMatch(it -> it.rate().isPresent());
    table = new FigureTable(later.plan().indicatorName() + "の値と達成率の差", columns());
    indicators.stream()
        .map(IndicatorChange::owner)
        .distinct()
        .forEach(owner -> group(owner, indicators));
    getContent().add(table);
  }

  private List<Column> columns() {
    String from = PeriodWords.of(facts.tracked().from());
    String to = PeriodWords.of(facts.tracked().to());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(later.plan().indicatorName()));
    columns.add(Column.number(from + "の値"));
    columns.add(Column.number(to + "の値"));
    columns.add(Column.number("値の差"));
    if (rates) {
      columns.add(Column.number(from + "の達成率"));
      columns.add(Column.number(to + "の達成率"));
      columns.add(Column.number("達成率の差"));
    }
    return columns;
  }

  private void group(PlanItem owner, List<IndicatorChange> indicators) {
    table.startGroup(new Anchor(later.address().itemPath(owner.key()), owner.label()));
    indicators.stream().filter(it -> it.owner().equals(owner)).forEach(this::row);
  }

  private void row(IndicatorChange it) {
    List<Component> cells = new ArrayList<>();
    cells.add(value(facts.tracked().earlier(), it.earlier()));
    cells.add(value(facts.tracked().later(), it.later()));
    cells.add(moved(it));
    if (rates) {
      cells.add(outcome(facts.tracked().earlier(), it.rate().flatMap(VerdictChange::earlier)));
      cells.add(outcome(facts.tracked().later(), it.rate().flatMap(VerdictChange::later)));
      cells.add(
          it.rate()
              .<Component>map(rate -> new DifferenceText(rate.difference()))
              .orElseGet(() -> new ReasonText("達成率の記載なし")));
    }
    Anchor name = new Anchor(later.address().indicatorPath(it.is().key()), it.is().name());
    table.addRow(name, cells.toArray(Component[]::new));
  }

  private static Component moved(IndicatorChange it) {
    Div cell = new Div(new DifferenceText(it.ofValue()));
    if (it.isOfOneVintage()) {
      cell.add(new ReasonText("同じ時点の値です"));
    }
    return cell;
  }

  private static Component value(AuditedEdition side, Optional<Observation> observation) {
    return observation
        .map(
            it ->
                DisputeNote.beside(
                    new ValueText(it), side, new Contested.OfValue(it.indicator()), it.period()))
        .orElseGet(() -> new ReasonText(NONE));
  }

  private static Component outcome(AuditedEdition side, Optional<PublishedEvaluation> verdict) {
    return verdict
        .map(
            it ->
                DisputeNote.besideOutcome(
                    new Text(OutcomeWords.of(it.outcome())), side, it.subject(), it.period()))
        .orElseGet(() -> new ReasonText(NONE));
  }
}
