package kurabe.core.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.time.Period;

/// What the cells of a column are.
///
/// @param header one of these texts names the column; headers of several rows are joined by `/`
/// @param level the level of the items named here, or spoken of; empty where the row decides
/// @param period the time that its figures speak of; read from the header where empty
/// @param cells what its texts look like, so that a cell that slipped aside is put back
/// @param optional whether a report may be without it
/// @param numbered whether a number stands before the titles
/// @param spread whether columns to its right without a header, or under the same one, belong to it
/// @param grades other ways to write the scheme's labels: printed → label
public record ColumnRule(
    Role role,
    List<TextPattern> header,
    Optional<String> level,
    Optional<Period> period,
    Optional<TextPattern.Regex> cells,
    boolean optional,
    boolean numbered,
    boolean spread,
    Map<String, String> grades) {
  public ColumnRule {
    header = List.copyOf(header);
    grades = Map.copyOf(grades);
  }

  /// A column that is told by its header alone.
  public ColumnRule(Role role, List<TextPattern> header, Optional<String> level) {
    this(role, header, level, Optional.empty(), Optional.empty(), false, false, false, Map.of());
  }

  public ColumnRule asOptional() {
    return new ColumnRule(role, header, level, period, cells, true, numbered, spread, grades);
  }

  public ColumnRule asNumbered() {
    return new ColumnRule(role, header, level, period, cells, optional, true, spread, grades);
  }

  public ColumnRule of(Period time) {
    return new ColumnRule(
        role, header, level, Optional.of(time), cells, optional, numbered, spread, grades);
  }
}
