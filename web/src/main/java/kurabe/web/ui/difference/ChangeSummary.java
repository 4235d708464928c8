package kurabe.web.ui.difference;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.evaluation.Difference;

/// How many moved which way, in a sentence for each kind of thing.
final class ChangeSummary {

  private ChangeSummary() {}

  /// @param up what is said of those whose figure is higher
  static Paragraph of(String what, List<Difference> differences, String up, String down) {
    long more = differences.stream().filter(it -> sign(it) > 0).count();
    long less = differences.stream().filter(it -> sign(it) < 0).count();
    long withheld = differences.stream().filter(Difference.Withheld.class::isInstance).count();
    long same = differences.size() - more - less - withheld;
    return new Paragraph(
        what
            + differences.size()
            + "件のうち、"
            + up
            + "もの"
            + more
            + "件、"
            + down
            + "もの"
            + less
            + "件、変わらないもの"
            + same
            + "件、差を示さないもの"
            + withheld
            + "件です。");
  }

  private static int sign(Difference difference) {
    return switch (difference) {
      case Difference.Amount(var amount, var _) -> amount.signum();
      case Difference.Moved(int steps) -> Integer.signum(steps);
      case Difference.Withheld _ -> 0;
    };
  }
}
