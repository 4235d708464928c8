package kurabe.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;

/// One grade of several.
final class Combining {

  private final Combination combination;
  private final List<String> order;

  private Combining(Combination combination, List<String> order) {
    this.combination = combination;
    this.order = order;
  }

  /// The first refusal among the parts; else what the combination gives; bounds where it is not
  /// stated and the parts differ.
  static Evaluation combine(Graded scheme, Combination combination, List<Evaluation> parts) {
    List<String> order = scheme.order().stream().map(Label::text).toList();
    return parts.stream()
        .filter(part -> parts.size() == 1 || part instanceof Refused)
        .findFirst()
        .orElseGet(() -> new Combining(combination, order).combine(grades(parts)));
  }

  private static List<Grades> grades(List<Evaluation> parts) {
    return parts.stream().flatMap(part -> Grades.of(part).stream()).toList();
  }

  private Evaluation combine(List<Grades> parts) {
    List<List<String>> printed = parts.stream().map(Grades::printed).toList();
    List<Step> steps = new ArrayList<>();
    parts.forEach(part -> steps.addAll(part.steps()));
    if (printed.stream().distinct().count() > 1) {
      List<String> labels = printed.stream().map(each -> String.join("／", each)).toList();
      steps.add(new Step.Combined(combination, labels));
    }
    boolean exact = parts.stream().allMatch(part -> part.open().isEmpty());
    return Grades.evaluation(
        choose(printed),
        choose(parts.stream().map(Grades::possible).toList()),
        exact ? BoundReason.COMBINATION_UNSTATED : BoundReason.PARTS_BOUNDED,
        steps);
  }

  /// All labels that the combination can give, worst first, when each part is any of its own.
  private List<String> choose(List<List<String>> parts) {
    Predicate<String> chosen =
        switch (combination) {
          case UNSTATED, MEAN -> _ -> true;
          case WORST -> label -> rank(label) <= bests(parts).min().orElseThrow();
          case BEST -> label -> rank(label) >= worsts(parts).max().orElseThrow();
        };
    return order.stream()
        .filter(label -> parts.stream().anyMatch(part -> part.contains(label)))
        .filter(chosen)
        .toList();
  }

  private IntStream bests(List<List<String>> parts) {
    return parts.stream().mapToInt(part -> part.stream().mapToInt(this::rank).max().orElseThrow());
  }

  private IntStream worsts(List<List<String>> parts) {
    return parts.stream().mapToInt(part -> part.stream().mapToInt(this::rank).min().orElseThrow());
  }

  private int rank(String label) {
    return order.indexOf(label);
  }
}
