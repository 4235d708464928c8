package kurabe.db.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.browsing.RevisionKey;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.EditionStore;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.Period;
import kurabe.db.SampleEdition;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;

class LibraryIT {

  private static final Period SUMMER = new Period.AsOfDay(LocalDate.of(2025, 9, 30));
  private static final Period WINTER = new Period.AsOfDay(LocalDate.of(2025, 12, 31));

  private final EditionStore store = TestDatabase.bean(EditionStore.class);
  private final EditionLibrary library = TestDatabase.bean(EditionLibrary.class);

  @Test
  void theNationAndAllPrefecturesAreKnown() {
    List<Jurisdiction> all = library.listJurisdictions();
    assertThat(all).hasSize(48);
    assertThat(all.getFirst())
        .isEqualTo(new Jurisdiction(JurisdictionCode.NATION, "全国", Jurisdiction.Kind.NATION, ""));
    assertThat(all)
        .contains(
            new Jurisdiction(new JurisdictionCode("02"), "青森県", Jurisdiction.Kind.PREFECTURE, "東北"),
            new Jurisdiction(
                new JurisdictionCode("47"), "沖縄県", Jurisdiction.Kind.PREFECTURE, "九州・沖縄"));
  }

  @Test
  void theNewestEditionIsTheOneWithTheLatestDateAndNotTheLatestImport() {
    publish("newest", WINTER, "winter");
    publish("newest", SUMMER, "summer");
    assertThat(library.findNewest(new PlanCode("newest")))
        .map(it -> it.edition().head().asOf())
        .contains(WINTER);
  }

  @Test
  void editionsAreListedOnceWithTheirNewestRevision() {
    publish("listed", SUMMER, "first");
    publish("listed", SUMMER, "second");
    publish("listed", WINTER, "third");
    assertThat(library.listEditions().stream().filter(LibraryIT::isListed))
        .extracting(EditionSummary::asOf, EditionSummary::revision)
        .containsExactly(tuple(WINTER, 1), tuple(SUMMER, 2));
    assertThat(library.listRevisions(new PlanCode("listed")))
        .extracting(EditionSummary::asOf, EditionSummary::revision)
        .containsExactly(tuple(WINTER, 1), tuple(SUMMER, 2), tuple(SUMMER, 1));
  }

  @Test
  void aSummaryCountsWhatTheEditionHolds() {
    Edition edition = publish("counted", SUMMER, "counted");
    EditionSummary summary = library.listRevisions(new PlanCode("counted")).getFirst();
    assertThat(summary.plan()).isEqualTo(edition.head().plan());
    assertThat(summary.document()).isEqualTo(edition.head().document());
    assertThat(summary.items()).isEqualTo(6);
    assertThat(summary.indicators()).isEqualTo(3);
    assertThat(summary.observations()).isEqualTo(edition.observations().size());
    assertThat(summary.problems()).isEqualTo(edition.problems().size());
  }

  @Test
  void aSeriesRunsOverTheNewestRevisionsOldestFirst() {
    publish("series", WINTER, "winter of series");
    publish("series", SUMMER, "summer of series");
    publish("series", SUMMER, "summer of series, corrected");
    List<SeriesPoint> points = library.listSeries(new PlanCode("series"), SampleEdition.INDICATOR);
    assertThat(points).extracting(SeriesPoint::edition).startsWith(SUMMER).endsWith(WINTER);
    assertThat(points.getFirst().revision()).isEqualTo(2);
    assertThat(points.getFirst().indicator().target()).isPresent();
    assertThat(points).hasSize(2 * SampleEdition.VALUES.size());
    assertThat(library.listSeries(new PlanCode("series"), new IndicatorKey("none"))).isEmpty();
  }

  @Test
  void aSeriesTellsWhereItsIndicatorBeganAndWhatItWasToReachOnTheWay() {
    Indicator published =
        new EditionIndex(publish("aims", SUMMER, "aims"))
            .findIndicator(SampleEdition.INDICATOR)
            .orElseThrow();
    assertThat(published.baseline()).isPresent();
    assertThat(published.milestones()).hasSizeGreaterThan(1);
    assertThat(library.listSeries(new PlanCode("aims"), SampleEdition.INDICATOR))
        .extracting(SeriesPoint::indicator)
        .containsOnly(published);
  }

  @Test
  void theSeriesOfAPlanAreThoseOfItsIndicatorsTogether() {
    publish("all-series", WINTER, "winter of all");
    publish("all-series", SUMMER, "summer of all");
    PlanCode plan = new PlanCode("all-series");
    assertThat(library.listSeries(plan))
        .isEqualTo(library.listSeries(plan, SampleEdition.INDICATOR))
        .hasSize(2 * SampleEdition.VALUES.size());
    assertThat(library.listSeries(new PlanCode("nothing"))).isEmpty();
  }

  @Test
  void editionsAreListedInTheOrderAskedForWithTheirNewestRevisions() {
    publish("asked", WINTER, "winter asked for");
    publish("asked", SUMMER, "summer asked for");
    publish("asked", SUMMER, "summer asked for, corrected");
    PlanCode plan = new PlanCode("asked");
    assertThat(library.listEditions(plan, List.of(SUMMER, SampleEdition.R5, WINTER, SUMMER)))
        .extracting(it -> it.edition().head().asOf(), PublishedEdition::revision)
        .containsExactly(tuple(SUMMER, 2), tuple(WINTER, 1));
    assertThat(library.listEditions(plan, List.of())).isEmpty();
  }

