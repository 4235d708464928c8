package kurabe.db.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.concept.ConceptCode;
import kurabe.core.draft.Work;
import kurabe.core.drafting.PublicationAct;
import kurabe.core.drafting.PublicationEntry;
import kurabe.core.drafting.PublicationLog;
import kurabe.core.drafting.PublicationLog.Outcome;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.EditionStore;
import kurabe.core.publishing.Publication;
import kurabe.core.publishing.Repeat;
import kurabe.core.publishing.SurveyStore;
import kurabe.core.reference.SurveyCode;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.source.Amendment;
import kurabe.core.source.Sha256;
import kurabe.db.SampleEdition;
import kurabe.db.SampleSurvey;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;

class WithdrawalsIT {

  private final EditionStore editions = TestDatabase.bean(EditionStore.class);
  private final EditionLibrary library = TestDatabase.bean(EditionLibrary.class);
  private final SurveyStore surveyStore = TestDatabase.bean(SurveyStore.class);
  private final SurveyLibrary surveys = TestDatabase.bean(SurveyLibrary.class);
  private final PublicationLog log = TestDatabase.bean(PublicationLog.class);

  @Test
  void theRevisionBeforeAWithdrawnOneIsCurrentAgain() {
    PlanCode plan = publish("gone", "one", "two");
    assertThat(current(plan)).contains(2);
    assertThat(withdraw(plan, 2)).isEqualTo(Outcome.DONE);
    assertThat(current(plan)).contains(1);
    assertThat(library.findNewest(plan))
        .hasValueSatisfying(it -> assertThat(it.revision()).isOne());
    assertThat(library.listRevisions(plan)).hasSize(2);
    assertThat(library.findRevision(plan, SampleEdition.R6, 2)).isPresent();
  }

  @Test
  void anEditionWithoutAnyRevisionLeftIsNotListed() {
    PlanCode plan = publish("all-gone", "only");
    withdraw(plan, 1);
    assertThat(current(plan)).isEmpty();
    assertThat(library.findNewest(plan)).isEmpty();
    assertThat(library.findEdition(plan, SampleEdition.R6)).isEmpty();
    assertThat(library.listColumns(plan)).isEmpty();
    assertThat(library.listSeries(plan)).isEmpty();
    assertThat(library.listNewest(List.of(plan))).isEmpty();
  }

  @Test
  void aWithdrawalIsUndone() {
    PlanCode plan = publish("undone", "one", "two");
    withdraw(plan, 2);
    assertThat(log.restore(work(plan), 2, "秋田", "誤りではなかった")).isEqualTo(Outcome.DONE);
    assertThat(current(plan)).contains(2);
    assertThat(log.list(work(plan)))
        .extracting(PublicationEntry::act)
        .containsExactly(
            PublicationAct.RESTORED,
            PublicationAct.WITHDRAWN,
            PublicationAct.PUBLISHED,
            PublicationAct.PUBLISHED);
    withdraw(plan, 2);
    assertThat(current(plan)).contains(1);
  }

  @Test
  void whatIsNotThereOrDoneAlreadyIsTold() {
    PlanCode plan = publish("told", "one");
    assertThat(withdraw(plan, 9)).isEqualTo(Outcome.NO_SUCH_REVISION);
    assertThat(log.restore(work(plan), 1, "秋田", "理由")).isEqualTo(Outcome.NOT_WITHDRAWN);
    withdraw(plan, 1);
    assertThat(withdraw(plan, 1)).isEqualTo(Outcome.ALREADY_WITHDRAWN);
  }

  @Test
  void bytesOfAWithdrawnRevisionAreKnownAsSuch() {
    PlanCode plan = publish("known", "known bytes");
    Sha256 hash = Sha256.of(SampleEdition.bytes("known bytes"));
    assertThat(log.find(work(plan), hash).orElseThrow().withdrawn()).isFalse();
    withdraw(plan, 1);
    assertThat(log.find(work(plan), hash).orElseThrow().withdrawn()).isTrue();
  }

  @Test
  void theSameBytesArePublishedOnceMoreOnlyWhereThatIsAskedFor() {
    byte[] bytes = SampleEdition.bytes("once more");
    Edition edition = SampleEdition.of("once-more", SampleEdition.R6, bytes);
    editions.publish(edition, bytes);
    assertThat(editions.publish(edition, bytes)).isInstanceOf(Publication.AlreadyKnown.class);
    assertThat(editions.publish(edition, bytes, Repeat.AGAIN))
        .isEqualTo(new Publication.Published(2));
  }

  @Test
  void aSurveyWithoutACurrentRevisionHasNoValues() {
    byte[] bytes = SampleEdition.bytes("survey gone");
    surveyStore.publish(SampleSurvey.of("survey-gone", "survey-gone-concept", bytes), bytes);
    Work work = new Work.OfSurvey(new SurveyCode("survey-gone"));
    List<ConceptCode> concepts = List.of(new ConceptCode("survey-gone-concept"));
    assertThat(surveys.listVintages(concepts)).isNotEmpty();
    assertThat(log.withdraw(work, 1, "青森", "誤り")).isEqualTo(Outcome.DONE);
    assertThat(surveys.listVintages(concepts)).isEmpty();
    assertThat(surveys.listSurveys())
        .noneMatch(it -> it.survey().code().value().equals("survey-gone"));
    log.restore(work, 1, "青森", "誤りでない");
    assertThat(surveys.listVintages(concepts)).isNotEmpty();
  }

  @Test
  void anAmendmentIsKeptBesideItsFigure() {
    byte[] bytes = SampleEdition.bytes("amended");
    Edition read = SampleEdition.of("amended", SampleEdition.R6, bytes);
    Amendment made = new Amendment("1", "2", "原本", "青森", Instant.parse("2026-02-04T01:05:00Z"));
    Edition edition = amended(read, made);
    editions.publish(edition, bytes);
    PlanCode plan = edition.head().plan().code();
    Edition found = library.findNewest(plan).orElseThrow().edition();
    assertThat(found).isEqualTo(edition);
    assertThat(library.listSeries(plan))
        .anyMatch(it -> it.observation().citation().amendment().equals(Optional.of(made)));
  }

  private static Edition amended(Edition it, Amendment made) {
    List<Observation> observations = new ArrayList<>(it.observations());
    Observation first = observations.getFirst();
    observations.set(
        0,
        new Observation(
            first.indicator(),
            first.period(),
            first.value(),
            first.asOf(),
            first.citation().amended(made)));
    return new Edition(
        it.head(),
        it.items(),
        observations,
        it.evaluations(),
        it.references(),
        it.statements(),
        it.tallies(),
        it.goals(),
        it.problems());
  }

  private Outcome withdraw(PlanCode plan, int revision) {
    return log.withdraw(work(plan), revision, "青森", "誤り");
  }

  private PlanCode publish(String plan, String... texts) {
    for (String text : texts) {
      byte[] bytes = SampleEdition.bytes(text);
      editions.publish(SampleEdition.of("withdraw-" + plan, SampleEdition.R6, bytes), bytes);
    }
    return new PlanCode("withdraw-" + plan);
  }

  private Optional<Integer> current(PlanCode plan) {
    return library.listEditions().stream()
        .filter(it -> it.plan().code().equals(plan))
        .map(EditionSummary::revision)
        .findFirst();
  }

  private static Work work(PlanCode plan) {
    return new Work.OfEdition(plan, SampleEdition.R6);
  }
}
