package kurabe.web.ui.plan.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.plan.PlanItem;
import kurabe.core.time.Period;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.GradeBadge;

/// Items that moved one way, each with both grades and the steps between them.
final class MoveList extends Div {

  private final GradeBook book;

  MoveList(GradeBook book, String title, List<PlanItem> items, Period previous) {
    this.book = book;
    add(new H3(title + "（" + items.size() + "件）"));
    if (items.isEmpty()) {
      add(new Paragraph("ありません。"));
      return;
    }
    UnorderedList list = new UnorderedList();
    items.forEach(item -> list.add(entry(item, previous)));
    add(list);
  }

  private ListItem entry(PlanItem item, Period previous) {
    Anchor name = new Anchor(book.facts().address().itemPath(item.key()), item.label());
    Span arrow = new Span("→");
    Span move =
        new Span(
            new GradeBadge(book.scheme(), book.outcome(item, previous)),
            arrow,
            new GradeBadge(book.scheme(), book.outcome(item, book.newest())),
            new DifferenceText(book.change(item)));
    move.addClassName("move");
    return new ListItem(name, move);
  }
}
