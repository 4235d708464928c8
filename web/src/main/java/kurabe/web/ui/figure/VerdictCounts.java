package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.core.audit.EditionAudit;
import kurabe.core.audit.Verdict;

/// How many published figures an audit confirms, explains, contradicts or cannot decide. All four
/// are always shown: a missing 「不整合」 would leave the reader wondering.
public final class VerdictCounts extends UnorderedList {

  public VerdictCounts(EditionAudit audit) {
    addClassName("verdict-counts");
    getElement().setAttribute("aria-label", "検証の結果");
    audit.countByVerdict().forEach((verdict, count) -> add(entry(verdict, count)));
  }

  private static ListItem entry(Verdict verdict, long count) {
    Span number = new Span(count + "件");
    number.addClassName("count");
    ListItem entry = new ListItem(new VerdictBadge(verdict), number);
    entry.setClassName("none", count == 0);
    return entry;
  }
}
