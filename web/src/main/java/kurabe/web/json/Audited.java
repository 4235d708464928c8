package kurabe.web.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.audit.EditionAudit;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.dispute.Standing;
import kurabe.core.evaluation.Subject;
import kurabe.core.importing.Examination;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;

/// An edition with everything its answers are made of, whether it is a draft or was published.
///
/// @param disputes open ones, of this edition alone
/// @param revision empty for what is only examined
public record Audited(
    EditionIndex index,
    EvaluationScheme scheme,
    EditionAudit audit,
    OpenDisputes disputes,
    Optional<Integer> revision) {

  public static Audited of(Examination.Draft draft) {
    return new Audited(
        new EditionIndex(draft.edition()),
        draft.scheme(),
        draft.audit(),
        OpenDisputes.NONE,
        Optional.empty());
  }

  /// A draft that was published a moment ago.
  public Audited published(int number, OpenDisputes open) {
    return new Audited(index, scheme, audit, open, Optional.of(number));
  }

  public static Audited of(AuditedEdition published) {
    return new Audited(
        published.index(),
        published.scheme(),
        published.audit(),
        published.disputes(),
        Optional.of(published.published().revision()));
  }

  public Edition edition() {
    return index.edition();
  }

  /// What is disputed of an indicator or item in one period.
  List<DisputeJson> disputes(Subject subject, Period period) {
    return told(disputes.about(subject, period));
  }

  List<DisputeJson> disputes(Contested what, Period period) {
    return told(disputes.at(what, period));
  }

  private List<DisputeJson> told(List<Dispute.Open> all) {
    return all.stream().map(it -> DisputeJson.of(it, standing(it.objection()))).toList();
  }

  private Optional<Standing> standing(Objection objection) {
    return revision.map(number -> Standing.of(objection, index, number));
  }

  /// Labels from the root of the plan's tree down to the subject.
  public List<String> path(Subject subject) {
    return switch (subject) {
      case Subject.OfItem(var key) -> index.findItem(key).map(this::labels).orElse(List.of());
      case Subject.OfIndicator(var key) -> {
        List<String> owners = index.findOwner(key).map(this::labels).orElse(List.of());
        String name = index.findIndicator(key).map(Indicator::name).orElse(key.value());
        yield Stream.concat(owners.stream(), Stream.of(name)).toList();
      }
    };
  }

  public List<String> labels(PlanItem item) {
    return index.listPath(item).stream().map(PlanItem::label).toList();
  }
}
