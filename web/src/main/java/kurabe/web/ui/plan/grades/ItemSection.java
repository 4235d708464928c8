package kurabe.web.ui.plan.grades;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.plan.tree.AreaNav;

/// Every graded item, narrowed to what the address chooses.
final class ItemSection extends Composite<Section> {

  ItemSection(GradeBook book) {
    List<PlanItem> within =
        book.facts().listAreas().stream()
            .flatMap(PlanItem::walk)
            .filter(book.facts()::isRated)
            .toList();
    List<PlanItem> shown = within.stream().filter(item -> isChosen(book, item)).toList();
    getContent().addClassName("items");
    getContent()
        .add(
            new H2(level(book) + "ごとの評価"),
            new AreaNav(book.facts()),
            new GradeNav(book, within),
            new Paragraph(shown.size() + "件（全" + book.items().size() + "件中）"));
    if (!shown.isEmpty()) {
      getContent().add(new ItemTable(book, shown));
    }
  }

  private static boolean isChosen(GradeBook book, PlanItem item) {
    return book.facts()
        .address()
        .grade()
        .map(book.classOf(item, book.newest()).code()::equals)
        .orElse(true);
  }

  private static String level(GradeBook book) {
    return book.facts().levelName(book.items().getFirst());
  }
}
