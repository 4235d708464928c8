package kurabe.importers.sources.digitalagency;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// What time a table's figures speak of.
///
/// @param code fit for a survey's code: `2024-07`, `r6`
/// @param label for a title: `2024年7月公表`
/// @param other of the concepts that `known` does not name
record Edition(String code, String label, Map<ConceptCode, AsOf> known, AsOf other) {

  Edition {
    known = Map.copyOf(known);
  }

  /// As the person who brings the table says.
  static Edition stated(Period period) {
    String code = period.code();
    AsOf asOf = new AsOf("", Optional.of(period));
    return new Edition(code.toLowerCase(Locale.ROOT), code, Map.of(), asOf);
  }

  AsOf asOf(ConceptCode concept) {
    return known.getOrDefault(concept, other);
  }
}
