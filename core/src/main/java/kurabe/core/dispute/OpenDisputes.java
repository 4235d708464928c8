package kurabe.core.dispute;

import java.util.List;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;

/// Disputes that nobody has resolved yet, findable by what they are about.
public record OpenDisputes(List<Dispute.Open> all) {

  public static final OpenDisputes NONE = new OpenDisputes(List.of());

  public OpenDisputes {
    all = List.copyOf(all);
  }

  /// Those of one edition, in all its revisions.
  public OpenDisputes of(PlanCode plan, Period edition) {
    return new OpenDisputes(
        all.stream()
            .filter(it -> figure(it).plan().equals(plan) && figure(it).edition().equals(edition))
            .toList());
  }

  /// Those of one figure.
  public List<Dispute.Open> at(Contested what, Period period) {
    return all.stream()
        .filter(it -> figure(it).what().equals(what) && figure(it).period().equals(period))
        .toList();
  }

  /// Those of an indicator or item, whatever figure and period.
  public List<Dispute.Open> about(Subject subject) {
    return all.stream().filter(it -> figure(it).what().about().equals(subject)).toList();
  }

  /// Those of an indicator or item in one period, whatever figure.
  public List<Dispute.Open> about(Subject subject, Period period) {
    return about(subject).stream().filter(it -> figure(it).period().equals(period)).toList();
  }

  private static DisputedFigure figure(Dispute dispute) {
    return dispute.objection().figure();
  }
}
