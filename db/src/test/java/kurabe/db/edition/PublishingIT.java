package kurabe.db.edition;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Plan;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.EditionStore;
import kurabe.core.publishing.Publication;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.db.SampleEdition;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;

class PublishingIT {

  private final EditionStore store = TestDatabase.bean(EditionStore.class);
  private final EditionLibrary library = TestDatabase.bean(EditionLibrary.class);

  @Test
  void theSameBytesTwiceChangeNothing() {
    byte[] bytes = SampleEdition.bytes("twice");
    Edition edition = SampleEdition.of("twice", SampleEdition.R6, bytes);
    store.publish(edition, bytes);
    var first = library.findNewest(edition.head().plan().code()).orElseThrow();

    assertThat(store.publish(edition, bytes))
        .isEqualTo(new Publication.AlreadyKnown(1, first.publishedAt()));
    assertThat(library.listRevisions(edition.head().plan().code())).hasSize(1);
  }

  @Test
  void otherBytesAreTheNextRevisionAndTheOldOneStays() {
    byte[] old = SampleEdition.bytes("old");
    byte[] corrected = SampleEdition.bytes("corrected");
    Edition edition = SampleEdition.of("corrected", SampleEdition.R6, old);
    store.publish(edition, old);

    Edition correction = SampleEdition.of("corrected", SampleEdition.R6, corrected);
    assertThat(store.publish(correction, corrected)).isEqualTo(new Publication.Published(2));
    var plan = edition.head().plan().code();
    assertThat(library.findNewest(plan))
        .hasValueSatisfying(it -> assertThat(it.revision()).isEqualTo(2));
    assertThat(library.findRevision(plan, SampleEdition.R6, 1))
        .hasValueSatisfying(it -> assertThat(it.edition()).isEqualTo(edition));
    assertThat(store.publish(edition, old)).isInstanceOf(Publication.AlreadyKnown.class);
  }

  @Test
  void oneDocumentMayBeReadAsTwoEditions() {
    byte[] bytes = SampleEdition.bytes("two editions in one file");
    store.publish(SampleEdition.of("shared-one", SampleEdition.R6, bytes), bytes);
    assertThat(store.publish(SampleEdition.of("shared-two", SampleEdition.R6, bytes), bytes))
        .isEqualTo(new Publication.Published(1));
    assertThat(
            TestDatabase.query(
                "select content from document where sha256 = '" + Sha256.of(bytes).hex() + "'"))
        .hasSize(1);
  }

  @Test
  void bytesThatTheEditionWasNotReadFromAreRefused() {
    Edition edition = SampleEdition.of("wrong", SampleEdition.R6, SampleEdition.bytes("right"));
    assertThatThrownBy(() -> store.publish(edition, SampleEdition.bytes("wrong")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlanDoesNotChangeHands() {
    byte[] bytes = SampleEdition.bytes("hands");
    Edition edition = SampleEdition.of("hands", SampleEdition.R6, bytes);
    store.publish(edition, bytes);
    assertThatThrownBy(() -> store.publish(ofAkita(edition), bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hands");
  }

  /// NUL is the one character that PostgreSQL refuses: the last table fails after all others.
  @Test
  void aFailureInTheMiddleLeavesNothing() {
    byte[] bytes = SampleEdition.bytes("failure");
    Edition edition = withProblem(SampleEdition.of("failure", SampleEdition.R6, bytes), "\u0000");
    assertThatThrownBy(() -> store.publish(edition, bytes)).isInstanceOf(RuntimeException.class);

    String hash = Sha256.of(bytes).hex();
    assertThat(TestDatabase.query("select 1 from document where sha256 = '" + hash + "'"))
        .isEmpty();
    assertThat(TestDatabase.query("select 1 from plan where code = 'failure'")).isEmpty();
    Edition sound = SampleEdition.of("failure", SampleEdition.R6, bytes);
    assertThat(store.publish(sound, bytes)).isEqualTo(new Publication.Published(1));
  }

  @Test
  void whoPublishesAtTheSameTimeGetsARevisionOfTheirOwnOrIsTold() throws Exception {
    List<Callable<Publication>> publishers =
        IntStream.range(0, 12)
            .mapToObj(i -> SampleEdition.bytes("concurrent " + i % 4))
            .<Callable<Publication>>map(
                bytes ->
                    () ->
                        store.publish(
                            SampleEdition.of("concurrent", SampleEdition.R6, bytes), bytes))
            .collect(toList());
    List<Publication> results;
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      results = threads.invokeAll(publishers).stream().map(Future::resultNow).toList();
    }
    assertThat(results.stream().filter(Publication.Published.class::isInstance))
        .containsExactlyInAnyOrder(
            new Publication.Published(1),
            new Publication.Published(2),
            new Publication.Published(3),
            new Publication.Published(4));
    assertThat(results.stream().filter(Publication.AlreadyKnown.class::isInstance)).hasSize(8);
  }

  private static Edition ofAkita(Edition edition) {
    Plan plan = edition.head().plan();
    Plan moved =
        new Plan(
            plan.code(),
            new JurisdictionCode("05"),
            plan.title(),
            plan.levels(),
            plan.indicatorName(),
            plan.scheme());
    EditionHead head = edition.head();
    return with(
        new EditionHead(moved, head.asOf(), head.label(), head.source(), head.document()),
        edition,
        edition.problems());
  }

  private static Edition withProblem(Edition edition, String text) {
    return with(edition.head(), edition, List.of(new Problem.SkippedRow(Place.WHOLE, text)));
  }

  private static Edition with(EditionHead head, Edition it, List<Problem> problems) {
    return new Edition(
        head,
        it.items(),
        it.observations(),
        it.evaluations(),
        it.references(),
        it.statements(),
        it.tallies(),
        it.goals(),
        problems);
  }
}
