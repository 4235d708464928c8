package kurabe.db.problem;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kurabe.core.problem.Unanswered;
import kurabe.core.problem.Unreadable;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// How one type of argument is written as JSON and read back, to the last digit.
///
/// Figures are text in JSON (`"174E+4"`): its numbers know no scale.
record Arguments<T>(Class<T> type, Function<T, Object> writer, Function<Object, T> reader) {

  @SuppressWarnings("rawtypes") // a list's class says nothing of its elements
  private static final Arguments<List> LISTS =
      new Arguments<>(List.class, elements -> elements, Arguments::readList);

  private static final List<Arguments<?>> KINDS =
      List.of(
          new Arguments<>(String.class, text -> text, String.class::cast),
          new Arguments<>(int.class, number -> number, written -> ((Number) written).intValue()),
          LISTS,
          new Arguments<>(Period.class, Period::code, code -> Periods.parse((String) code)),
          new Arguments<>(Unreadable.class, Enum::name, n -> Unreadable.valueOf((String) n)),
          new Arguments<>(Unanswered.class, Enum::name, n -> Unanswered.valueOf((String) n)),
          new Arguments<>(Quantity.class, Arguments::writeQuantity, Arguments::readQuantity));

  /// @throws IllegalStateException for a type that no problem had before: add it above
  static Arguments<?> of(Class<?> type) {
    return KINDS.stream()
        .filter(kind -> kind.type.equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no JSON for arguments of " + type));
  }

  @SuppressWarnings("unchecked") // `of` found this by the type of the value
  Object write(Object value) {
    return writer.apply((T) value);
  }

  T read(Object written) {
    return reader.apply(written);
  }

  /// Of texts, or of whole numbers.
  private static List<?> readList(Object written) {
    return ((List<?>) written)
        .stream()
            .<Object>map(it -> it instanceof Number number ? (Object) number.intValue() : it)
            .toList();
  }

  private static Object writeQuantity(Quantity quantity) {
    return Map.of(
        "value", quantity.value().toString(),
        "unit", quantity.unit().symbol(),
        "text", quantity.text());
  }

  private static Quantity readQuantity(Object written) {
    Map<?, ?> parts = (Map<?, ?>) written;
    return new Quantity(
        new BigDecimal(text(parts, "value")), new Unit(text(parts, "unit")), text(parts, "text"));
  }

  private static String text(Map<?, ?> parts, String name) {
    return (String) requireNonNull(parts.get(name));
  }
}
