package kurabe.web.ui.edition;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Claim;
import kurabe.core.audit.Verdict;
import kurabe.core.evaluation.Outcome;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Tally;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.core.time.Period;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;

/// How many items got each grade in the newest period: as the report prints it, else as counted.
public final class GradeTiles extends Section {

  private final EditionFacts facts;
  private final Graded scheme;

  public GradeTiles(EditionFacts facts, Graded scheme) {
    this.facts = facts;
    this.scheme = scheme;
    addClassName("grade-tiles");
    newestTally().ifPresentOrElse(this::printed, this::counted);
  }

  private Optional<Tally> newestTally() {
    return facts.edition().tallies().stream().max(comparing(tally -> tally.period().end()));
  }

  private void printed(Tally tally) {
    String total = tally.total().map(all -> "（全" + QuantityWords.digits(all) + "件）").orElse("");
    add(note(PeriodWords.of(tally.period()) + "の評価の内訳" + total));
    UnorderedList tiles = new UnorderedList();
    tally.counts().forEach(count -> tiles.add(tile(tally, count)));
    add(tiles);
  }

  private ListItem tile(Tally tally, Tally.Count count) {
    ListItem tile = tile(count.label(), QuantityWords.of(count.count()));
    Claim counted = new Claim.CountClaim(tally, count);
    Optional<Claim> shared = count.share().map(share -> new Claim.ShareClaim(tally, count, share));
    count.share().ifPresent(share -> tile.add(share(share)));
    Span checks = new Span();
    checks.addClassName("checks");
    verdict("件数", Optional.of(counted)).ifPresent(checks::add);
    verdict("割合", shared).ifPresent(checks::add);
    tile.add(checks);
    return tile;
  }

  /// A report without a tally of its own is counted here, and says so.
  private void counted() {
    List<Period> periods = facts.listRatedPeriods();
    if (periods.isEmpty()) {
      add(note("評価の記載はありません。"));
      return;
    }
    Period newest = periods.getLast();
    add(note(PeriodWords.of(newest) + "の評価の内訳（報告書に件数の記載がないため、Kurabeが数えました）"));
    UnorderedList tiles = new UnorderedList();
    scheme.order().reversed().forEach(label -> tiles.add(tile(label, newest)));
    add(tiles);
  }

  private ListItem tile(Label label, Period period) {
    Outcome grade = new Outcome.Grade(label.text());
    long count = facts.listRated().stream().filter(item -> has(item, period, grade)).count();
    return tile(label.text(), count + "件");
  }

  private boolean has(PlanItem item, Period period, Outcome grade) {
    return facts
        .index()
        .findEvaluation(EditionFacts.subject(item), period)
        .filter(evaluation -> evaluation.outcome().equals(grade))
        .isPresent();
  }

  private ListItem tile(String label, String count) {
    Span meaning = span(meaning(label), "meaning");
    GradeBadge badge = new GradeBadge(scheme, new Outcome.Grade(label));
    Span name = new Span(badge, meaning);
    name.addClassName("name");
    return new ListItem(name, span(count, "count"));
  }

  private String meaning(String label) {
    return scheme.order().stream()
        .filter(one -> one.text().equals(label))
        .map(Label::meaning)
        .findFirst()
        .orElse("");
  }

  private static Span share(Quantity share) {
    return span(QuantityWords.of(share), "share");
  }

  private Optional<Span> verdict(String what, Optional<Claim> claim) {
    return claim.flatMap(facts::findAudit).map(Audit::verdict).map(one -> verdict(what, one));
  }

  private static Span verdict(String what, Verdict verdict) {
    Span line = new Span(span(what, "what"), new VerdictBadge(verdict));
    line.addClassName("checked");
    return line;
  }

  private static Paragraph note(String text) {
    Paragraph note = new Paragraph(text);
    note.addClassName("note");
    return note;
  }

  private static Span span(String text, String name) {
    Span span = new Span(text);
    span.addClassName(name);
    return span;
  }
}
