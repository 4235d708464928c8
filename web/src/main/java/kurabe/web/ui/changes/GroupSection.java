package kurabe.web.ui.changes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.evaluation.Subject;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Change;
import kurabe.core.revision.Group;
import kurabe.core.revision.Movement;
import kurabe.core.revision.Revision;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.BodyNames;
import kurabe.web.words.GroupWords;
import kurabe.web.words.MovementKindWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.RadiusNames;
import kurabe.web.words.SideWords;

/// The movements of one heading: what moved, from what to what, because of what, and where both
/// stand.
final class GroupSection extends Composite<Section> {

  private final BlastRadius radius;
  private final RadiusNames names;
  private final MovementKindWords kinds;

  GroupSection(BlastRadius radius, Group group, BodyNames bodies) {
    this.radius = radius;
    names = new RadiusNames(radius);
    kinds = new MovementKindWords(radius.after().scheme(), bodies);
    List<Movement> movements = radius.list(group);
    FigureTable table =
        new FigureTable(GroupWords.of(group) + "の変化（" + movements.size() + "件）", columns());
    movements.forEach(it -> row(table, it));
    getContent().addClassName("movements");
    getContent().setId("group-" + group.code());
    getContent().add(new H2(GroupWords.of(group)), table);
  }

  private List<Column> columns() {
    return List.of(
        Column.text("対象"),
        Column.text("数値"),
        Column.number("前（第" + radius.before().number() + "版）"),
        Column.number("後（第" + radius.after().number() + "版）"),
        Column.text("変化"),
        Column.text("出典"));
  }

  private void row(FigureTable table, Movement movement) {
    SideWords sides = SideWords.of(movement);
    table.addRow(
        subject(movement),
        new Text(what(movement)),
        new Text(sides.before()),
        new Text(sides.after()),
        distance(movement),
        MovementSources.of(movement, radius));
  }

  private String what(Movement movement) {
    return movement.findPeriod().map(period -> PeriodWords.of(period) + "の").orElse("")
        + kinds.of(movement);
  }

  private Component distance(Movement movement) {
    return radius
        .measure(movement)
        .<Component>map(DifferenceText::new)
        .orElseGet(() -> new Text(word(movement.change())));
  }

  static String word(Change<?> change) {
    return switch (change) {
      case Change.Altered<?> _ -> "変更";
      case Change.Added<?> _ -> "追加";
      case Change.Removed<?> _ -> "削除";
    };
  }

  /// With what it follows from beneath it.
  private Component subject(Movement movement) {
    Component name =
        movement
            .findSubject()
            .<Component>map(it -> new Anchor(path(it, movement.change()), names.of(movement)))
            .orElseGet(() -> new Span(names.of(movement)));
    List<Movement> causes = radius.listCauses(movement);
    return causes.isEmpty() ? name : new Div(name, causes(causes));
  }

  private Component causes(List<Movement> causes) {
    UnorderedList list = new UnorderedList();
    causes.forEach(it -> list.add(new ListItem(cause(it))));
    Span title = new Span("この変化の元");
    title.addClassName("what");
    Div all = new Div(title, list);
    all.addClassName("causes");
    return all;
  }

  private String cause(Movement movement) {
    SideWords sides = SideWords.of(movement);
    return names.of(movement)
        + " "
        + kinds.of(movement)
        + " "
        + sides.before()
        + "→"
        + sides.after();
  }

  /// In the later revision, or in the earlier one where only that has it.
  private String path(Subject subject, Change<?> change) {
    Revision shown = change.findAfter().isPresent() ? radius.after() : radius.before();
    PlanAddress address =
        PlanAddress.of(shown.edition().head().plan().code())
            .withRevision(shown.edition().head().asOf(), shown.number());
    return switch (subject) {
      case Subject.OfItem(var key) -> address.itemPath(key);
      case Subject.OfIndicator(var key) -> address.indicatorPath(key);
    };
  }
}
