package kurabe.web.json;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.audit.EditionAudit;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.evaluation.Subject;
import kurabe.core.importing.Examination;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;

/// An edition with everything its answers are made of, whether it is a draft or was published.
public record Audited(EditionIndex index, EvaluationScheme scheme, EditionAudit audit) {

  public static Audited of(Examination.Draft draft) {
    return new Audited(new EditionIndex(draft.edition()), draft.scheme(), draft.audit());
  }

  public static Audited of(AuditedEdition published) {
    return new Audited(published.index(), published.scheme(), published.audit());
  }

  public Edition edition() {
    return index.edition();
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
