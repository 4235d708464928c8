package kurabe.web.ui.plan.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kurabe.core.plan.PlanItem;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.GradeClass;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.PeriodWords;

/// How many items went from which grade to which; 「評価なし」 and 「記載なし」 are rows of their own.
final class ChangeMatrix extends Composite<Div> {

  private final GradeBook book;
  private final Period previous;
  private final List<GradeClass> to;

  ChangeMatrix(GradeBook book, Period previous) {
    this.book = book;
    this.previous = previous;
    to = book.classes(List.of(book.newest()));
    FigureTable table = new FigureTable(caption(), columns());
    List<GradeClass> from = book.classes(List.of(previous));
    from.forEach(one -> table.addRow(new GradeBadge(book.scheme(), one.outcome()), row(one)));
    table.addRow(new Text("計"), totals());
    getContent().addClassName("change-matrix");
    getContent().add(table);
  }

  private String caption() {
    String was = PeriodWords.of(previous);
    return "行の評価（" + was + "）から列の評価（" + PeriodWords.of(book.newest()) + "）へ移った件数";
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(PeriodWords.of(previous)));
    to.forEach(one -> columns.add(Column.number(one.name() + "へ")));
    columns.add(Column.number("計"));
    return columns;
  }

  private Component[] row(GradeClass from) {
    List<Component> cells = new ArrayList<>();
    to.forEach(one -> cells.add(cell(from, one)));
    cells.add(count(item -> was(item, from)));
    return cells.toArray(Component[]::new);
  }

  private Component cell(GradeClass from, GradeClass one) {
    Span count = count(item -> was(item, from) && is(item, one));
    count.addClassName(from.equals(one) ? "unmoved" : "moved");
    return count;
  }

  private Component[] totals() {
    List<Component> cells = new ArrayList<>();
    to.forEach(one -> cells.add(count(item -> is(item, one))));
    cells.add(count(_ -> true));
    return cells.toArray(Component[]::new);
  }

  private Span count(Predicate<PlanItem> wanted) {
    return new Span(Long.toString(book.items().stream().filter(wanted).count()));
  }

  private boolean was(PlanItem item, GradeClass one) {
    return book.classOf(item, previous).equals(one);
  }

  private boolean is(PlanItem item, GradeClass one) {
    return book.classOf(item, book.newest()).equals(one);
  }
}
