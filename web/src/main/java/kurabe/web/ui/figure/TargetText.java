package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.Span;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.time.Period;
import kurabe.web.words.PeriodWords;

/// What an indicator is to reach, and until when; or that it has no target.
public final class TargetText extends Span {

  public TargetText(Indicator indicator) {
    indicator.target().ifPresentOrElse(this::show, this::showNone);
  }

  private void show(Target target) {
    ValueText value = new ValueText(target.value());
    target.due().map(TargetText::due).ifPresent(value::add);
    add(value);
  }

  private static Span due(Period due) {
    Span until = new Span("（" + PeriodWords.of(due) + "まで）");
    until.addClassName("as-of");
    return until;
  }

  private void showNone() {
    addClassName("absent");
    setText("目標値なし");
  }
}
