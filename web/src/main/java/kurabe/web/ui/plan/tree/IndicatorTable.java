package kurabe.web.ui.plan.tree;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.TargetText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.PeriodWords;

/// The indicators below an item with target, values, rates and national values, grouped by the
/// items that they belong to. Columns that the report has nothing for are left out.
public final class IndicatorTable extends Composite<Div> {

  private final EditionFacts facts;
  private final List<Indicator> indicators;
  private final List<Period> periods;
  private final boolean rates;
  private final boolean references;
  private final FigureTable table;

  public IndicatorTable(EditionFacts facts, PlanItem root) {
    this.facts = facts;
    indicators = root.walk().flatMap(item -> item.indicators().stream()).toList();
    periods =
        indicators.stream()
            .flatMap(indicator -> facts.index().listObservations(indicator.key()).stream())
            .map(Observation::period)
            .distinct()
            .sorted(comparing(Period::end))
            .toList();
    rates = indicators.stream().anyMatch(this::isRated);
    references =
        indicators.stream().anyMatch(one -> !facts.index().listReferences(one.key()).isEmpty());
    table = new FigureTable(root.label() + "の" + facts.plan().indicatorName(), columns());
    List<PlanItem> owners = root.walk().filter(item -> !item.indicators().isEmpty()).toList();
    owners.forEach(owner -> group(owner, !owners.equals(List.of(root))));
    getContent().addClassName("indicator-table");
    getContent().add(table);
  }

  /// Whether there is anything to show.
  public static boolean hasIndicators(PlanItem root) {
    return root.walk().anyMatch(item -> !item.indicators().isEmpty());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(facts.plan().indicatorName()));
    columns.add(Column.number("目標値"));
    for (Period period : periods) {
      columns.add(Column.number(PeriodWords.of(period) + "の値"));
      if (rates) {
        columns.add(Column.number(PeriodWords.of(period) + "の達成率"));
      }
    }
    if (references) {
      columns.add(Column.number("全国値"));
    }
    return columns;
  }

  private void group(PlanItem owner, boolean headed) {
    if (headed) {
      table.startGroup(new Anchor(facts.address().itemPath(owner.key()), owner.label()));
    }
    owner.indicators().forEach(this::row);
    if (rates && facts.isRated(owner)) {
      index(owner);
    }
  }

  private void row(Indicator indicator) {
    Anchor name = new Anchor(facts.address().indicatorPath(indicator.key()), indicator.name());
    List<Component> cells = new ArrayList<>();
    cells.add(new TargetText(indicator));
    for (Period period : periods) {
      cells.add(value(indicator, period));
      if (rates) {
        cells.add(new RateCell(facts, new Subject.OfIndicator(indicator.key()), period));
      }
    }
    if (references) {
      cells.add(Cells.references(facts.index().listReferences(indicator.key()), facts.names()));
    }
    table.addRow(name, cells.toArray(Component[]::new));
  }

  private Component value(Indicator indicator, Period period) {
    return DisputeNote.beside(
        Cells.value(facts.index().findObservation(indicator.key(), period)),
        facts.audited(),
        new Contested.OfValue(indicator.key()),
        period);
  }

  /// The item's own verdict, below the rates that it is made of.
  private void index(PlanItem owner) {
    Stream.Builder<Component> cells = Stream.builder();
    cells.add(Cells.empty());
    for (Period period : periods) {
      cells.add(Cells.empty());
      cells.add(new RateCell(facts, EditionFacts.subject(owner), period));
    }
    if (references) {
      cells.add(Cells.empty());
    }
    table.addRow(Cells.sum(facts.levelName(owner)), cells.build().toArray(Component[]::new));
  }

  private boolean isRated(Indicator indicator) {
    return !facts.index().listEvaluations(new Subject.OfIndicator(indicator.key())).isEmpty();
  }
}
