package kurabe.core.tracking;

import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// A period that somebody asks for: a column of a named edition, or of the newest that has it.
public record PeriodChoice(Optional<Period> edition, Period column) {

  static final String SEPARATOR = ":";

  /// `2025-09-30`, `R6`, or `2025-12-31:2025-09-30` with the edition first.
  ///
  /// @throws IllegalArgumentException when the text names no period
  public static PeriodChoice parse(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    return switch (parts.length) {
      case 1 -> new PeriodChoice(Optional.empty(), Periods.parse(parts[0]));
      case 2 -> new PeriodChoice(Optional.of(Periods.parse(parts[0])), Periods.parse(parts[1]));
      default -> throw new IllegalArgumentException("expected a period but found " + text);
    };
  }

  /// @param columns newest edition first
  Optional<PeriodRef> find(List<EditionColumn> columns) {
    return columns.stream()
        .filter(it -> it.column().equals(column))
        .filter(it -> edition.map(it.edition()::equals).orElse(true))
        .map(PeriodRef::of)
        .findFirst();
  }

  public String code() {
    return edition.map(it -> it.code() + SEPARATOR).orElse("") + column.code();
  }
}
