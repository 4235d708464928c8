package kurabe.web.ui.sample;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Surveys that are published for as long as the test runs.
public class MemorySurveys implements SurveyLibrary {

  private static final Instant PUBLISHED = Instant.parse("2026-02-04T01:05:00Z");

  private final List<SurveyTable> tables;
  private final List<SurveyFigure> figures;

  public MemorySurveys(List<SurveyTable> tables) {
    this.tables = List.copyOf(tables);
    figures = tables.stream().flatMap(MemorySurveys::figures).toList();
  }

  private record Column(ConceptCode concept, AsOf asOf) {}

  private static Stream<SurveyFigure> figures(SurveyTable table) {
    return table.values().stream()
        .collect(
            groupingBy(
                one -> new Column(one.concept(), one.asOf()),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(column -> figures(table, column.getKey(), column.getValue()));
  }

  private static Stream<SurveyFigure> figures(
      SurveyTable table, Column column, List<SurveyValue> values) {
    int measured =
        (int) values.stream().filter(one -> one.value().findQuantity().isPresent()).count();
    SurveyVintage vintage =
        new SurveyVintage(column.concept(), table.survey().code(), column.asOf(), measured);
    return values.stream().map(one -> new SurveyFigure(vintage, table.survey(), 1, one));
  }

  @Override
  public List<SurveySummary> listSurveys() {
    return tables.stream()
        .map(
            table ->
                new SurveySummary(
                    table.survey(),
                    1,
                    PUBLISHED,
                    (int) table.values().stream().map(SurveyValue::concept).distinct().count(),
                    (int) table.values().stream().map(SurveyValue::body).distinct().count(),
                    table.values().size(),
                    table.problems().size()))
        .toList();
  }

  @Override
  public List<Problem> listProblems(SurveyCode survey) {
    return tables.stream()
        .filter(table -> table.survey().code().equals(survey))
        .flatMap(table -> table.problems().stream())
        .toList();
  }

  @Override
  public List<SurveyVintage> listVintages(Collection<ConceptCode> concepts) {
    return figures.stream()
        .map(SurveyFigure::vintage)
        .distinct()
        .filter(one -> concepts.contains(one.concept()))
        .sorted(comparing((SurveyVintage one) -> end(one.asOf())).reversed())
        .toList();
  }

  private static String end(AsOf asOf) {
    return asOf.period().map(Period::end).map(Object::toString).orElse("");
  }

  @Override
  public List<SurveyFigure> listValues(
      Collection<SurveyVintage> vintages, Collection<JurisdictionCode> bodies) {
    return figures.stream()
        .filter(one -> vintages.contains(one.vintage()) && bodies.contains(one.value().body()))
        .toList();
  }

  @Override
  public List<SurveyFigure> listNewest(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies) {
    return listSeries(concepts, bodies).stream()
        .filter(one -> one.value().value().findQuantity().isPresent())
        .collect(
            groupingBy(
                one -> List.of(one.value().concept(), one.value().body()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(List::getFirst)
        .toList();
  }

  @Override
  public List<SurveyFigure> listSeries(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies) {
    return figures.stream()
        .filter(
            one -> concepts.contains(one.value().concept()) && bodies.contains(one.value().body()))
        .sorted(comparing((SurveyFigure one) -> end(one.value().asOf())).reversed())
        .toList();
  }

  @Override
  public List<Jurisdiction> listMunicipalities(JurisdictionCode prefecture) {
    return tables.stream()
        .flatMap(table -> table.introduced().stream())
        .filter(one -> one.code().prefecture().equals(prefecture))
        .distinct()
        .toList();
  }
}
