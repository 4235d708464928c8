package kurabe.web.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.audit.Audit;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.Dispute;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.BodyNames;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.PeriodWords;

/// Every published figure of an edition as rows, in the report's order: an indicator's target,
/// values, rates and references, then what the report says of the item itself.
final class EditionRows {

  private final AuditedEdition edition;
  private final EditionIndex index;
  private final BodyNames names;

  EditionRows(AuditedEdition edition, BodyNames names) {
    this.edition = edition;
    this.index = edition.index();
    this.names = names;
  }

  Stream<ExportRow> rows() {
    return edition.edition().allItems().flatMap(this::rows);
  }

  private Stream<ExportRow> rows(PlanItem item) {
    return Stream.concat(
        item.indicators().stream().flatMap(one -> rows(item, one)),
        outcomes(item, "", new Subject.OfItem(item.key())));
  }

  private Stream<ExportRow> rows(PlanItem item, Indicator one) {
    Stream<ExportRow> target = one.target().stream().map(it -> target(item, one, it));
    Stream<ExportRow> values =
        index.listObservations(one.key()).stream().map(it -> value(item, one, it));
    Stream<ExportRow> references =
        index.listReferences(one.key()).stream().map(it -> reference(item, one, it));
    return Stream.of(
            target,
            values,
            outcomes(item, one.name(), new Subject.OfIndicator(one.key())),
            references)
        .flatMap(rows -> rows);
  }

  private ExportRow target(PlanItem item, Indicator one, Target target) {
    String due = target.due().map(PeriodWords::of).orElse("");
    return row(item, one.name(), "目標値", due, "", ExportValue.of(target.value()), one.citation())
        .build();
  }

  private ExportRow value(PlanItem item, Indicator one, Observation it) {
    return row(
            item,
            one.name(),
            "実績値",
            PeriodWords.of(it.period()),
            asOf(it.asOf()),
            ExportValue.of(it.value()),
            it.citation())
        .disputes(disputes(new Contested.OfValue(one.key()), it.period()))
        .build();
  }

  private ExportRow reference(PlanItem item, Indicator one, ReferenceValue it) {
    return row(
            item,
            one.name(),
            names.of(it.scope()) + "値",
            "",
            asOf(it.asOf()),
            ExportValue.of(it.value()),
            it.citation())
        .build();
  }

  private Stream<ExportRow> outcomes(PlanItem item, String name, Subject subject) {
    return index.listEvaluations(subject).stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(outcome(item, name, subject, it)),
                    it.difference().stream().map(gap -> difference(item, name, subject, it, gap))));
  }

  private ExportRow outcome(PlanItem item, String name, Subject subject, PublishedEvaluation it) {
    Optional<Audit> audit = edition.audit().findOutcome(subject, it.period());
    return row(
            item,
            name,
            ExportValue.kind(subject, it.outcome()),
            PeriodWords.of(it.period()),
            "",
            ExportValue.of(it.outcome()),
            it.citation())
        .audit(audit)
        .disputes(disputes(new Contested.OfOutcome(subject), it.period()))
        .build();
  }

  private ExportRow difference(
      PlanItem item, String name, Subject subject, PublishedEvaluation it, Quantity gap) {
    Optional<Audit> audit = edition.audit().findDifference(subject, it.period());
    return row(
            item,
            name,
            "前期差",
            PeriodWords.of(it.period()),
            "",
            ExportValue.of(new Value.Measured(gap)),
            it.citation())
        .audit(audit)
        .disputes(disputes(new Contested.OfDifference(subject), it.period()))
        .build();
  }

  private RowBuilder row(
      PlanItem item,
      String name,
      String kind,
      String period,
      String asOf,
      ExportValue value,
      Citation citation) {
    String path = index.listPath(item).stream().map(PlanItem::label).collect(joining(" > "));
    return new RowBuilder(edition.published(), path, name, kind, period, asOf, value, citation);
  }

  private String disputes(Contested what, Period period) {
    List<Dispute.Open> open = edition.disputes().at(what, period);
    return open.stream().map(DisputeWords::inShort).collect(joining("／"));
  }

  private static String asOf(AsOf asOf) {
    return asOf.equals(AsOf.UNSTATED) ? "" : AsOfWords.of(asOf);
  }
}
