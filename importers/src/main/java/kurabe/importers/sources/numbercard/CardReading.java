package kurabe.importers.sources.numbercard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Value;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.survey.Publication;
import kurabe.importers.table.ListTable;

/// One month read from its rows to the nation's sum.
final class CardReading {

  static final ConceptCode ISSUED = new ConceptCode("my-number-card-issued");

  private static final Publication PUBLICATION =
      new Publication("総務省", Optional.empty(), Optional.of("総務省の公表値を整えたCSV（MIT License）"));

  private final ListTable table;
  private final Period month;
  private final Bodies bodies;
  private final ProblemLog problems;

  CardReading(ListTable table, Period month, Bodies bodies, ProblemLog problems) {
    this.table = table;
    this.month = month;
    this.bodies = bodies;
    this.problems = problems;
  }

  Reading read(Document document) {
    List<CardRow> rows = new CardRowReader(table, month, bodies, problems).read();
    reportMissing(rows);
    List<SurveyValue> values =
        Stream.concat(
                new CardTotal(table, bodies, problems).of(rows).stream(),
                rows.stream().map(CardReading::value))
            .toList();
    return problems.refuses()
        ? new Reading.Refused(problems.problems())
        : new Reading.Surveyed(
            new SurveyTable(survey(document), List.of(), values, problems.problems()));
  }

  private void reportMissing(List<CardRow> rows) {
    Set<Jurisdiction> read = rows.stream().map(CardRow::prefecture).collect(Collectors.toSet());
    bodies.prefectures().stream()
        .filter(body -> !read.contains(body))
        .forEach(body -> problems.add(new Problem.MissingBody(Place.WHOLE, body.name())));
  }

  private static SurveyValue value(CardRow row) {
    return new SurveyValue(
        ISSUED,
        row.prefecture().code(),
        new Value.Measured(row.rate()),
        row.ratio(),
        false,
        row.asOf(),
        row.cell().citation());
  }

  private Survey survey(Document document) {
    String title = NumberCardSource.TITLE + CardDates.words(month);
    return new Survey(
        new SurveyCode(NumberCardSource.CODE + "-" + month.code().toLowerCase(Locale.ROOT)),
        NumberCardSource.CODE,
        title,
        PUBLICATION.of(document, title));
  }
}
