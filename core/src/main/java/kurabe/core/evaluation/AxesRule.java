package kurabe.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.TwoAxes.Axis;

/// Two grades, and what they make together. An axis that people judge may be any of its labels.
final class AxesRule {

  private final TwoAxes scheme;

  private AxesRule(TwoAxes scheme) {
    this.scheme = scheme;
  }

  static Evaluation evaluate(TwoAxes scheme, Function<Graded, Evaluation> rule) {
    return new AxesRule(scheme)
        .evaluate(rule.apply(scheme.first().scheme()), rule.apply(scheme.second().scheme()));
  }

  private Evaluation evaluate(Evaluation first, Evaluation second) {
    return refusal(first, second)
        .<Evaluation>map(Refused::new)
        .orElseGet(() -> cross(grades(scheme.first(), first), grades(scheme.second(), second)));
  }

  /// What only people can say leaves bounds, unless both axes are theirs; everything else is
  /// missing.
  private static Optional<Refusal> refusal(Evaluation first, Evaluation second) {
    Optional<Refusal> one = reason(first);
    Optional<Refusal> other = reason(second);
    if (one.equals(other)) {
      return one;
    }
    return one.filter(reason -> reason != Refusal.JUDGED)
        .or(() -> other.filter(reason -> reason != Refusal.JUDGED));
  }

  private static Optional<Refusal> reason(Evaluation evaluation) {
    return evaluation instanceof Refused(Refusal reason) ? Optional.of(reason) : Optional.empty();
  }

  private static Grades grades(Axis axis, Evaluation evaluation) {
    List<String> all = axis.scheme().labels().stream().map(Label::text).toList();
    return Grades.of(evaluation)
        .orElseGet(() -> new Grades(all, all, Optional.of(BoundReason.PART_JUDGED), List.of()));
  }

  private Evaluation cross(Grades first, Grades second) {
    List<Label> printed = cross(first.printed(), second.printed());
    List<Step> steps = new ArrayList<>(first.steps());
    steps.add(new Step.OnAxis(scheme.first().name(), first.printed()));
    steps.addAll(second.steps());
    steps.add(new Step.OnAxis(scheme.second().name(), second.printed()));
    if (first.printed().size() == 1 && second.printed().size() == 1 && !scheme.cells().isEmpty()) {
      steps.add(
          new Step.Crossed(
              first.printed().getFirst(), second.printed().getFirst(), printed.getFirst()));
    }
    return Grades.evaluation(
        texts(printed),
        texts(cross(first.possible(), second.possible())),
        first.open().or(second::open).orElse(BoundReason.PARTS_BOUNDED),
        steps);
  }

  /// In the scheme's own sequence.
  private List<Label> cross(List<String> first, List<String> second) {
    List<Label> found =
        labels(scheme.first(), first).stream()
            .flatMap(
                one ->
                    labels(scheme.second(), second).stream().map(other -> scheme.label(one, other)))
            .toList();
    return scheme.labels().stream().filter(found::contains).toList();
  }

  private static List<Label> labels(Axis axis, List<String> texts) {
    return axis.scheme().labels().stream().filter(label -> texts.contains(label.text())).toList();
  }

  private static List<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).toList();
  }
}
