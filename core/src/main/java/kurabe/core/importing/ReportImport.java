package kurabe.core.importing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Claim;
import kurabe.core.audit.EditionAudit;
import kurabe.core.audit.Recomputed;
import kurabe.core.audit.Verdict;
import kurabe.core.catalog.Catalog;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.Schemes;
import kurabe.core.council.CouncilRecord;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.source.Place;

/// Reads a submission and audits what it says. Stores nothing.
@Singleton
public final class ReportImport {

  private final ReportReader reader;
  private final Schemes schemes;
  private final Catalog catalog;

  ReportImport(ReportReader reader, Schemes schemes, Catalog catalog) {
    this.reader = reader;
    this.schemes = schemes;
    this.catalog = catalog;
  }

  /// Audits by the schemes that come with Kurabe, whatever people wrote since: needs no storage.
  public Examination examine(Submission submission) {
    return examine(submission, schemes::bundled);
  }

  /// @param by the schemes to audit by, asked for only when the report is readable;
  ///     [Schemes#current] where it is to be published
  public Examination examine(Submission submission, Supplier<SchemeBook> by) {
    return examine(read(submission), by);
  }

  /// What the importers make of it: the same for the same bytes, as long as they are the same.
  public Reading read(Submission submission) {
    return reader.read(submission);
  }

  /// Audits what was read already.
  public Examination examine(Reading reading, Supplier<SchemeBook> by) {
    return switch (reading) {
      case Reading.Refused(List<Problem> problems) -> new Examination.Refused(problems);
      case Reading.Read(Edition edition) -> audit(edition, by.get());
      case Reading.Surveyed(SurveyTable table) -> new Examination.SurveyDraft(table);
      case Reading.Recorded(CouncilRecord record) -> new Examination.RecordDraft(record);
    };
  }

  /// Audits what was read, or what people made of it.
  public Examination.Draft audit(Edition edition, SchemeBook schemes) {
    Plan plan = edition.head().plan();
    EvaluationScheme scheme = schemes.getScheme(plan.scheme());
    EditionAudit audit = EditionAudit.of(edition, scheme, catalog.findSpan(plan.code()));
    EditionIndex index = new EditionIndex(edition);
    List<Problem> found =
        audit.audits().stream()
            .filter(one -> one.verdict() == Verdict.INCONSISTENT)
            .flatMap(one -> problem(one, index).stream())
            .toList();
    return new Examination.Draft(edition.withProblems(found), scheme, audit);
  }

  private static Optional<Problem> problem(Audit audit, EditionIndex index) {
    Place place = audit.claim().citation().place();
    String name = name(audit.claim(), index);
    Recomputed result = audit.recomputations().getFirst().result();
    return switch (result) {
      case Recomputed.Figure figure ->
          published(audit.claim())
              .map(
                  quantity ->
                      new Problem.InconsistentFigure(
                          place, name, audit.claim().period(), quantity, like(quantity, figure)));
      case Recomputed.Grade(String computed, var _) ->
          grade(audit.claim())
              .map(
                  grade ->
                      new Problem.InconsistentGrade(
                          place, name, audit.claim().period(), grade, computed));
    };
  }

  private static Quantity like(Quantity published, Recomputed.Figure figure) {
    Unit unit = published.unit();
    return new Quantity(figure.rounded(), unit, figure.rounded().toPlainString() + unit.symbol());
  }

  private static Optional<Quantity> published(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) ->
          evaluation.outcome() instanceof Outcome.Rate(Quantity percent)
              ? Optional.of(percent)
              : Optional.empty();
      case Claim.DifferenceClaim(var _, Quantity difference) -> Optional.of(difference);
      case Claim.CountClaim(var _, var count) -> Optional.of(count.count());
      case Claim.ShareClaim(var _, var _, Quantity share) -> Optional.of(share);
    };
  }

  private static Optional<String> grade(Claim claim) {
    return claim instanceof Claim.OutcomeClaim(PublishedEvaluation evaluation)
            && evaluation.outcome() instanceof Outcome.Grade(String label)
        ? Optional.of(label)
        : Optional.empty();
  }

  private static String name(Claim claim, EditionIndex index) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> name(evaluation.subject(), index);
      case Claim.DifferenceClaim(var evaluation, var _) -> name(evaluation.subject(), index);
      case Claim.CountClaim(var _, var count) -> count.label();
      case Claim.ShareClaim(var _, var count, var _) -> count.label();
    };
  }

  private static String name(Subject subject, EditionIndex index) {
    return switch (subject) {
      case Subject.OfItem(var key) -> index.findItem(key).map(PlanItem::label).orElseThrow();
      case Subject.OfIndicator(var key) ->
          index.findIndicator(key).map(Indicator::name).orElseThrow();
    };
  }
}
