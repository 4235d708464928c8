package kurabe.web.ui.plan.grades;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.plan.PlanItem;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.PeriodWords;

/// Graded items with their grades, change, figures and audit, grouped by the part of the plan that
/// they stand in.
final class ItemTable extends Composite<Div> {

  private final GradeBook book;
  private final EditionFacts facts;
  private final FigureTable table;

  ItemTable(GradeBook book, List<PlanItem> items) {
    this.book = book;
    this.facts = book.facts();
    table = new FigureTable(facts.levelName(items.getFirst()) + "の一覧", columns());
    String group = "";
    for (PlanItem item : items) {
      String place = place(item);
      if (!place.equals(group)) {
        table.startGroup(new Span(place));
        group = place;
      }
      row(item);
    }
    getContent().addClassName("item-table");
    getContent().add(table);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("番号・名称"));
    book.periods().forEach(period -> columns.add(Column.text(PeriodWords.of(period))));
    columns.add(Column.text("変化"));
    columns.add(Column.text("目標と実績"));
    columns.add(Column.text("検証"));
    columns.add(Column.text("担当"));
    return columns;
  }

  /// The parts above the item, from the root down.
  private String place(PlanItem item) {
    List<PlanItem> path = facts.index().listPath(item);
    return path.subList(0, path.size() - 1).stream().map(PlanItem::label).collect(joining(" ＞ "));
  }

  private void row(PlanItem item) {
    List<Component> cells = new ArrayList<>();
    for (Period period : book.periods()) {
      cells.add(grade(item, period));
    }
    cells.add(new DifferenceText(book.change(item)));
    cells.add(new TargetsAndActuals(facts, item));
    cells.add(verdict(item));
    cells.add(new Text(item.department().isEmpty() ? "記載なし" : item.department()));
    Anchor name = new Anchor(facts.address().itemPath(item.key()), item.label());
    table.addRow(name, cells.toArray(Component[]::new));
  }

  private Component grade(PlanItem item, Period period) {
    return DisputeNote.besideOutcome(
        new GradeBadge(book.scheme(), book.outcome(item, period)),
        facts.audited(),
        EditionFacts.subject(item),
        period);
  }

  private Component verdict(PlanItem item) {
    Optional<Audit> audit =
        facts
            .index()
            .findEvaluation(EditionFacts.subject(item), book.newest())
            .flatMap(facts::findAudit);
    return audit
        .map(Audit::verdict)
        .<Component>map(VerdictBadge::new)
        .orElseGet(() -> new Span("対象外"));
  }
}
