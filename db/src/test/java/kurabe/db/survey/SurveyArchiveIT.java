package kurabe.db.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kurabe.core.browsing.PublishedSurvey;
import kurabe.core.browsing.SurveyArchive;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.publishing.SurveyStore;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.db.SampleEdition;
import kurabe.db.SampleSurvey;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;

class SurveyArchiveIT {

  private final SurveyStore store = TestDatabase.bean(SurveyStore.class);
  private final SurveyArchive archive = TestDatabase.bean(SurveyArchive.class);

  @Test
  void aRevisionComesBackWithItsValuesAndItsMunicipalities() {
    SurveyTable table = publish("archived", "first");
    assertThat(archive.listContents(List.of(key("archived", 1))))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.table().survey()).isEqualTo(table.survey());
              assertThat(it.table().values()).containsExactlyInAnyOrderElementsOf(table.values());
              assertThat(it.table().introduced())
                  .extracting(Jurisdiction::code)
                  .containsExactly(SampleSurvey.HACHINOHE);
            });
  }

  @Test
  void allRevisionsAreKeptAndFoundInTheOrderOfTheirKeys() {
    publish("kept-one", "first");
    publish("kept-one", "second");
    publish("kept-two", "first");
    assertThat(
            archive.listContents(
                List.of(
                    key("kept-two", 1),
                    key("kept-one", 2),
                    key("kept-one", 7),
                    key("kept-one", 1))))
        .extracting(it -> it.table().survey().code().value(), PublishedSurvey::revision)
        .containsExactly(tuple("kept-two", 1), tuple("kept-one", 2), tuple("kept-one", 1));
    assertThat(archive.listContents(List.of(key("never", 1)))).isEmpty();
  }

  @Test
  void publicationsAreListedAsTheyWereMadeNewestFirst() {
    publish("made-survey", "first");
    publish("made-survey", "second");
    assertThat(archive.listPublications(2))
        .extracting(it -> it.survey().code().value(), SurveySummary::revision)
        .containsExactly(tuple("made-survey", 2), tuple("made-survey", 1));
  }

  @Test
  void manyRevisionsTakeAsManyStatementsAsOne() {
    publish("many-one", "first");
    publish("many-one", "second");
    publish("many-two", "first");
    List<SurveyArchive.Key> keys =
        List.of(key("many-one", 1), key("many-one", 2), key("many-two", 1));
    int one = StatementCounter.count(() -> archive.listContents(keys.subList(0, 1)));
    assertThat(one).isEqualTo(4);
    assertThat(StatementCounter.count(() -> archive.listContents(keys))).isEqualTo(one);
  }

  private SurveyTable publish(String code, String text) {
    byte[] bytes = SampleEdition.bytes("archive " + code + " " + text);
    SurveyTable table = SampleSurvey.of(code, "archive-" + code, bytes);
    store.publish(table, bytes);
    return table;
  }

  private static SurveyArchive.Key key(String code, int number) {
    return new SurveyArchive.Key(new SurveyCode(code), number);
  }
}
