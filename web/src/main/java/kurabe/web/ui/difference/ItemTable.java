package kurabe.web.ui.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.change.ItemChange;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.ReasonText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;

/// The verdicts of items on both sides.
final class ItemTable extends Composite<Div> {

  private final DifferenceFacts facts;

  ItemTable(DifferenceFacts facts, List<ItemChange> items) {
    this.facts = facts;
    FigureTable table = new FigureTable("項目の評価の差", columns());
    String group = "";
    for (ItemChange item : items) {
      String place = facts.place(item.is());
      if (!place.equals(group)) {
        table.startGroup(new Span(place));
        group = place;
      }
      row(table, item);
    }
    getContent().add(table);
  }

  private List<Column> columns() {
    return List.of(
        Column.text("項目"),
        Column.number(PeriodWords.of(facts.tracked().from())),
        Column.number(PeriodWords.of(facts.tracked().to())),
        Column.number("差"),
        Column.number("報告書が示す差"));
  }

  private void row(FigureTable table, ItemChange it) {
    Anchor name = new Anchor(facts.later().address().itemPath(it.is().key()), it.is().label());
    table.addRow(
        it.was().title().equals(it.is().title()) ? name : renamed(name, it),
        outcome(facts.tracked().earlier(), it.verdict().earlier()),
        outcome(facts.tracked().later(), it.verdict().later()),
        new DifferenceText(it.verdict().difference()),
        it.verdict()
            .published()
            .<Component>map(DifferenceText::printed)
            .orElseGet(() -> new Text("－")));
  }

  private static Div renamed(Anchor name, ItemChange it) {
    return new Div(name, new ReasonText("（前の版では「" + it.was().title() + "」）"));
  }

  private static Component outcome(AuditedEdition side, Optional<PublishedEvaluation> verdict) {
    return verdict
        .map(PublishedEvaluation::outcome)
        .<Component>map(
            outcome ->
                side.scheme() instanceof Graded graded
                    ? new GradeBadge(graded, outcome)
                    : new Text(OutcomeWords.of(outcome)))
        .orElseGet(() -> new ReasonText("記載なし"));
  }
}
