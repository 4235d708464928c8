package kurabe.db.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.publishing.SurveyStore;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.AsOf;
import kurabe.db.SampleEdition;
import kurabe.db.SampleSurvey;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;

class SurveyLibraryIT {

  private static final List<JurisdictionCode> ALL =
      IntStream.rangeClosed(0, 47)
          .mapToObj(code -> new JurisdictionCode("%02d".formatted(code)))
          .toList();

  private final SurveyStore store = TestDatabase.bean(SurveyStore.class);
  private final SurveyLibrary library = TestDatabase.bean(SurveyLibrary.class);

  @Test
  void vintagesAreListedNewestFirstWithTheNumberOfTheirFigures() {
    publish("vintages");
    assertThat(library.listVintages(concepts("vintages")))
        .extracting(SurveyVintage::asOf, SurveyVintage::measured)
        .containsExactly(
            tuple(SampleSurvey.R6, 2), tuple(SampleSurvey.R5, 1), tuple(SampleSurvey.DAY, 1));
  }

  @Test
  void valuesAreThoseOfTheVintageAskedForAndNoOther() {
    publish("asked");
    SurveyVintage newest = library.listVintages(concepts("asked")).getFirst();
    assertThat(library.listValues(List.of(newest), ALL))
        .extracting(it -> it.value().body().value())
        .containsExactly("00", "02", "05");
    assertThat(library.listValues(List.of(newest), List.of(SampleSurvey.AOMORI)))
        .extracting(it -> it.value().asOf())
        .containsExactly(SampleSurvey.R6);
  }

  @Test
  void eachVintageAskedForKeepsItsOwnValues() {
    publish("crossed-one");
    publish("crossed-two");
    SurveyVintage one = vintage("crossed-one", SampleSurvey.R6);
    SurveyVintage two = vintage("crossed-two", SampleSurvey.R5);
    assertThat(library.listValues(List.of(two, one), List.of(SampleSurvey.AOMORI)))
        .extracting(SurveyFigure::vintage)
        .containsExactly(two, one);
  }

  @Test
  void theNewestFigureOfEachBodyIsFoundWhateverVintageOthersHave() {
    publish("newest");
    assertThat(library.listNewest(concepts("newest"), ALL))
        .extracting(it -> it.value().body().value(), it -> it.value().asOf())
        .containsExactly(
            tuple("00", SampleSurvey.R6),
            tuple("02", SampleSurvey.R6),
            tuple("05", SampleSurvey.DAY));
  }

  @Test
  void aSeriesHasEveryVintageNewestFirst() {
    publish("series");
    assertThat(library.listSeries(concepts("series"), List.of(SampleSurvey.AKITA)))
        .extracting(it -> it.value().asOf())
        .containsExactly(SampleSurvey.R6, SampleSurvey.DAY);
  }

  @Test
  void aFigureKnowsTheSurveyThatPrintedIt() {
    SurveyTable table = publish("origin");
    assertThat(library.listNewest(concepts("origin"), ALL))
        .extracting(SurveyFigure::survey)
        .containsOnly(table.survey());
  }

  @Test
  void whatWasNeverPublishedIsNotFound() {
    assertThat(library.listVintages(concepts("nothing"))).isEmpty();
    assertThat(library.listVintages(List.of())).isEmpty();
    assertThat(library.listValues(List.of(), ALL)).isEmpty();
    assertThat(library.listNewest(concepts("nothing"), ALL)).isEmpty();
    assertThat(library.listSeries(concepts("nothing"), List.of())).isEmpty();
  }

  @Test
  void manyConceptsBodiesAndVintagesTakeAsManyStatementsAsOne() {
    List<SurveyValue> values = new ArrayList<>();
    for (AsOf asOf : SampleSurvey.years(2015, 2024)) {
      values.addAll(SampleSurvey.everyPrefecture("many-one", asOf));
      values.addAll(SampleSurvey.everyPrefecture("many-two", asOf));
    }
    byte[] bytes = SampleEdition.bytes("many surveys");
    store.publish(SampleSurvey.table("many", bytes, List.of(), values), bytes);
    List<ConceptCode> both = List.of(new ConceptCode("many-one"), new ConceptCode("many-two"));
    List<SurveyVintage> vintages = library.listVintages(both);

    assertThat(library.listValues(vintages, ALL)).hasSize(2 * 10 * 48);
    assertThat(statements(() -> library.listVintages(both))).isEqualTo(1);
    assertThat(statements(() -> library.listValues(vintages, ALL))).isEqualTo(3);
    assertThat(statements(() -> library.listValues(vintages.subList(0, 1), ALL.subList(0, 1))))
        .isEqualTo(3);
    assertThat(statements(() -> library.listNewest(both, ALL))).isEqualTo(3);
    assertThat(statements(() -> library.listSeries(both, ALL))).isEqualTo(3);
    assertThat(statements(library::listSurveys)).isEqualTo(1);
  }

  private static int statements(Runnable work) {
    return StatementCounter.count(work);
  }

  private SurveyVintage vintage(String concept, AsOf asOf) {
    return library.listVintages(concepts(concept)).stream()
        .filter(it -> it.asOf().equals(asOf))
        .findFirst()
        .orElseThrow();
  }

  private static List<ConceptCode> concepts(String concept) {
    return List.of(new ConceptCode(concept));
  }

  private SurveyTable publish(String code) {
    byte[] bytes = SampleEdition.bytes("survey library " + code);
    SurveyTable table = SampleSurvey.of(code, code, bytes);
    store.publish(table, bytes);
    return table;
  }
}
