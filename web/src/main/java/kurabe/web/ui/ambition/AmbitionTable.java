package kurabe.web.ui.ambition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurabe.core.ambition.Ambition;
import kurabe.core.dispute.Contested;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Observation;
import kurabe.core.tracking.PlanAmbition.Row;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.ReasonText;
import kurabe.web.ui.figure.TargetText;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;

/// Every indicator of the plan, grouped as the reader chose.
final class AmbitionTable extends Composite<Div> {

  private final AmbitionFacts facts;
  private final EditionFacts edition;
  private final FigureTable table;

  AmbitionTable(AmbitionFacts facts) {
    this.facts = facts;
    edition = facts.edition();
    table = new FigureTable(edition.plan().indicatorName() + "ごとのペースと目標の高さ", columns());
    switch (facts.address().grouping()) {
      case ITEM -> byItem();
      case COURSE -> byCourse();
    }
    getContent().addClassName("ambition-table");
    getContent().add(table);
  }

  private List<Column> columns() {
    return List.of(
        Column.text(edition.plan().indicatorName()),
        Column.number("値"),
        Column.number("目標"),
        Column.number("目標の達成率"),
        Column.number("ペースに対する割合"),
        Column.text("年あたりのペース"),
        Column.text("所見"));
  }

  private void byItem() {
    facts.rows().stream().map(Row::owner).distinct().forEach(this::group);
  }

  private void group(PlanItem owner) {
    table.startGroup(new Anchor(edition.address().itemPath(owner.key()), owner.label()));
    facts.rows().stream().filter(row -> row.owner().equals(owner)).forEach(this::row);
  }

  private void byCourse() {
    for (CourseGroup group : CourseGroup.values()) {
      List<Row> rows = facts.rows().stream().filter(row -> isIn(row, group)).toList();
      if (!rows.isEmpty()) {
        table.startGroup(new Span(group.label() + "（" + rows.size() + "件）"));
        rows.forEach(this::row);
      }
    }
    List<Row> without = facts.rows().stream().filter(row -> row.ambition().isEmpty()).toList();
    if (!without.isEmpty()) {
      table.startGroup(new Span("この時点の値がない（" + without.size() + "件）"));
      without.forEach(this::row);
    }
  }

  private static boolean isIn(Row row, CourseGroup group) {
    return row.ambition().map(CourseGroup::of).filter(group::equals).isPresent();
  }

  private void row(Row row) {
    Anchor name =
        new Anchor(edition.address().indicatorPath(row.indicator().key()), row.indicator().name());
    TargetText target = new TargetText(row.indicator());
    table.addRow(
        name, row.ambition().map(it -> cells(it, target)).orElseGet(() -> missing(target)));
  }

  private Component[] cells(Ambition it, TargetText target) {
    return new Component[] {
      value(it.observation()),
      target,
      AmbitionCells.attainment(it),
      AmbitionCells.pace(it),
      AmbitionCells.yearly(it),
      new FindingList(it, facts.names())
    };
  }

  private Component value(Observation it) {
    return DisputeNote.beside(
        new ValueText(it), edition.audited(), new Contested.OfValue(it.indicator()), it.period());
  }

  private static Component[] missing(TargetText target) {
    String none = "この時点の値の記載なし";
    return new Component[] {
      new ReasonText(none),
      target,
      new ReasonText(none),
      new ReasonText(none),
      new ReasonText(none),
      new ReasonText(none)
    };
  }
}