  @Test
  void columnsAreThePeriodsOfValuesAndVerdictsNewestFirst() {
    publish("columns", SUMMER, "summer of columns");
    publish("columns", WINTER, "winter of columns");
    publish("columns", WINTER, "winter of columns, corrected");
    assertThat(library.listColumns(new PlanCode("columns")))
        .extracting(EditionColumn::edition, EditionColumn::revision, EditionColumn::column)
        .containsExactly(
            tuple(WINTER, 2, SampleEdition.R6),
            tuple(WINTER, 2, SampleEdition.R5),
            tuple(SUMMER, 1, SampleEdition.R6),
            tuple(SUMMER, 1, SampleEdition.R5));
    assertThat(library.listColumns(new PlanCode("nothing"))).isEmpty();
  }

  @Test
  void twoEditionsTakeAsManyStatementsAsOne() {
    publish("pair", SUMMER, "summer of a pair");
    publish("pair", WINTER, "winter of a pair");
    PlanCode plan = new PlanCode("pair");
    int one = statements(() -> library.listEditions(plan, List.of(WINTER)));
    int two = statements(() -> library.listEditions(plan, List.of(SUMMER, WINTER)));
    assertThat(two).isEqualTo(one).isEqualTo(17);
    assertThat(statements(() -> library.listColumns(plan))).isEqualTo(1);
  }

  @Test
  void whatWasNeverPublishedIsNotFound() {
    PlanCode nothing = new PlanCode("nothing");
    assertThat(library.findNewest(nothing)).isEmpty();
    assertThat(library.findEdition(nothing, SUMMER)).isEmpty();
    assertThat(library.listRevisions(nothing)).isEmpty();
    assertThat(library.listNewest(List.of())).isEmpty();
    assertThat(library.listSeries(nothing, SampleEdition.INDICATOR)).isEmpty();
  }

  @Test
  void manyPlansTakeAsManyStatementsAsOne() {
    List<PlanCode> plans = new ArrayList<>();
    for (int i : IntStream.range(0, 9).toArray()) {
      publish("many-" + i, SUMMER, "many " + i);
      plans.add(new PlanCode("many-" + i));
    }
    assertThat(library.listNewest(plans))
        .extracting(it -> it.edition().head().plan().code())
        .isEqualTo(plans);
    int one = statements(() -> library.listNewest(plans.subList(0, 1)));
    int many = statements(() -> library.listNewest(plans));
    assertThat(one).isEqualTo(17);
    assertThat(many).isEqualTo(one);
  }

  @Test
  void publicationsAreListedAsTheyWereMadeNewestFirst() {
    publish("made", WINTER, "made first");
    publish("made", SUMMER, "made second");
    publish("made", WINTER, "made third");
    assertThat(library.listPublications(3))
        .extracting(EditionSummary::asOf, EditionSummary::revision)
        .containsExactly(tuple(WINTER, 2), tuple(SUMMER, 1), tuple(WINTER, 1));
  }

  @Test
  void wholeRevisionsComeInTheOrderOfTheirKeysWithAFixedNumberOfStatements() {
    publish("whole", SUMMER, "whole first");
    publish("whole", SUMMER, "whole second");
    publish("whole-too", WINTER, "whole too");
    List<RevisionKey> keys =
        List.of(
            key("whole", SUMMER, 2),
            key("whole", SUMMER, 3),
            key("whole-too", WINTER, 1),
            key("whole", SUMMER, 1));
    assertThat(library.listContents(keys))
        .extracting(it -> it.edition().head().plan().code().value(), PublishedEdition::revision)
        .containsExactly(tuple("whole", 2), tuple("whole-too", 1), tuple("whole", 1));
    int one = statements(() -> library.listContents(keys.subList(0, 1)));
    assertThat(statements(() -> library.listContents(keys))).isEqualTo(one);
    assertThat(library.listContents(List.of())).isEmpty();
  }

  private static RevisionKey key(String plan, Period asOf, int number) {
    return new RevisionKey(new PlanCode(plan), asOf, number);
  }

  @Test
  void aSeriesOverManyEditionsTakesAsManyStatementsAsOverOne() {
    PlanCode plan = new PlanCode("long");
    publish("long", new Period.FiscalYear(2018), "long 2018");
    int one = statements(() -> library.listSeries(plan, SampleEdition.INDICATOR));
    int oneOfAll = statements(() -> library.listSeries(plan));
    IntStream.range(2019, 2025)
        .forEach(year -> publish("long", new Period.FiscalYear(year), "long " + year));
    int many = statements(() -> library.listSeries(plan, SampleEdition.INDICATOR));
    assertThat(one).isEqualTo(7);
    assertThat(many).isEqualTo(one);
    assertThat(statements(() -> library.listSeries(plan))).isEqualTo(oneOfAll).isEqualTo(7);
  }

  private static int statements(Runnable work) {
    return StatementCounter.count(work);
  }

  private static boolean isListed(EditionSummary summary) {
    return summary.plan().code().equals(new PlanCode("listed"));
  }

  private Edition publish(String plan, Period asOf, String text) {
    byte[] bytes = SampleEdition.bytes(text);
    Edition edition = SampleEdition.of(plan, asOf, bytes);
    store.publish(edition, bytes);
    return library
        .findEdition(edition.head().plan().code(), asOf)
        .map(PublishedEdition::edition)
        .orElseThrow();
  }
}
