package kurabe.importers.bundled;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurabe.core.catalog.BundledWholes;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Comparability;
import kurabe.core.concordance.Comparability.Basis;
import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Comparability.Reason;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.concordance.FigurePair;
import kurabe.core.concordance.Origin;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.concordance.ThemeSuggester;
import kurabe.core.evaluation.Difference;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.VintageGap;
import kurabe.importers.testing.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the two bundled reports give for concepts, as they are mapped.
class BundledConcordanceTest {

  private static final JurisdictionCode AOMORI = new JurisdictionCode("02");
  private static final JurisdictionCode AKITA = new JurisdictionCode("05");

  private static Map<String, Edition> editions = Map.of();
  private static List<ConceptFigure> figures = List.of();
  private static Correspondence correspondence;

  @BeforeAll
  static void readBundledReports() {
    ConceptCatalog catalog = new ConceptCatalog();
    correspondence =
        new Correspondence(
            new Concordance(catalog.listMappings()), catalog.concepts(), new BundledWholes());
    try (ApplicationContext context = Program.start()) {
      ReportReader reader = context.getBean(ReportReader.class);
      editions =
          context.getBean(BundledReports.class).listBundled().stream()
              .flatMap(report -> edition(reader.read(report)))
              .collect(toMap(one -> one.head().plan().code().value(), one -> one));
    }
    figures =
        editions.values().stream()
            .flatMap(
                one ->
                    new EditionFigures(new EditionIndex(one), 1, correspondence)
                        .listFigures().stream())
            .toList();
  }

  private static Stream<Edition> edition(Reading reading) {
    return reading instanceof Reading.Read(Edition edition) ? Stream.of(edition) : Stream.empty();
  }

  @Test
  void nothingIsUnmapped() {
    assertThat(editions).hasSize(2);
    assertThat(editions.values()).allMatch(one -> mapping(one).listUnmapped().isEmpty());
  }

  @Test
  void allIndicatorsAndItemsAreMapped() {
    assertThat(mapping(editions.get("aomori-dx")).rows())
        .hasSize(30)
        .allMatch(row -> row.indicator().isPresent());
    assertThat(
            mapping(editions.get("akita-dx")).rows().stream()
                .map(row -> row.item().number())
                .distinct())
        .hasSize(91);
  }

  /// Each item is left out in turn; what is right is what was reviewed.
  @Test
  void whatIsMappedFindsTheThemesOfOtherItems() {
    ConceptCatalog catalog = new ConceptCatalog();
    List<PlanMapping> plans = editions.values().stream().map(one -> mapping(one)).toList();
    ThemeSuggester suggester = new ThemeSuggester(catalog.listThemes(), catalog.concepts(), plans);
    List<PlanMapping.Row> items =
        plans.stream()
            .flatMap(plan -> plan.rows().stream())
            .filter(row -> row.indicator().isEmpty())
            .toList();

    long right = items.stream().filter(row -> isFirst(suggester, row)).count();
    long silent =
        items.stream()
            .filter(row -> suggester.suggest(row.subject(), row.item().title()).isEmpty())
            .count();

    assertThat(List.of(items.size(), right, silent)).isEqualTo(List.of(75, 30L, 24L));
  }

  private static boolean isFirst(ThemeSuggester suggester, PlanMapping.Row row) {
    String theme = correspondence.findTheme(row.mapping().orElseThrow()).orElseThrow();
    return suggester.suggest(row.subject(), row.item().title()).stream()
        .limit(1)
        .anyMatch(one -> one.theme().code().equals(theme));
  }

  @Test
  void everyBundledMappingIsOfSomethingThatIsPrinted() {
    List<String> mapped =
        editions.values().stream()
            .flatMap(one -> mapping(one).rows().stream())
            .map(row -> row.mapping().orElseThrow().subject().toString())
            .toList();
    assertThat(correspondence.concordance().listMappings())
        .allMatch(one -> mapped.contains(one.subject().toString()));
  }

  @Test
  void everyAkitaItemWithFiguresGivesThemForAConcept() {
    assertThat(figures)
        .filteredOn(one -> one.body().equals(AKITA) && one.origin() instanceof Origin.FromPlan)
        .hasSize(19);
  }

