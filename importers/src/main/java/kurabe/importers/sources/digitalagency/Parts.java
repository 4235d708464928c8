package kurabe.importers.sources.digitalagency;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;

/// The rows that print what a percentage is made of.
record Parts(ReadRow counts, ReadRow wholes) {

  static Optional<Parts> of(ConceptCode concept, List<ReadRow> rows) {
    return find(concept, RowRole.COUNT, rows)
        .flatMap(
            counts -> find(concept, RowRole.WHOLE, rows).map(wholes -> new Parts(counts, wholes)));
  }

  /// Empty where a part is missing or the whole is nothing.
  Optional<Ratio> ratio(JurisdictionCode body) {
    return counts.find(body).flatMap(count -> wholes.find(body).flatMap(w -> ratio(count, w)));
  }

  /// Counts and wholes of all members together, of whom each must have both.
  Optional<Ratio> ratio(Collection<JurisdictionCode> members) {
    BigDecimal count = sum(counts, members);
    BigDecimal whole = sum(wholes, members);
    return count(members) == members.size() && whole.signum() > 0
        ? Optional.of(new Ratio(count, whole))
        : Optional.empty();
  }

  /// How many of the members have both.
  long count(Collection<JurisdictionCode> members) {
    return members.stream()
        .filter(body -> counts.find(body).isPresent() && wholes.find(body).isPresent())
        .count();
  }

  private static Optional<Ratio> ratio(Quantity count, Quantity whole) {
    return whole.value().signum() > 0
        ? Optional.of(new Ratio(count.value(), whole.value()))
        : Optional.empty();
  }

  private static BigDecimal sum(ReadRow row, Collection<JurisdictionCode> members) {
    return members.stream()
        .flatMap(body -> row.find(body).stream())
        .map(Quantity::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<ReadRow> find(ConceptCode concept, RowRole role, List<ReadRow> rows) {
    return rows.stream()
        .filter(row -> row.rule().role() == role && row.rule().concept().equals(concept))
        .findFirst();
  }
}
