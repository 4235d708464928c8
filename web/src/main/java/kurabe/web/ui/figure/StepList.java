package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Step;
import kurabe.web.words.StepWords;

/// A calculation, one step a line.
public final class StepList extends OrderedList {

  public StepList(List<Step> steps) {
    addClassName("steps");
    steps.forEach(step -> add(new ListItem(StepWords.of(step))));
  }

  /// Empty for a refusal, whose reason is all there is.
  public static List<Step> steps(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluation.Evaluated(var _, List<Step> steps) -> steps;
      case Evaluation.Bounded(var _, var _, List<Step> steps) -> steps;
      case Evaluation.Refused _ -> List.of();
    };
  }
}