  @Test
  void thirtyMunicipalitiesOfFortyAreFortyFourPointEightPointsAboveTheNation() {
    FigurePair pair =
        FigurePair.of(
            figure("municipal-counter-without-writing", AOMORI),
            figure("municipal-counter-without-writing", JurisdictionCode.NATION));
    assertThat(pair.leftCompared().orElseThrow().exact()).isEqualTo(Rational.of(75));
    assertThat(pair.difference()).isEqualTo(points(448));
    assertThat(pair.vintages()).isEqualTo(new VintageGap.Same());
    assertThat(pair.comparability().reasons()).contains(Reason.CONVERTED_TO_SHARE);
  }

  @Test
  void onlineUseAndProceduresOnlineAreNotTheSameThing() {
    Comparability found =
        FigurePair.of(
                figure("prefectural-online-use", AOMORI),
                figure("prefectural-procedures-online", AKITA))
            .comparability();
    assertThat(found.grade()).isEqualTo(Grade.NOT_COMPARABLE);
    assertThat(found.reasons()).startsWith(Reason.CONCEPTS_DIFFER);
  }

  @Test
  void constructionWorksAreComparedByAttainmentAndNotByCount() {
    FigurePair pair =
        FigurePair.of(
            figure("ict-construction-works", AOMORI), figure("ict-construction-works", AKITA));
    assertThat(pair.comparability().grade()).isEqualTo(Grade.SAME_MEASURE);
    assertThat(pair.comparability().basis()).isEqualTo(Basis.ATTAINMENT);
    assertThat(pair.comparability().reasons())
        .containsExactly(
            Reason.COUNT_GROWS_WITH_BODY,
            Reason.TARGET_BASES_DIFFER,
            Reason.SAME_DEFINITION,
            Reason.SAME_VINTAGE);
    assertThat(pair.leftCompared().orElseThrow().exact().rounded(1)).isEqualByComparingTo("61.7");
    assertThat(pair.rightCompared().orElseThrow().exact().rounded(1)).isEqualByComparingTo("85.0");
  }

  @Test
  void openDataOfTransportIsComparedByAttainmentAYearApart() {
    FigurePair pair =
        FigurePair.of(figure("transport-open-data", AOMORI), figure("transport-open-data", AKITA));
    assertThat(pair.comparability().basis()).isEqualTo(Basis.ATTAINMENT);
    assertThat(pair.vintages()).isEqualTo(new VintageGap.Apart(12));
    assertThat(pair.leftCompared().orElseThrow().exact().rounded(1)).isEqualByComparingTo("28.6");
    assertThat(pair.rightCompared().orElseThrow().exact().rounded(1)).isEqualByComparingTo("90.9");
  }

  @Test
  void staffTrainingStandsSideBySideOnly() {
    FigurePair pair =
        FigurePair.of(
            figure("staff-digital-training", AOMORI), figure("staff-digital-training", AKITA));
    assertThat(pair.comparability().grade()).isEqualTo(Grade.PROXY);
    assertThat(pair.difference()).isInstanceOf(Difference.Withheld.class);
  }

  @Test
  void coverageOfBothStandsForTheSameDay() {
    FigurePair pair =
        FigurePair.of(
            figure("5g-population-coverage", AKITA),
            figure("5g-population-coverage", JurisdictionCode.NATION));
    assertThat(pair.comparability().grade()).isEqualTo(Grade.IDENTICAL);
    assertThat(pair.difference()).isEqualTo(points(-44));
  }

  private static PlanMapping mapping(Edition edition) {
    return PlanMapping.of(edition, correspondence.concordance());
  }

  private static ConceptFigure figure(String concept, JurisdictionCode body) {
    Predicate<ConceptFigure> wanted =
        one -> one.concept().code().equals(new ConceptCode(concept)) && one.body().equals(body);
    return figures.stream().filter(wanted).findFirst().orElseThrow();
  }

  private static Difference points(long tenths) {
    return new Difference.Amount(Rational.of(tenths).dividedBy(Rational.of(10)), Unit.POINT);
  }
}
