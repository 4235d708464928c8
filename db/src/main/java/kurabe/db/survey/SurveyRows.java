package kurabe.db.survey;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.AsOf;

/// Everything of one survey as rows, each list in the order of the table.
record SurveyRows(
    List<VintageRow> vintages, List<ValueRow> values, List<SurveyProblemRow> problems) {

  /// @throws IllegalArgumentException when two values are of one body, concept and time
  static SurveyRows of(long revision, SurveyTable table) {
    requireOnce(table.values());
    Map<Column, List<SurveyValue>> columns = columns(table.values());
    List<Map.Entry<Column, List<SurveyValue>>> ordered = List.copyOf(columns.entrySet());
    return new SurveyRows(
        IntStream.range(0, ordered.size())
            .mapToObj(at -> VintageRow.of(revision, at, vintage(table, ordered.get(at))))
            .toList(),
        IntStream.range(0, ordered.size())
            .boxed()
            .flatMap(at -> rows(revision, at, ordered.get(at).getValue()))
            .toList(),
        problems(revision, table.problems()));
  }

  private record Column(ConceptCode concept, AsOf asOf) {
    static Column of(SurveyValue value) {
      return new Column(value.concept(), value.asOf());
    }
  }

  private static Map<Column, List<SurveyValue>> columns(List<SurveyValue> values) {
    return values.stream().collect(groupingBy(Column::of, LinkedHashMap::new, Collectors.toList()));
  }

  private static SurveyVintage vintage(
      SurveyTable table, Map.Entry<Column, List<SurveyValue>> column) {
    long measured =
        column.getValue().stream()
            .filter(one -> one.value().findQuantity().isPresent())
            .collect(counting());
    Column head = column.getKey();
    return new SurveyVintage(
        head.concept(), table.survey().code(), head.asOf(), Math.toIntExact(measured));
  }

  private static Stream<ValueRow> rows(long revision, int vintage, List<SurveyValue> values) {
    return values.stream().map(one -> ValueRow.of(revision, vintage, one));
  }

  private static List<SurveyProblemRow> problems(long revision, List<Problem> problems) {
    return IntStream.range(0, problems.size())
        .mapToObj(at -> SurveyProblemRow.of(revision, at, problems.get(at)))
        .toList();
  }

  private static void requireOnce(List<SurveyValue> values) {
    record Key(Column column, JurisdictionCode body) {}
    Set<Key> seen = new HashSet<>();
    for (SurveyValue value : values) {
      if (!seen.add(new Key(Column.of(value), value.body()))) {
        throw new IllegalArgumentException(
            "two values of " + value.concept().value() + " for " + value.body().value());
      }
    }
  }
}
