package kurabe.importers.sources.profile;

import java.util.Optional;
import kurabe.core.profile.ColumnRule;
import kurabe.core.profile.Role;
import kurabe.core.time.Period;

/// A column of a table that a rule claims.
///
/// @param column from 0
/// @param last the last of the columns without a header that belong to it; the column itself where
///     none does
/// @param header what stands over it
/// @param period what its figures speak of, where the rule or the header says it
/// @param cells what its texts look like, where the rule says so
record Claim(
    ColumnRule rule,
    int column,
    int last,
    String header,
    Optional<Period> period,
    Optional<Matching.Expression> cells) {

  Role role() {
    return rule.role();
  }

  /// Whether a text may stand in this column.
  boolean admits(String compact) {
    return compact.isEmpty() || cells.map(form -> form.isWithin(compact)).orElse(true);
  }

  /// Within a table a column is claimed once; every cell of a hundred thousand rows is looked up by
  /// its claim.
  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim && claim.column == column && claim.header.equals(header);
  }

  @Override
  public int hashCode() {
    return column;
  }
}
