package kurabe.core.crossing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Refusal;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;

/// What a scheme says of many units. Every unit is evaluated, bounded or refused, and counted once.
///
/// @param evaluated how many have a verdict
/// @param bounded how many have bounds, by the reason that they have no more
/// @param refused how many have neither, by the reason
/// @param labels of a graded scheme, in its order: how many units have each
/// @param mean of rates or points; refused units stay out of it
public record Aggregate(
    int evaluated,
    Map<BoundReason, Long> bounded,
    Map<Refusal, Long> refused,
    List<LabelCount> labels,
    Optional<Mean> mean) {

  public Aggregate {
    bounded = Collections.unmodifiableMap(copy(BoundReason.class, bounded));
    refused = Collections.unmodifiableMap(copy(Refusal.class, refused));
    labels = List.copyOf(labels);
  }

  static Aggregate of(EvaluationScheme scheme, List<CrossedUnit> units) {
    List<Evaluation> all = units.stream().map(CrossedUnit::evaluation).toList();
    List<Evaluated> evaluated = only(all, Evaluated.class);
    return new Aggregate(
        evaluated.size(),
        count(only(all, Bounded.class), Bounded::reason),
        count(only(all, Refused.class), Refused::reason),
        scheme instanceof Graded graded ? LabelCount.list(graded, all) : List.of(),
        Mean.of(all));
  }

  public int boundedUnits() {
    return sum(bounded);
  }

  public int refusedUnits() {
    return sum(refused);
  }

  public int units() {
    return evaluated + boundedUnits() + refusedUnits();
  }

  private static int sum(Map<?, Long> counts) {
    return counts.values().stream().mapToInt(Long::intValue).sum();
  }

  private static <T> List<T> only(List<Evaluation> all, Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <T, R> Map<R, Long> count(List<T> all, Function<T, R> reason) {
    return all.stream().collect(groupingBy(reason, counting()));
  }

  private static <K extends Enum<K>> Map<K, Long> copy(Class<K> kind, Map<K, Long> counts) {
    Map<K, Long> copy = new EnumMap<>(kind);
    copy.putAll(counts);
    return copy;
  }
}
