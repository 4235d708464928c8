package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.ValueWords;

/// An indicator's value, target and verdict under its plan's own scheme.
final class FigureCell extends FigureLines {

  private final AuditedEdition edition;

  FigureCell(AuditedEdition edition, ComparedItem item, ComparedIndicator indicator) {
    this.edition = edition;
    indicator.newest().ifPresentOrElse(this::value, () -> add("実績値", "記載なし"));
    add("目標", target(indicator));
    indicator
        .rate()
        .ifPresent(rate -> verdict("達成率", new Text(OutcomeWords.of(rate.outcome())), rate));
    if (edition.scheme() instanceof Graded graded) {
      item.verdict().ifPresent(grade -> verdict("取組の評価", badge(graded, grade), grade));
    }
  }

  private void value(Observation newest) {
    addMain("実績値", newest.value(), newest.asOf());
    Contested value = new Contested.OfValue(newest.indicator());
    DisputeNote.find(edition, value, newest.period()).ifPresent(this::addNote);
  }

  private void verdict(String name, Component shown, PublishedEvaluation verdict) {
    add(name, DisputeNote.besideOutcome(shown, edition, verdict.subject(), verdict.period()));
  }

  private static String target(ComparedIndicator indicator) {
    return indicator.indicator().target().map(Target::value).map(ValueWords::of).orElse("なし");
  }

  private static GradeBadge badge(Graded graded, PublishedEvaluation verdict) {
    return new GradeBadge(graded, verdict.outcome());
  }
}
