package kurabe.importers.sources.estat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.problem.Problem;
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

/// One table read from its description to its values.
final class EstatReading {

  private final Answer answer;
  private final Meanings meanings;
  private final Bodies bodies;
  private final Optional<Period> stated;
  private final ProblemLog problems = new ProblemLog();

  /// @param stated what the person who brings the table says, for values without a time
  EstatReading(Answer answer, Meanings meanings, Bodies bodies, Optional<Period> stated) {
    this.answer = answer;
    this.meanings = meanings;
    this.bodies = bodies;
    this.stated = stated;
  }

  Reading read(Document document) {
    checkDescription();
    if (problems.refuses()) {
      return new Reading.Refused(problems.problems());
    }
    checkAllWasSent();
    ItemValues items = new ItemValues(answer, meanings, problems);
    ValueReader reader = new ValueReader(answer, new Areas(bodies, problems), stated, problems);
    List<SurveyValue> values = new ArrayList<>();
    items.meant().forEach((item, meant) -> values.addAll(reader.read(item, meant, items.of(item))));
    if (values.isEmpty() && items.meant().isEmpty()) {
      problems.add(new Problem.UnmappedTable(Place.WHOLE, title(), items.names()));
    }
    return problems.refuses() || values.isEmpty()
        ? new Reading.Refused(problems.problems())
        : new Reading.Surveyed(
            new SurveyTable(survey(document), introduced(values), values, problems.problems()));
  }

  private void checkDescription() {
    List<String> found = answer.dimensions().stream().map(Dimension::id).toList();
    if (!found.contains(Dimension.AREA)) {
      problems.add(new Problem.MissingColumn(Place.WHOLE, Dimension.AREA, found));
    }
    if (!found.contains(Dimension.TIME) && stated.isEmpty()) {
      problems.add(new Problem.MissingVintage(Place.WHOLE));
    }
    if (answer.values().isEmpty()) {
      problems.add(new Problem.MissingTable(Place.WHOLE, "VALUE"));
    }
    if (!answer.about("@id").matches("[0-9]{1,20}")) {
      problems.add(new Problem.MissingTable(Place.WHOLE, "TABLE_INF"));
    }
  }

  /// The interface sends at most 100,000 values at once.
  private void checkAllWasSent() {
    String total = answer.result("TOTAL_NUMBER");
    int sent = answer.values().size();
    if (total.matches("\\d{1,9}") && Integer.parseInt(total) != sent) {
      problems.add(new Problem.CountMismatch(Place.WHOLE, "統計表の値", Integer.parseInt(total), sent));
    }
  }

  private Survey survey(Document document) {
    String id = answer.about("@id");
    Publication publication =
        new Publication(
            answer.about("GOV_ORG"),
            Optional.of("https://www.e-stat.go.jp/dbview?sid=" + id),
            Optional.of("政府統計の総合窓口（e-Stat）の利用規約（出典の記載が必要）"));
    return new Survey(
        new SurveyCode((EstatSource.CODE + "-" + id).toLowerCase(Locale.ROOT)),
        EstatSource.CODE,
        title(),
        publication.of(document, title()));
  }

  private String title() {
    return Stream.of(answer.about("STAT_NAME"), answer.about("TITLE"))
        .filter(text -> !text.isEmpty())
        .distinct()
        .reduce((one, other) -> one + " " + other)
        .orElse(EstatSource.TITLE);
  }

  private List<Jurisdiction> introduced(List<SurveyValue> values) {
    return values.stream()
        .map(SurveyValue::body)
        .distinct()
        .map(code -> bodies.find(code).orElseThrow())
        .filter(body -> body.kind() == Kind.MUNICIPALITY)
        .toList();
  }
}
