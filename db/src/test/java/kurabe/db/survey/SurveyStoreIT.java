package kurabe.db.survey;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.publishing.Publication;
import kurabe.core.publishing.SurveyStore;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Sha256;
import kurabe.db.Problems;
import kurabe.db.SampleEdition;
import kurabe.db.SampleSurvey;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyStoreIT {

  private static final List<JurisdictionCode> BODIES =
      List.of(
          JurisdictionCode.NATION, SampleSurvey.AOMORI, SampleSurvey.AKITA, SampleSurvey.HACHINOHE);

  private final SurveyStore store = TestDatabase.bean(SurveyStore.class);
  private final SurveyLibrary library = TestDatabase.bean(SurveyLibrary.class);

  @Test
  void aSurveyWithEveryKindOfEverythingIsReadBackAsItWas() {
    SurveyTable table = publish("round-trip", "first");

    assertThat(values("round-trip")).containsExactlyInAnyOrderElementsOf(table.values());
    assertThat(library.listProblems(table.survey().code())).isEqualTo(Problems.every());
    assertThat(library.listSurveys())
        .filteredOn(it -> it.survey().equals(table.survey()))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.concepts()).isEqualTo(1);
              assertThat(it.bodies()).isEqualTo(4);
              assertThat(it.values()).isEqualTo(6);
            });
  }

  @Test
  void theSameBytesTwiceChangeNothing() {
    SurveyTable table = publish("twice", "same");
    assertThat(store.publish(table, SampleEdition.bytes("same")))
        .isInstanceOf(Publication.AlreadyKnown.class);
    assertThat(values("twice")).hasSize(6);
  }

  @Test
  void aCorrectedTableTakesThePlaceOfTheOldOne() {
    publish("corrected", "old");
    byte[] bytes = SampleEdition.bytes("new");
    SurveyValue only =
        SampleSurvey.value(
            "corrected",
            SampleSurvey.AOMORI,
            SampleSurvey.percent("50.0"),
            Optional.empty(),
            SampleSurvey.R6);
    SurveyTable correction = SampleSurvey.table("corrected", bytes, List.of(), List.of(only));

    assertThat(store.publish(correction, bytes)).isEqualTo(new Publication.Published(2));
    assertThat(values("corrected")).containsExactly(only);
    assertThat(library.listProblems(new SurveyCode("corrected"))).hasSize(Problems.every().size());
  }

  @Test
  void twoValuesOfOneBodyAtOneTimeAreRefused() {
    byte[] bytes = SampleEdition.bytes("double");
    SurveyValue one = SampleSurvey.everyPrefecture("double", SampleSurvey.R6).getFirst();
    SurveyTable table = SampleSurvey.table("double", bytes, List.of(), List.of(one, one));
    assertThatThrownBy(() -> store.publish(table, bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("double");
  }

  @Test
  void bytesThatTheSurveyWasNotReadFromAreRefused() {
    SurveyTable table = SampleSurvey.of("wrong", "wrong", SampleEdition.bytes("right"));
    assertThatThrownBy(() -> store.publish(table, SampleEdition.bytes("wrong")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// NUL is the one character that PostgreSQL refuses: the values fail after all that comes before.
  @Test
  void aFailureInTheMiddleLeavesNothing() {
    byte[] bytes = SampleEdition.bytes("survey failure");
    Jurisdiction stray =
        new Jurisdiction(
            new JurisdictionCode("022055"), "五所川原市", Jurisdiction.Kind.MUNICIPALITY, "");
    SurveyTable table =
        SampleSurvey.table(
            "failing",
            bytes,
            List.of(stray),
            List.of(
                SampleSurvey.value(
                    "failing",
                    SampleSurvey.AOMORI,
                    new Value.Words("\u0000"),
                    Optional.empty(),
                    SampleSurvey.R6)));
    assertThatThrownBy(() -> store.publish(table, bytes)).isInstanceOf(RuntimeException.class);

    String hash = Sha256.of(bytes).hex();
    assertThat(TestDatabase.query("select 1 from document where sha256 = '" + hash + "'"))
        .isEmpty();
    assertThat(library.listSurveys()).noneMatch(it -> it.survey().equals(table.survey()));
    assertThat(library.listMunicipalities(SampleSurvey.AOMORI)).doesNotContain(stray);
  }

  @Test
  void aBodyThatNobodyIntroducedIsRefused() {
    byte[] bytes = SampleEdition.bytes("unknown body");
    SurveyValue value =
        SampleSurvey.value(
            "unknown-body",
            new JurisdictionCode("029999"),
            SampleSurvey.percent("1.0"),
            Optional.empty(),
            SampleSurvey.R6);
    SurveyTable table = SampleSurvey.table("unknown-body", bytes, List.of(), List.of(value));
    assertThatThrownBy(() -> store.publish(table, bytes)).hasMessageContaining("refused");
  }

  @Test
  void municipalitiesAreCountedInTheirPrefecturesRegion() {
    publish("municipal", "municipal");
    assertThat(library.listMunicipalities(SampleSurvey.AOMORI))
        .contains(
            new Jurisdiction(SampleSurvey.HACHINOHE, "八戸市", Jurisdiction.Kind.MUNICIPALITY, "東北"));
    assertThat(TestDatabase.bean(EditionLibrary.class).listJurisdictions()).hasSize(48);
  }

  @Test
  void aPrefectureIsNotIntroduced() {
    byte[] bytes = SampleEdition.bytes("prefecture");
    Jurisdiction prefecture =
        new Jurisdiction(SampleSurvey.AOMORI, "青森", Jurisdiction.Kind.PREFECTURE, "東北");
    SurveyTable table = SampleSurvey.table("prefecture", bytes, List.of(prefecture), List.of());
    assertThatThrownBy(() -> store.publish(table, bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoPublishesAtTheSameTimeGetsARevisionOfTheirOwnOrIsTold() throws Exception {
    List<Callable<Publication>> publishers =
        IntStream.range(0, 8)
            .mapToObj(i -> SampleEdition.bytes("concurrent survey " + i % 2))
            .<Callable<Publication>>map(
                bytes ->
                    () -> store.publish(SampleSurvey.of("concurrent", "concurrent", bytes), bytes))
            .collect(toList());
    List<Publication> results;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      results = threads.invokeAll(publishers).stream().map(Future::resultNow).toList();
    }
    assertThat(results.stream().filter(Publication.Published.class::isInstance))
        .containsExactlyInAnyOrder(new Publication.Published(1), new Publication.Published(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update survey_revision set title = 'other'",
        "delete from survey_value",
        "truncate survey_problem",
        "update survey_vintage set measured_count = 0",
        "insert into survey_vintage select survey_revision_id, 99, 'late', '', null, null, 0"
            + " from survey_vintage limit 1"
      })
  void whatIsPublishedIsNeverTouchedAgain(String sql) {
    publish("immutable", "immutable");
    assertThatThrownBy(() -> TestDatabase.execute(sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).as(sql).isEqualTo("23001"));
  }

  private List<SurveyValue> values(String concept) {
    return library.listSeries(List.of(new ConceptCode(concept)), BODIES).stream()
        .map(SurveyFigure::value)
        .toList();
  }

  private SurveyTable publish(String code, String text) {
    byte[] bytes = SampleEdition.bytes(text);
    SurveyTable table = SampleSurvey.of(code, code, bytes);
    store.publish(table, bytes);
    return table;
  }
}
