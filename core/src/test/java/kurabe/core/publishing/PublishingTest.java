package kurabe.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.Fixtures;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Imports;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import org.junit.jupiter.api.Test;

class PublishingTest {

  private static final String REPORT = "report";
  private static final String SURVEY = "survey";

  private final MemoryStores stores = new MemoryStores();

  @Test
  void aFirstStartPublishesReportsAndSurveys() {
    assertThat(publishing(REPORT, SURVEY).publishBundledOnFirstStart())
        .extracting(Object::getClass)
        .containsExactly(Examination.Draft.class, Examination.SurveyDraft.class);
    assertThat(stores.editions).hasSize(1);
    assertThat(stores.surveys).hasSize(1);
  }

  @Test
  void aSecondStartPublishesNothing() {
    publishing(REPORT, SURVEY).publishBundledOnFirstStart();
    assertThat(publishing(REPORT, SURVEY).publishBundledOnFirstStart()).isEmpty();
    assertThat(stores.editions).hasSize(1);
  }

  /// A library from before there were surveys.
  @Test
  void aLibraryWithReportsOnlyGetsTheSurveys() {
    publishing(REPORT).publishBundledOnFirstStart();
    assertThat(publishing(REPORT, SURVEY).publishBundledOnFirstStart())
        .singleElement()
        .isInstanceOf(Examination.SurveyDraft.class);
    assertThat(stores.editions).hasSize(1);
    assertThat(stores.surveys).hasSize(1);
  }

  @Test
  void whatIsBundledAndCannotBeReadIsABrokenBuild() {
    assertThatThrownBy(() -> publishing("nonsense").publishBundledOnFirstStart())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nonsense");
  }

  private Publishing publishing(String... bundled) {
    List<Submission> files =
        Stream.of(bundled)
            .map(name -> new Submission(name, new byte[0], Optional.empty()))
            .toList();
    return new Publishing(
        Imports.with(PublishingTest::read),
        () -> files,
        stores.editionStore(),
        stores.surveyStore(),
        (_, _) -> new Publication.Published(1));
  }

  private static Reading read(Submission submission) {
    return switch (submission.fileName()) {
      case REPORT -> new Reading.Read(Fixtures.edition(List.of(), List.of(), List.of(), List.of()));
      case SURVEY -> new Reading.Surveyed(survey());
      default -> new Reading.Refused(List.of(new Problem.EmptyDocument(Place.WHOLE)));
    };
  }

  private static SurveyTable survey() {
    Document document =
        new Document(
            Sha256.of(new byte[0]),
            "a.csv",
            "text/csv",
            "表",
            "庁",
            Optional.empty(),
            Optional.empty());
    return new SurveyTable(
        new Survey(new SurveyCode("survey"), "source", "調査", document),
        List.of(),
        List.of(),
        List.of());
  }
}
