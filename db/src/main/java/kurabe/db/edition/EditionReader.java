package kurabe.db.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Tally;

/// Puts an edition together from its rows.
final class EditionReader {

  private EditionReader() {}

  static Edition read(EditionHead head, EditionRows rows) {
    Positions at =
        new Positions(
            rows.items().stream().map(ItemRow::itemKey).toList(),
            rows.indicators().stream().map(IndicatorRow::indicatorKey).toList());
    Amended amended = Amended.of(rows.amendments());
    return new Edition(
        head,
        TreeReader.read(rows, amended),
        rows.observations().stream()
            .map(row -> row.toObservation(at.indicator(row.indicatorPosition()), amended))
            .toList(),
        rows.evaluations().stream().map(row -> row.toEvaluation(at, amended)).toList(),
        rows.references().stream().map(row -> row.toReference(at, amended)).toList(),
        rows.statements().stream().map(row -> row.toStatement(at)).toList(),
        tallies(rows),
        rows.goals().stream().map(row -> row.toGoal(amended)).toList(),
        rows.ranks().stream().map(row -> row.toRank(at)).toList(),
        rows.cases().stream().map(CaseRow::toCase).toList(),
        rows.problems().stream().map(ProblemRow::toProblem).toList());
  }

  private static List<Tally> tallies(EditionRows rows) {
    Map<Integer, List<Tally.Count>> counts =
        rows.counts().stream()
            .collect(
                groupingBy(
                    TallyCountRow::tallyPosition, mapping(TallyCountRow::toCount, toList())));
    return rows.tallies().stream()
        .map(row -> row.toTally(counts.getOrDefault(row.position(), List.of())))
        .toList();
  }
}
