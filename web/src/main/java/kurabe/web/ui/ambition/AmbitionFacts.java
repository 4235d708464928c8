package kurabe.web.ui.ambition;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.ambition.Ambition;
import kurabe.core.ambition.Finding;
import kurabe.core.ambition.Pace;
import kurabe.core.tracking.PlanAmbition;
import kurabe.core.tracking.PlanAmbition.Row;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.words.BodyNames;

/// What the page shows, with the questions that its parts ask.
record AmbitionFacts(PlanAmbition plan, AmbitionAddress address, BodyNames names) {

  /// The edition, under the address that its own pages have.
  EditionFacts edition() {
    return new EditionFacts(plan.edition(), PlanAddress.of(address.plan()), names);
  }

  List<Row> rows() {
    return plan.rows();
  }

  /// Whether any pace begins at nothing, for want of a baseline.
  boolean isFromZero() {
    return ambitions()
        .anyMatch(
            it ->
                it.pace() instanceof Pace.Linear linear
                    && linear.start() instanceof Pace.Start.AtZero);
  }

  long count(CourseGroup group) {
    return ambitions().filter(it -> CourseGroup.of(it) == group).count();
  }

  Stream<Ambition> ambitions() {
    return plan.rows().stream().flatMap(row -> row.ambition().stream());
  }

  Stream<Finding> findings() {
    return ambitions().flatMap(it -> it.findings().stream());
  }
}
