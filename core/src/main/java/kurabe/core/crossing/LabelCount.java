package kurabe.core.crossing;

import java.util.List;
import java.util.function.Predicate;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Result;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;

/// How many units have a label.
///
/// @param certain those that have it
/// @param possible those that may have it, because they are only known within bounds
public record LabelCount(Label label, int certain, int possible) {

  static List<LabelCount> list(Graded scheme, List<Evaluation> all) {
    return scheme.labels().stream()
        .map(
            label ->
                new LabelCount(
                    label,
                    count(all, one -> has(one, label.text())),
                    count(all, one -> mayHave(one, label.text()))))
        .toList();
  }

  /// In per cent of `units`: from those that have it to those that may have it as well.
  public Interval share(int units) {
    return new Interval(percent(certain, units), percent(certain + possible, units));
  }

  private static Rational percent(int part, int units) {
    return Rational.of(part).times(Rational.HUNDRED).dividedBy(Rational.of(units));
  }

  private static int count(List<Evaluation> all, Predicate<Evaluation> condition) {
    return (int) all.stream().filter(condition).count();
  }

  private static boolean has(Evaluation evaluation, String label) {
    return evaluation instanceof Evaluated(Result.Grade(String text, List<String> _), var _)
        && text.equals(label);
  }

  private static boolean mayHave(Evaluation evaluation, String label) {
    return evaluation instanceof Bounded(Bounds.Grades(List<String> possible), var _, var _)
        && possible.contains(label);
  }
}
