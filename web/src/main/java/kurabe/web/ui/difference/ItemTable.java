package kurabe.web.ui.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.change.ItemChange;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.quantity.Quantity;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.ReasonText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;

/// The verdicts of items on both sides.
final class ItemTable extends Composite<Div> {

  private final DifferenceFacts facts;
  private final boolean published;

  ItemTable(DifferenceFacts facts, List<ItemChange> items) {
    this.facts = facts;
    published = items.stream().anyMatch(it -> it.verdict().published().isPresent());
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
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("項目"));
    columns.add(Column.number(PeriodWords.of(facts.tracked().from())));
    columns.add(Column.number(PeriodWords.of(facts.tracked().to())));
    columns.add(Column.number("差"));
    if (published) {
      columns.add(Column.number("報告書が示す差"));
    }
    return columns;
  }

  private void row(FigureTable table, ItemChange it) {
    List<Component> cells = new ArrayList<>();
    cells.add(outcome(facts.tracked().earlier(), it.verdict().earlier()));
    cells.add(outcome(facts.tracked().later(), it.verdict().later()));
    cells.add(new DifferenceText(it.verdict().difference()));
    if (published) {
      cells.add(
          it.verdict()
              .published()
              .map(printed -> published(it, printed))
              .orElseGet(() -> new ReasonText("記載なし")));
    }
    Anchor name = new Anchor(facts.later().address().itemPath(it.is().key()), it.is().label());
    table.addRow(
        it.was().title().equals(it.is().title()) ? name : renamed(name, it),
        cells.toArray(Component[]::new));
  }

  private static Div renamed(Anchor name, ItemChange it) {
    return new Div(name, new ReasonText("（前の版では「" + it.was().title() + "」）"));
  }

  private static Component outcome(AuditedEdition side, Optional<PublishedEvaluation> verdict) {
    return verdict
        .map(
            it ->
                DisputeNote.besideOutcome(
                    outcome(side, it.outcome()), side, it.subject(), it.period()))
        .orElseGet(() -> new ReasonText("記載なし"));
  }

  private static Component outcome(AuditedEdition side, Outcome outcome) {
    return side.scheme() instanceof Graded graded
        ? new GradeBadge(graded, outcome)
        : new Text(OutcomeWords.of(outcome));
  }

  private Component published(ItemChange it, Quantity printed) {
    return DisputeNote.beside(
        DifferenceText.printed(printed),
        facts.tracked().later(),
        new Contested.OfDifference(new Subject.OfItem(it.is().key())),
        facts.tracked().to());
  }
}
