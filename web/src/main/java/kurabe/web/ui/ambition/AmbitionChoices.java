package kurabe.web.ui.ambition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.time.Period;
import kurabe.web.ui.ambition.AmbitionAddress.Grouping;
import kurabe.web.words.PeriodWords;

/// Which column of the report is looked at, and what the table is grouped by. Links, so that the
/// address carries the choice.
final class AmbitionChoices extends Nav {

  private final AmbitionAddress address;

  AmbitionChoices(AmbitionFacts facts) {
    address = facts.address();
    addClassName("choices");
    setAriaLabel("表示の選択");
    periods(facts.plan().listColumns());
    UnorderedList groupings = new UnorderedList();
    for (Grouping each : Grouping.values()) {
      groupings.add(link(each.label(), address.withGrouping(each), each == address.grouping()));
    }
    add(row("まとめ方", groupings));
  }

  private void periods(List<Period> columns) {
    if (columns.size() < 2) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.add(link("最も新しい値", address.withPeriod(Optional.empty()), address.period().isEmpty()));
    for (Period column : columns) {
      Optional<Period> chosen = Optional.of(column);
      list.add(
          link(
              PeriodWords.of(column), address.withPeriod(chosen), address.period().equals(chosen)));
    }
    add(row("報告の時点", list));
  }

  private static Div row(String label, UnorderedList links) {
    Span what = new Span(label);
    what.addClassName("what");
    Div row = new Div(what, links);
    row.addClassName("chips");
    return row;
  }

  private static ListItem link(String label, AmbitionAddress target, boolean current) {
    Anchor link = new Anchor(target.path(), label);
    if (current) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }
}
