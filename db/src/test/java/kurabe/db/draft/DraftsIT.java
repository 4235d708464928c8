package kurabe.db.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.draft.Decision;
import kurabe.core.draft.Draft;
import kurabe.core.draft.Origin;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.Stage;
import kurabe.core.draft.Step;
import kurabe.core.draft.Work;
import kurabe.core.drafting.DraftStore;
import kurabe.core.drafting.DraftSummary;
import kurabe.core.drafting.PublicationLog;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.EditionStore;
import kurabe.core.publishing.Publication;
import kurabe.core.report.Edition;
import kurabe.core.source.Sha256;
import kurabe.db.SampleEdition;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;

class DraftsIT {

  private static final RowRef ROW = new RowRef.OfItem(SampleEdition.ITEM);

  private final DraftStore store = TestDatabase.bean(DraftStore.class);
  private final EditionStore editions = TestDatabase.bean(EditionStore.class);
  private final EditionLibrary library = TestDatabase.bean(EditionLibrary.class);
  private final PublicationLog log = TestDatabase.bean(PublicationLog.class);

  @Test
  void aDraftIsFoundAsItWasLeft() {
    Draft draft = draft("found");
    List<Step> steps =
        List.of(
            new Step.Decided(ROW, 1, new Decision.Edited("55.0%"), "原本"),
            new Step.Decided(ROW, 2, new Decision.Matched("n36"), ""),
            new Step.Submitted("お願いします"),
            new Step.SentBack("確認"),
            new Step.Submitted(""),
            new Step.Approved(""),
            new Step.Scheduled(LocalDate.of(2030, 4, 1), "年度"));
    steps.forEach(step -> store.append(draft.id(), "青森", _ -> Optional.of(step)));
    Draft found = store.findDraft(draft.id()).orElseThrow();
    assertThat(found.entries()).extracting(it -> it.step()).isEqualTo(steps);
    assertThat(found.origin()).isEqualTo(draft.origin());
    assertThat(summary(draft).stage()).isEqualTo(Stage.SCHEDULED);
    assertThat(summary(draft).decisions()).isEqualTo(2);
    assertThat(store.listDue(LocalDate.of(2030, 3, 31))).doesNotContain(draft.id());
    assertThat(store.listDue(LocalDate.of(2030, 4, 1))).contains(draft.id());
  }

  @Test
  void theBytesAreKept() {
    Draft draft = draft("kept bytes");
    assertThat(store.getBytes(draft.origin().hash())).isEqualTo(SampleEdition.bytes("kept bytes"));
  }

  @Test
  void anUnfinishedDraftOfTheSameBytesIsFound() {
    Draft draft = draft("unfinished");
    Work work = draft.origin().work();
    assertThat(store.findUnfinished(work, draft.origin().hash())).contains(draft.id());
    store.append(draft.id(), "青森", _ -> Optional.of(new Step.Abandoned("やめる")));
    assertThat(store.findUnfinished(work, draft.origin().hash())).isEmpty();
  }

  @Test
  void whatHappenedIsNeverChanged() {
    Draft draft = draft("immutable");
    store.append(draft.id(), "青森", _ -> Optional.of(new Step.Submitted("")));
    assertThatThrownBy(() -> TestDatabase.execute("update draft_entry set person = 'x'"))
        .hasMessageContaining("refused");
    assertThatThrownBy(() -> TestDatabase.execute("delete from draft where id > 0"))
        .hasMessageContaining("refused");
  }

  /// Twelve people decide on the same look at one row: one decision is kept, all others learn of
  /// it.
  @Test
  void ofManyDecisionsOnTheSameLookOneIsKept() throws Exception {
    Draft draft = draft("many deciders");
    List<Callable<Optional<Draft>>> people =
        IntStream.range(0, 12)
            .<Callable<Optional<Draft>>>mapToObj(
                i ->
                    () ->
                        store.append(
                            draft.id(),
                            "人" + i,
                            now ->
                                now.rulings().version(ROW) == 0
                                    ? Optional.of(
                                        new Step.Decided(ROW, 1, new Decision.Accepted(), ""))
                                    : Optional.empty()))
            .toList();
    assertThat(all(people).stream().filter(Optional::isPresent)).hasSize(1);
    assertThat(store.findDraft(draft.id()).orElseThrow().entries()).hasSize(1);
  }

  @Test
  void ofTwoWhoPublishAtTheSameTimeOneDoes() throws Exception {
    Draft draft = draft("two publishers");
    List<Callable<Optional<Draft>>> people =
        IntStream.range(0, 6)
            .<Callable<Optional<Draft>>>mapToObj(_ -> () -> publish(draft, "two publishers"))
            .toList();
    assertThat(all(people).stream().filter(Optional::isPresent)).hasSize(1);
    assertThat(library.listRevisions(plan("two publishers"))).hasSize(1);
    assertThat(log.list(draft.origin().work()))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.person()).contains("青森");
              assertThat(it.importer()).contains("1+test");
              assertThat(it.draft()).contains(draft.id());
            });
  }

  /// As when the process is killed after the revision was written: nothing of it stays.
  @Test
  void aFailureAfterTheRevisionLeavesNeitherRevisionNorEntry() {
    Draft draft = draft("failure midway");
    assertThatThrownBy(
            () ->
                store.append(
                    draft.id(),
                    "青森",
                    _ -> {
                      editions.publish(edition("failure midway"), bytes("failure midway"));
                      throw new IllegalStateException("killed");
                    }))
        .hasMessageContaining("killed");
    assertThat(library.listRevisions(plan("failure midway"))).isEmpty();
    assertThat(store.findDraft(draft.id()).orElseThrow().entries()).isEmpty();
    assertThat(publish(draft, "failure midway")).isPresent();
  }

  private Optional<Draft> publish(Draft draft, String text) {
    return store.append(
        draft.id(),
        "青森",
        now -> {
          if (now.stage().isFinished()) {
            return Optional.empty();
          }
          Publication done = editions.publish(edition(text), bytes(text));
          int revision = ((Publication.Published) done).revision();
          log.addPublished(now.origin().work(), revision, "青森", "定例", "1+test", now.id());
          return Optional.of(new Step.Published(revision, "1+test", "定例"));
        });
  }

  private static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
    }
  }

  private DraftSummary summary(Draft draft) {
    return store.listDrafts(1000, 0).stream()
        .filter(it -> it.id().equals(draft.id()))
        .findFirst()
        .orElseThrow();
  }

  private Draft draft(String text) {
    return store.add(
        new Origin(
            Sha256.of(bytes(text)),
            "報告書.txt",
            Optional.of("https://example.org/a"),
            Optional.of(SampleEdition.R6),
            Optional.empty(),
            "test",
            new Work.OfEdition(plan(text), SampleEdition.R6),
            "計画",
            "1+test",
            Optional.of("もう一度"),
            "青森",
            Instant.EPOCH),
        bytes(text));
  }

  private static Edition edition(String text) {
    return SampleEdition.of(plan(text).value(), SampleEdition.R6, bytes(text));
  }

  private static PlanCode plan(String text) {
    return new PlanCode("draft-" + text.replace(' ', '-'));
  }

  private static byte[] bytes(String text) {
    return SampleEdition.bytes(text);
  }
}
