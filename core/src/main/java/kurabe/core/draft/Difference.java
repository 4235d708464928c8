package kurabe.core.draft;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What publishing would add, change and remove (公表中のものとの差).
///
/// @param lines first what the new one has, in its order, then what only the old one had
public record Difference(List<Line> lines) {

  public Difference {
    lines = List.copyOf(lines);
  }

  /// What happens to a row.
  public enum Sign {
    ADDED("added"),
    CHANGED("changed"),
    REMOVED("removed");

    private final String code;

    Sign(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// A row that is not the same on both sides; at least one side is there.
  public record Line(Optional<Row> before, Optional<Row> after) {

    public Sign sign() {
      return before.isEmpty() ? Sign.ADDED : after.isEmpty() ? Sign.REMOVED : Sign.CHANGED;
    }

    public Row newest() {
      return after.or(() -> before).orElseThrow();
    }
  }

  public static Difference between(List<Row> before, List<Row> after) {
    Map<RowRef, Row> old = byRef(before);
    Map<RowRef, Row> young = byRef(after);
    return new Difference(
        Stream.concat(
                young.values().stream().flatMap(row -> moved(old.get(row.ref()), row).stream()),
                old.values().stream()
                    .filter(row -> !young.containsKey(row.ref()))
                    .map(row -> new Line(Optional.of(row), Optional.empty())))
            .toList());
  }

  private static Optional<Line> moved(@Nullable Row before, Row after) {
    return before != null && before.printed().printsLike(after.printed())
        ? Optional.empty()
        : Optional.of(new Line(Optional.ofNullable(before), Optional.of(after)));
  }

  private static Map<RowRef, Row> byRef(List<Row> rows) {
    Map<RowRef, Row> found = new LinkedHashMap<>();
    rows.forEach(row -> found.putIfAbsent(row.ref(), row));
    return found;
  }

  public Map<Sign, Long> count() {
    return lines.stream()
        .collect(groupingBy(Line::sign, () -> new EnumMap<>(Sign.class), counting()));
  }
}
