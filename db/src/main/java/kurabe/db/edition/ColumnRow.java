package kurabe.db.edition;

import io.micronaut.core.annotation.Introspected;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// A column of a revision, from the view of all revisions and the tables of figures.
@Introspected
record ColumnRow(String asOf, int number, String label, String period) {

  EditionColumn toColumn() {
    return new EditionColumn(Periods.parse(asOf), number, label, column());
  }

  Period column() {
    return Periods.parse(period);
  }
}
