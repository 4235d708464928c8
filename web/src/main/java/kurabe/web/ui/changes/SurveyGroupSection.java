package kurabe.web.ui.changes;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurabe.core.revision.Group;
import kurabe.core.revision.SurveyMovement;
import kurabe.core.revision.SurveyRadius;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.GroupWords;
import kurabe.web.words.SideWords;
import kurabe.web.words.SurveyMovementWords;

/// A corrected survey's movements of one heading.
final class SurveyGroupSection extends Composite<Section> {

  private final SurveyRadius radius;
  private final SurveyMovementWords words;

  SurveyGroupSection(SurveyRadius radius, Group group, SurveyMovementWords words) {
    this.radius = radius;
    this.words = words;
    List<SurveyMovement> movements = radius.list(group);
    FigureTable table =
        new FigureTable(GroupWords.of(group) + "の変化（" + movements.size() + "件）", columns());
    movements.forEach(it -> row(table, it));
    getContent().addClassName("movements");
    getContent().setId("group-" + group.code());
    getContent().add(new H2(GroupWords.of(group)), table);
  }

  private List<Column> columns() {
    return List.of(
        Column.text("自治体"),
        Column.text("数値"),
        Column.number("前（第" + radius.before().number() + "版）"),
        Column.number("後（第" + radius.after().number() + "版）"),
        Column.text("変化"),
        Column.text("出典"));
  }

  private void row(FigureTable table, SurveyMovement movement) {
    SideWords sides = SurveyMovementWords.sides(movement);
    table.addRow(
        body(movement),
        new Anchor("concepts/" + movement.cell().concept().value(), words.what(movement)),
        new Text(sides.before()),
        new Text(sides.after()),
        distance(movement),
        MovementSources.of(movement, radius));
  }

  private Component distance(SurveyMovement movement) {
    return radius
        .measure(movement)
        .<Component>map(DifferenceText::new)
        .orElseGet(() -> new Text(GroupSection.word(movement.change())));
  }

  /// With the values that its rank or gap follows from beneath it.
  private Component body(SurveyMovement movement) {
    Span name = new Span(words.body(movement));
    String causes =
        radius.listCauses(movement).stream().map(words::body).distinct().collect(joining("、"));
    if (causes.isEmpty()) {
      return name;
    }
    Div because = new Div("この変化の元: " + causes + "の値");
    because.addClassName("causes");
    return new Div(name, because);
  }
}
