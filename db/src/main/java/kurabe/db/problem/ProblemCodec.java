package kurabe.db.problem;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import org.jspecify.annotations.Nullable;

/// Writes what is particular to a kind of problem as a map that JSON can hold, and reads it back.
///
/// Works on the record's components, so that a new kind of problem needs nothing here. The place is
/// not among the arguments: it has columns of its own.
public final class ProblemCodec {

  private static final Map<String, Class<?>> KINDS =
      Arrays.stream(Problem.class.getPermittedSubclasses())
          .collect(toUnmodifiableMap(ProblemCodec::code, kind -> kind));

  private ProblemCodec() {}

  public static Map<String, Object> arguments(Problem problem) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (RecordComponent component : problem.getClass().getRecordComponents()) {
      if (component.getType() != Place.class) {
        Object value = Records.read(component, problem);
        arguments.put(component.getName(), Arguments.of(component.getType()).write(value));
      }
    }
    return arguments;
  }

  /// @throws IllegalStateException when the code is of no known kind or an argument is missing
  public static Problem problem(String code, Place place, Map<String, Object> arguments) {
    Class<?> kind = KINDS.get(code);
    if (kind == null) {
      throw new IllegalStateException("unknown kind of problem: " + code);
    }
    Object[] values =
        Arrays.stream(kind.getRecordComponents())
            .map(component -> value(component, place, arguments))
            .toArray();
    return (Problem) Records.create(kind, values);
  }

  private static Object value(
      RecordComponent component, Place place, Map<String, Object> arguments) {
    if (component.getType() == Place.class) {
      return place;
    }
    @Nullable Object written = arguments.get(component.getName());
    if (written == null) {
      throw new IllegalStateException("argument is missing: " + component.getName());
    }
    return Arguments.of(component.getType()).read(written);
  }

  /// As [Problem#code] spells it; a test holds the two together.
  private static String code(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
