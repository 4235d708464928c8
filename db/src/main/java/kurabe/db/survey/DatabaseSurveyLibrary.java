package kurabe.db.survey;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.db.edition.JurisdictionRow;
import kurabe.db.edition.Storage;

/// Reads the newest revisions of surveys: one statement for vintages, one for values, one for the
/// surveys they come from, whatever is asked for.
@Singleton
final class DatabaseSurveyLibrary implements SurveyLibrary {

  private final Storage storage;
  private final SurveyRevisions revisions;
  private final SurveyTables.LatestVintages vintages;
  private final Values values;
  private final SurveyTables.Problems problems;
  private final SurveyTables.Municipalities municipalities;

  DatabaseSurveyLibrary(
      Storage storage,
      SurveyRevisions revisions,
      SurveyTables.LatestVintages vintages,
      Values values,
      SurveyTables.Problems problems,
      SurveyTables.Municipalities municipalities) {
    this.storage = storage;
    this.revisions = revisions;
    this.vintages = vintages;
    this.values = values;
    this.problems = problems;
    this.municipalities = municipalities;
  }

  @Override
  public List<SurveySummary> listSurveys() {
    return storage.read(
        () -> revisions.listLatest().stream().map(SurveyRevisionRow::toSummary).toList());
  }

  @Override
  public List<Problem> listProblems(SurveyCode survey) {
    return storage.read(
        () ->
            problems.listNewest(survey.value()).stream().map(SurveyProblemRow::toProblem).toList());
  }

  @Override
  public List<SurveyVintage> listVintages(Collection<ConceptCode> concepts) {
    return storage.read(
        () -> latest(codes(concepts)).stream().map(LatestVintageRow::toVintage).toList());
  }

  @Override
  public List<SurveyFigure> listValues(
      Collection<SurveyVintage> asked, Collection<JurisdictionCode> bodies) {
    return asked.isEmpty() || bodies.isEmpty()
        ? List.of()
        : storage.read(() -> valuesOf(asked, bodies));
  }

  @Override
  public List<SurveyFigure> listNewest(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies) {
    return concepts.isEmpty() || bodies.isEmpty()
        ? List.of()
        : storage.read(
            () ->
                figures(
                    latest(codes(concepts)), values.listNewest(codes(concepts), bodies(bodies))));
  }

  @Override
  public List<SurveyFigure> listSeries(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies) {
    return concepts.isEmpty() || bodies.isEmpty()
        ? List.of()
        : storage.read(
            () ->
                figures(
                    latest(codes(concepts)), values.listSeries(codes(concepts), bodies(bodies))));
  }

  @Override
  public List<Jurisdiction> listMunicipalities(JurisdictionCode prefecture) {
    return storage.read(
        () ->
            municipalities.list(prefecture.value() + "%").stream()
                .map(JurisdictionRow::toJurisdiction)
                .toList());
  }

  private List<LatestVintageRow> latest(List<String> concepts) {
    return concepts.isEmpty() ? List.of() : vintages.list(concepts);
  }

  /// The statement may answer with values of other pairings of what was asked for; the vintages
  /// themselves decide, and their order.
  private List<SurveyFigure> valuesOf(
      Collection<SurveyVintage> asked, Collection<JurisdictionCode> bodies) {
    List<String> concepts = codes(asked.stream().map(SurveyVintage::concept).toList());
    List<String> surveys = asked.stream().map(one -> one.survey().value()).distinct().toList();
    List<String> times = asked.stream().map(one -> time(one.asOf())).distinct().toList();
    Map<SurveyVintage, List<SurveyFigure>> found =
        figures(latest(concepts), values.listOfVintages(concepts, surveys, times, bodies(bodies)))
            .stream()
            .collect(groupingBy(SurveyFigure::vintage));
    return asked.stream()
        .distinct()
        .flatMap(one -> found.getOrDefault(one, List.of()).stream())
        .toList();
  }

  private List<SurveyFigure> figures(List<LatestVintageRow> known, List<ValueRow> rows) {
    Map<LatestVintageRow.ValueKey, LatestVintageRow> byKey =
        known.stream().collect(toMap(LatestVintageRow::key, identity()));
    Map<Long, SurveyRevisionRow> heads = heads(rows);
    return rows.stream().map(row -> figure(row, byKey, heads)).toList();
  }

  private Map<Long, SurveyRevisionRow> heads(List<ValueRow> rows) {
    List<Long> ids = rows.stream().map(ValueRow::surveyRevisionId).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : revisions.findByIdIn(ids).stream()
            .collect(toMap(row -> requireNonNull(row.id()), identity()));
  }

  private static SurveyFigure figure(
      ValueRow row,
      Map<LatestVintageRow.ValueKey, LatestVintageRow> vintages,
      Map<Long, SurveyRevisionRow> heads) {
    SurveyVintage vintage = requireNonNull(vintages.get(row.key())).toVintage();
    SurveyRevisionRow head = requireNonNull(heads.get(row.surveyRevisionId()));
    return new SurveyFigure(vintage, head.toSurvey(), head.number(), row.toValue(vintage));
  }

  private static String time(AsOf asOf) {
    return asOf.period().map(Period::code).orElse(asOf.text());
  }

  private static List<String> codes(Collection<ConceptCode> concepts) {
    return concepts.stream().map(ConceptCode::value).distinct().toList();
  }

  private static List<String> bodies(Collection<JurisdictionCode> bodies) {
    return bodies.stream().map(JurisdictionCode::value).distinct().toList();
  }
}
