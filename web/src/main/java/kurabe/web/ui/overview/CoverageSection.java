package kurabe.web.ui.overview;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;

/// Which prefectures of the region have a published plan, and which have none: a prefecture that is
/// missing says so, lest it be taken for one without results.
final class CoverageSection extends Composite<Section> {

  private static final String REGION = "東北";
  private static final List<Column> COLUMNS =
      List.of(Column.text("県"), Column.text("登録"), Column.text("計画"));

  private final List<EditionFacts> newest;

  CoverageSection(List<Jurisdiction> bodies, List<EditionFacts> newest) {
    this.newest = newest;
    FigureTable table = new FigureTable(REGION + "各県の登録状況", COLUMNS);
    bodies.stream()
        .filter(body -> body.kind() == Kind.PREFECTURE && body.region().equals(REGION))
        .sorted(comparing(Jurisdiction::code))
        .forEach(body -> row(table, body));
    getContent().add(new H2(REGION + "の県"), table);
  }

  private void row(FigureTable table, Jurisdiction body) {
    List<EditionFacts> plans =
        newest.stream().filter(facts -> facts.plan().jurisdiction().equals(body.code())).toList();
    Span state = new Span(plans.isEmpty() ? "未登録" : "登録済み");
    state.addClassNames("badge", plans.isEmpty() ? "unregistered" : "registered");
    table.addRow(new Text(body.name()), state, links(plans));
  }

  private static Component links(List<EditionFacts> plans) {
    Div links = new Div();
    plans.forEach(
        facts -> links.add(new Div(new Anchor(facts.address().path(), facts.plan().title()))));
    return plans.isEmpty() ? new Text("公表された報告を取り込んでいません") : links;
  }
}
