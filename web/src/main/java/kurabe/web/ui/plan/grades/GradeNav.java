package kurabe.web.ui.plan.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.GradeClass;

/// Narrows the list of items to one grade of the newest period; each choice says how many it holds.
final class GradeNav extends Nav {

  private final GradeBook book;

  /// @param items those that the rest of the address leaves
  GradeNav(GradeBook book, List<PlanItem> items) {
    this.book = book;
    addClassNames("choices", "grade-nav");
    setAriaLabel("表示する評価");
    Span label = new Span("評価");
    label.addClassName("what");
    UnorderedList list = new UnorderedList();
    list.add(link("すべて", items.size(), Optional.empty()));
    book.classes(List.of(book.newest())).forEach(one -> list.add(link(one, items)));
    Div row = new Div(label, list);
    row.addClassName("chips");
    add(row);
  }

  private ListItem link(GradeClass one, List<PlanItem> items) {
    long count =
        items.stream().filter(item -> book.classOf(item, book.newest()).equals(one)).count();
    return link(one.name(), count, Optional.of(one.code()));
  }

  private ListItem link(String name, long count, Optional<String> code) {
    String path = book.facts().address().withGrade(code).path();
    Anchor link = new Anchor(path, name + " " + count + "件");
    if (book.facts().address().grade().equals(code)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }
}
