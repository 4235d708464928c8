package kurabe.importers.sources.numbercard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Ratio;
import kurabe.core.reference.SurveyValue;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.survey.Computed;
import kurabe.importers.table.ListTable;

/// The nation: the cards of all 47 prefectures over their population. With one of them missing it
/// is not computed.
record CardTotal(ListTable table, Bodies bodies, ProblemLog problems) {

  Optional<SurveyValue> of(List<CardRow> rows) {
    List<Ratio> parts = rows.stream().flatMap(row -> row.ratio().stream()).toList();
    Cell header = header();
    int whole = bodies.prefectures().size();
    if (parts.size() < whole) {
      problems.add(
          new Problem.IncompleteTotal(
              header.place(), Bodies.NATION.name() + " " + header.text(), parts.size(), whole));
      return Optional.empty();
    }
    Ratio ratio = new Ratio(sum(parts, Ratio::count), sum(parts, Ratio::whole));
    return Optional.of(
        new SurveyValue(
            CardReading.ISSUED,
            Bodies.NATION.code(),
            Computed.percent(ratio),
            Optional.of(ratio),
            true,
            rows.getFirst().asOf(),
            header.citation()));
  }

  private Cell header() {
    int column = table.findColumn(CardColumn.RATE.header()).orElseThrow();
    return table.header().get(column - 1);
  }

  private static BigDecimal sum(List<Ratio> parts, Function<Ratio, BigDecimal> part) {
    return parts.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
