package kurabe.web.ui.plan;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.PlanAddress;

/// The plan's other editions and their revisions; nothing where there is only the one shown.
final class RevisionChoice extends Nav {

  private final EditionFacts facts;

  /// @param revisions newest first
  RevisionChoice(EditionFacts facts, List<EditionSummary> revisions) {
    this.facts = facts;
    addClassName("chips");
    setAriaLabel("版の選択");
    setVisible(revisions.size() > 1);
    UnorderedList list = new UnorderedList();
    Map<Period, List<EditionSummary>> editions =
        revisions.stream()
            .collect(groupingBy(EditionSummary::asOf, LinkedHashMap::new, Collectors.toList()));
    editions.values().forEach(ofOne -> ofOne.forEach(each -> list.add(entry(each, ofOne))));
    add(list);
  }

  private ListItem entry(EditionSummary summary, List<EditionSummary> ofOne) {
    boolean newest = isCurrent(summary, ofOne);
    PlanAddress address = facts.address();
    PlanAddress target =
        newest
            ? address.withEdition(summary.asOf())
            : address.withRevision(summary.asOf(), summary.revision());
    String label =
        ofOne.size() > 1 ? summary.label() + " 第" + summary.revision() + "版" : summary.label();
    label += summary.withdrawn() ? "（取り下げ済み）" : "";
    Anchor link = new Anchor(target.path(), label);
    if (isShown(summary)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return new ListItem(link);
  }

  private static boolean isCurrent(EditionSummary summary, List<EditionSummary> ofOne) {
    return ofOne.stream()
        .filter(it -> !it.withdrawn())
        .findFirst()
        .filter(summary::equals)
        .isPresent();
  }

  private boolean isShown(EditionSummary summary) {
    return summary.asOf().equals(facts.edition().head().asOf())
        && summary.revision() == facts.audited().published().revision();
  }
}
