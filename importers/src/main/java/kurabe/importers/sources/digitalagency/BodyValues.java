package kurabe.importers.sources.digitalagency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyValue;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.survey.Computed;

/// What a table prints of each body, one value for each row that is no part of another.
final class BodyValues {

  private final List<ReadRow> rows;
  private final Edition edition;
  private final Bodies bodies;
  private final ProblemLog problems;

  BodyValues(List<ReadRow> rows, Edition edition, Bodies bodies, ProblemLog problems) {
    this.rows = rows;
    this.edition = edition;
    this.bodies = bodies;
    this.problems = problems;
  }

  Stream<SurveyValue> of(ReadRow row) {
    return switch (row.rule().role()) {
      case YES_NO -> values(row, Optional.empty());
      case PERCENT -> values(row, Parts.of(row.rule().concept(), rows));
      case COUNT -> hasPercentage(row) ? Stream.empty() : computed(row);
      case WHOLE -> Stream.empty();
    };
  }

  private Stream<SurveyValue> values(ReadRow row, Optional<Parts> parts) {
    return row.cells().entrySet().stream()
        .map(
            cell -> {
              Optional<Ratio> ratio =
                  parts.flatMap(it -> it.ratio(cell.getKey())).filter(it -> agrees(it, row, cell));
              return value(row, cell, cell.getValue().value(), ratio, false);
            });
  }

  /// Parts whose percentage the table lacks.
  private Stream<SurveyValue> computed(ReadRow counts) {
    Optional<Parts> parts = Parts.of(counts.rule().concept(), rows);
    return counts.cells().entrySet().stream()
        .flatMap(
            cell ->
                parts
                    .flatMap(it -> it.ratio(cell.getKey()))
                    .map(it -> value(counts, cell, Computed.percent(it), Optional.of(it), true))
                    .stream());
  }

  private boolean agrees(Ratio ratio, ReadRow row, Map.Entry<JurisdictionCode, ReadCell> cell) {
    Optional<Quantity> printed = cell.getValue().value().findQuantity();
    boolean agrees = printed.stream().allMatch(it -> it.interval().contains(ratio.percent()));
    if (!agrees) {
      String what = bodies.fullName(bodies.find(cell.getKey()).orElseThrow());
      problems.add(
          new Problem.ConflictingFigures(
              cell.getValue().cell().place(),
              what + " " + row.rule().label(),
              printed.orElseThrow().text(),
              ratio.count().toPlainString() + "/" + ratio.whole().toPlainString()));
    }
    return agrees;
  }

  private boolean hasPercentage(ReadRow part) {
    ConceptCode concept = part.rule().concept();
    return rows.stream()
        .map(ReadRow::rule)
        .anyMatch(rule -> rule.role() == RowRole.PERCENT && rule.concept().equals(concept));
  }

  private SurveyValue value(
      ReadRow row,
      Map.Entry<JurisdictionCode, ReadCell> cell,
      Value value,
      Optional<Ratio> ratio,
      boolean computed) {
    ConceptCode concept = row.rule().concept();
    return new SurveyValue(
        concept,
        cell.getKey(),
        value,
        ratio,
        computed,
        edition.asOf(concept),
        cell.getValue().cell().citation());
  }
}
