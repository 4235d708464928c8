package kurabe.db;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unanswered;
import kurabe.core.problem.Unreadable;
import kurabe.core.quantity.Quantity;
import kurabe.core.source.Place;
import kurabe.core.time.Period;

/// One of every kind of problem, found by reflection, so that a new kind is tested at once.
public final class Problems {

  private static final Map<Class<?>, Supplier<Object>> SAMPLES =
      Map.of(
          Place.class, () -> new Place.OnPage(2, 8),
          String.class, () -> "「\"引用\\」\t🗾",
          int.class, () -> -7,
          List.class, () -> List.of("一", "", "\"二\""),
          Period.class, () -> new Period.FiscalYears(2023, 2024),
          Unreadable.class, () -> Unreadable.TOO_LARGE,
          Unanswered.class, () -> Unanswered.TIMED_OUT,
          Quantity.class, () -> SampleEdition.quantity("174E+4", "", "174万"));

  private Problems() {}

  public static List<Problem> every() {
    List<Problem> problems = new ArrayList<>();
    for (Class<?> kind : Problem.class.getPermittedSubclasses()) {
      problems.add(sample(kind));
    }
    return problems;
  }

  private static Problem sample(Class<?> kind) {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(Problems::sample).toArray();
    try {
      return (Problem) kind.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(kind.toString(), e);
    }
  }

  private static Object sample(RecordComponent component) {
    boolean numbers = component.getGenericType().getTypeName().endsWith("List<java.lang.Integer>");
    return numbers ? List.of(1, 2, 9) : SAMPLES.get(component.getType()).get();
  }
}
