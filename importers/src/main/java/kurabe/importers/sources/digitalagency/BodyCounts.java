package kurabe.importers.sources.digitalagency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.importers.sources.digitalagency.Membership.Group;

/// How many municipalities each prefecture has, counted from the columns: the whole that counts of
/// municipalities elsewhere are set against.
record BodyCounts(BodyColumns columns, List<Cell> header, Edition edition) {

  private static final ConceptCode COUNT = new ConceptCode("municipality-count");
  private static final Unit BODIES = new Unit("団体");

  Stream<SurveyValue> of(List<Group> groups) {
    Set<JurisdictionCode> present = columns.codes();
    return groups.stream().filter(group -> present.containsAll(group.members())).map(this::count);
  }

  private SurveyValue count(Group group) {
    int size = group.members().size();
    return new SurveyValue(
        COUNT,
        group.whole().code(),
        new Value.Measured(new Quantity(BigDecimal.valueOf(size), BODIES, size + BODIES.symbol())),
        Optional.empty(),
        true,
        edition.asOf(COUNT),
        firstColumn(group));
  }

  private Citation firstColumn(Group group) {
    Map.Entry<Integer, Jurisdiction> first = columns.first(group.members());
    return header.stream()
        .filter(cell -> cell.column() == first.getKey())
        .findFirst()
        .map(Cell::citation)
        .orElseThrow();
  }
}
