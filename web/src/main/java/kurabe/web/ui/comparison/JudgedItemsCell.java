package kurabe.web.ui.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.words.OutcomeWords;

/// Items without figures: how many got which verdict, and which ones, one click away.
final class JudgedItemsCell extends Composite<Div> {

  private static final String NONE = "評価の記載なし";

  private final AuditedEdition edition;

  JudgedItemsCell(AuditedEdition edition, List<ComparedItem> items) {
    this.edition = edition;
    getContent().addClassName("judged");
    getContent().add(tally(items), list(items));
  }

  private Div tally(List<ComparedItem> items) {
    Div tally = new Div();
    tally.addClassName("tally");
    counts(items).forEach((outcome, count) -> tally.add(count(outcome, count)));
    return tally;
  }

  /// All grades of the scheme from the best down, also those that no item got; then other verdicts.
  private Map<Optional<Outcome>, Long> counts(List<ComparedItem> items) {
    Map<Optional<Outcome>, Long> counts = new LinkedHashMap<>();
    if (edition.scheme() instanceof Graded graded) {
      for (Label label : graded.order().reversed()) {
        counts.put(Optional.of(new Outcome.Grade(label.text())), 0L);
      }
    }
    counts.putAll(items.stream().collect(groupingBy(JudgedItemsCell::outcome, counting())));
    return counts;
  }

  private Span count(Optional<Outcome> outcome, long count) {
    return new Span(verdict(outcome), new Text(" " + count + "件"));
  }

  private NativeDetails list(List<ComparedItem> items) {
    UnorderedList list = new UnorderedList();
    items.forEach(item -> list.add(entry(item)));
    return new NativeDetails("取組の一覧", list);
  }

  private ListItem entry(ComparedItem item) {
    ListItem entry = new ListItem(verdict(outcome(item)), link(item.item()));
    item.verdict()
        .flatMap(
            it -> DisputeNote.find(edition, new Contested.OfOutcome(it.subject()), it.period()))
        .ifPresent(entry::add);
    return entry;
  }

  private Anchor link(PlanItem item) {
    PlanAddress plan = PlanAddress.of(edition.edition().head().plan().code());
    return new Anchor(plan.itemPath(item.key()), item.label());
  }

  private Component verdict(Optional<Outcome> outcome) {
    return outcome.map(this::verdict).orElseGet(() -> new Text(NONE));
  }

  private Component verdict(Outcome outcome) {
    return edition.scheme() instanceof Graded graded
        ? new GradeBadge(graded, outcome)
        : new Text(OutcomeWords.of(outcome));
  }

  private static Optional<Outcome> outcome(ComparedItem item) {
    return item.verdict().map(PublishedEvaluation::outcome);
  }
}
