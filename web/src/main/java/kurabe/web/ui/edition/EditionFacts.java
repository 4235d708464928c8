package kurabe.web.ui.edition;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Claim;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.source.Document;
import kurabe.core.time.Period;
import kurabe.web.words.BodyNames;
import kurabe.web.words.DocumentWords;

/// An audited edition with the address it was asked for at, and the questions that pages ask of it.
public record EditionFacts(AuditedEdition audited, PlanAddress address, BodyNames names) {

  public Edition edition() {
    return audited.edition();
  }

  public Plan plan() {
    return edition().head().plan();
  }

  public EditionIndex index() {
    return audited.index();
  }

  public Document document() {
    return edition().head().document();
  }

  /// Whose plan it is.
  public String prefecture() {
    return names.of(plan().jurisdiction());
  }

  /// The items that the page is narrowed to, or the roots of the whole tree.
  public List<PlanItem> listAreas() {
    return address
        .area()
        .flatMap(index()::findItem)
        .map(List::of)
        .orElseGet(() -> edition().items());
  }

  /// What stands below a chart.
  public String source() {
    return DocumentWords.of(document()) + "（" + edition().head().label() + "）";
  }

  /// Items that the report gives a verdict of their own, in its order.
  public List<PlanItem> listRated() {
    return edition().allItems().filter(this::isRated).toList();
  }

  public boolean isRated(PlanItem item) {
    return !index().listEvaluations(subject(item)).isEmpty();
  }

  /// The periods that items are rated for, oldest first.
  public List<Period> listRatedPeriods() {
    return listRated().stream()
        .flatMap(item -> index().listEvaluations(subject(item)).stream())
        .map(PublishedEvaluation::period)
        .distinct()
        .sorted(comparing(Period::end))
        .toList();
  }

  public Optional<PublishedEvaluation> findNewest(PlanItem item) {
    return index().listEvaluations(subject(item)).stream()
        .max(comparing(evaluation -> evaluation.period().end()));
  }

  public Optional<Audit> findAudit(PublishedEvaluation evaluation) {
    return audited.audit().findOutcome(evaluation.subject(), evaluation.period());
  }

  public Optional<Audit> findAudit(Claim claim) {
    return audits(claim::equals).findFirst();
  }

  private Stream<Audit> audits(Predicate<Claim> wanted) {
    return audited.audit().audits().stream().filter(audit -> wanted.test(audit.claim()));
  }

  /// The name that the plan gives the item's level; empty where it gives none.
  public String levelName(PlanItem item) {
    List<String> levels = plan().levels();
    return item.level() < levels.size() ? levels.get(item.level()) : "";
  }

  public static Subject subject(PlanItem item) {
    return new Subject.OfItem(item.key());
  }
}
