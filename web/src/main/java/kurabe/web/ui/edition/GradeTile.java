package kurabe.web.ui.edition;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Claim;
import kurabe.core.evaluation.Outcome;
import kurabe.core.report.Tally;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.words.QuantityWords;

/// One grade with how many items got it, and, where the report prints them, its share and what the
/// audit says of both.
final class GradeTile extends ListItem {

  /// A count that was made here and not printed.
  GradeTile(Graded scheme, String label, String count) {
    Span name = new Span(new GradeBadge(scheme, new Outcome.Grade(label)));
    name.add(span(meaning(scheme, label), "meaning"));
    name.addClassName("name");
    add(name, span(count, "count"));
  }

  GradeTile(EditionFacts facts, Graded scheme, Tally tally, Tally.Count count) {
    this(scheme, count.label(), QuantityWords.of(count.count()));
    count.share().ifPresent(share -> add(span(QuantityWords.of(share), "share")));
    Span checks = new Span();
    checks.addClassName("checks");
    verdict(facts, "件数", new Claim.CountClaim(tally, count)).ifPresent(checks::add);
    count
        .share()
        .flatMap(share -> verdict(facts, "割合", new Claim.ShareClaim(tally, count, share)))
        .ifPresent(checks::add);
    add(checks);
  }

  private static String meaning(Graded scheme, String label) {
    return scheme.order().stream()
        .filter(one -> one.text().equals(label))
        .map(Label::meaning)
        .findFirst()
        .orElse("");
  }

  private static Optional<Span> verdict(EditionFacts facts, String what, Claim claim) {
    return facts
        .findAudit(claim)
        .map(Audit::verdict)
        .map(VerdictBadge::new)
        .map(it -> checked(what, it));
  }

  private static Span checked(String what, VerdictBadge verdict) {
    Span line = new Span(span(what, "what"), verdict);
    line.addClassName("checked");
    return line;
  }

  private static Span span(String text, String name) {
    Span span = new Span(text);
    span.addClassName(name);
    return span;
  }
}
