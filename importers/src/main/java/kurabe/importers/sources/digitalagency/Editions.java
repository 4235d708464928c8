package kurabe.importers.sources.digitalagency;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.document.Grid;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.importers.read.Lookup;

/// The published tables whose dates are documented elsewhere: the tables themselves carry none.
final class Editions {

  private static final String LOOKUP = "/kurabe/importers/digitalagency/editions.csv";

  /// Stands for every concept that has no row of its own.
  private static final String OTHERS = "*";

  /// @param fingerprint of the table's cells
  /// @param concept of whose figures the row speaks
  private record Row(String fingerprint, String code, String label, String concept, AsOf asOf) {}

  private final List<Row> rows =
      Lookup.rows(LOOKUP).stream()
          .map(row -> new Row(row.get(0), row.get(1), row.get(2), row.get(3), asOf(row)))
          .toList();

  /// The edition by the table's content; else what the person who brings it says.
  Optional<Edition> find(Grid grid, Optional<Period> stated) {
    String fingerprint = Fingerprint.of(grid);
    List<Row> own = rows.stream().filter(row -> row.fingerprint().equals(fingerprint)).toList();
    return own.isEmpty() ? stated.map(Edition::stated) : Optional.of(edition(own));
  }

  private static Edition edition(List<Row> rows) {
    Map<ConceptCode, AsOf> known =
        rows.stream()
            .filter(row -> !row.concept().equals(OTHERS))
            .collect(toMap(row -> new ConceptCode(row.concept()), Row::asOf));
    Row other = rows.stream().filter(row -> row.concept().equals(OTHERS)).findFirst().orElseThrow();
    return new Edition(other.code(), other.label(), known, other.asOf());
  }

  private static AsOf asOf(List<String> row) {
    String period = row.get(5);
    return new AsOf(
        row.get(4), period.isEmpty() ? Optional.empty() : Optional.of(Periods.parse(period)));
  }
}
