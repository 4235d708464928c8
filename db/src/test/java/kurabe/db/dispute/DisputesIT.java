package kurabe.db.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kurabe.core.browsing.OpenDisputeLibrary;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Person;
import kurabe.core.dispute.Proposal;
import kurabe.core.dispute.Resolution;
import kurabe.core.dispute.Settlement;
import kurabe.core.disputing.DisputeLibrary;
import kurabe.core.disputing.DisputeStore;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.EditionStore;
import kurabe.db.SampleEdition;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DisputesIT {

  private static final String REFUSED = "23001";
  private static final String FOREIGN_KEY = "23503";
  private static final Instant AT = Instant.parse("2026-02-04T01:05:00.123456Z");
  private static final Person PERSON = new Person("青森 花子", "〇〇市");
  private static final Contested VALUE = new Contested.OfValue(SampleEdition.INDICATOR);
  private static final Subject ITEM = new Subject.OfItem(SampleEdition.ITEM);

  static final List<Contested> FIGURES =
      List.of(
          VALUE,
          new Contested.OfOutcome(ITEM),
          new Contested.OfOutcome(new Subject.OfIndicator(SampleEdition.INDICATOR)),
          new Contested.OfDifference(ITEM));

  static final List<Optional<Proposal>> PROPOSALS =
      List.of(
          Optional.empty(),
          Optional.of(
              new Proposal.Figure("174万PV", SampleEdition.quantity("174E+4", "PV", "174万PV"))),
          Optional.of(new Proposal.Figure("2.00", SampleEdition.quantity("2.00", "", "2.00"))),
          Optional.of(new Proposal.Grade("Ａ", "A")),
          Optional.of(new Proposal.Unread("<b>約</b>𠮷")));

  static final List<Settlement> SETTLEMENTS =
      List.of(
          new Settlement.FigureStands(), new Settlement.CorrectedIn(1), new Settlement.Withdrawn());

  static final List<String> FORBIDDEN =
      List.of(
          "update dispute set reason = 'x'",
          "delete from dispute",
          "truncate dispute cascade",
          "update dispute_resolution set settlement = 'withdrawn'",
          "delete from dispute_resolution",
          "truncate dispute_resolution");

  private final DisputeStore store = TestDatabase.bean(DisputeStore.class);
  private final DisputeLibrary library = TestDatabase.bean(DisputeLibrary.class);
  private final OpenDisputeLibrary open = TestDatabase.bean(OpenDisputeLibrary.class);

  @ParameterizedTest
  @FieldSource("FIGURES")
  void everyKindOfFigureComesBackAsItWasDisputed(Contested what) {
    Dispute.Open raised = store.raise(objection("disputed-figures", what, Optional.empty()));
    assertThat(library.findDispute(raised.id())).contains(raised);
  }

  @ParameterizedTest
  @FieldSource("PROPOSALS")
  void everyKindOfProposalComesBackAsItWasWritten(Optional<Proposal> proposal) {
    Dispute.Open raised = store.raise(objection("disputed-proposals", VALUE, proposal));
    assertThat(library.findDispute(raised.id())).contains(raised);
  }

  @ParameterizedTest
  @FieldSource("SETTLEMENTS")
  void everyKindOfSettlementComesBackAsItWasDecided(Settlement settlement) {
    Dispute.Open raised = raise("disputed-settlements");
    Dispute.Resolved resolved = raised.resolve(resolution(settlement));
    assertThat(store.resolve(resolved)).isTrue();
    assertThat(library.findDispute(raised.id())).contains(resolved);
  }

  @Test
  void openDisputesOfSeveralPlansAreFoundInTheOrderThatTheyWereRaised() {
    Dispute.Open first = raise("open-one");
    Dispute.Open second = raise("open-two");
    Dispute.Open settled = raise("open-one");
    Dispute.Open third = raise("open-one");
    store.resolve(settled.resolve(resolution(new Settlement.FigureStands())));
    raise("open-three");
    assertThat(open.listOpen(List.of(new PlanCode("open-two"), new PlanCode("open-one"))))
        .containsExactly(first, second, third);
    assertThat(open.listOpen(List.of())).isEmpty();
  }

  @Test
  void theListHasOpenAndResolvedOnesNewestFirst() {
    Dispute.Open first = raise("listed-disputes");
    Dispute.Open second = raise("listed-disputes");
    Dispute.Resolved settled = second.resolve(resolution(new Settlement.Withdrawn()));
    store.resolve(settled);
    assertThat(library.listDisputes(Optional.of(new PlanCode("listed-disputes"))))
        .containsExactly(settled, first);
    assertThat(library.listDisputes(Optional.empty())).contains(settled, first);
  }

  @Test
  void manyPlansTakeOneStatement() {
    List<PlanCode> plans =
        IntStream.range(0, 7).mapToObj(i -> new PlanCode("counted-disputes-" + i)).toList();
    plans.forEach(plan -> raise(plan.value()));
    assertThat(StatementCounter.count(() -> open.listOpen(plans))).isEqualTo(1);
    assertThat(StatementCounter.count(() -> library.listDisputes(Optional.empty()))).isEqualTo(1);
    assertThat(StatementCounter.count(() -> library.findDispute(new DisputeId(1)))).isEqualTo(1);
  }

  @Test
  void whoResolvesAtTheSameTimeResolvesOnce() throws Exception {
    Dispute.Open raised = raise("raced");
    Callable<Boolean> resolver =
        () -> store.resolve(raised.resolve(resolution(new Settlement.FigureStands())));
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      assertThat(threads.invokeAll(Collections.nCopies(12, resolver)).stream())
          .map(Future::resultNow)
          .filteredOn(done -> done)
          .hasSize(1);
    }
  }

  @Test
  void aDisputeStaysWithItsEditionWhenTheEditionIsCorrected() {
    Dispute.Open raised = raise("kept");
    byte[] corrected = SampleEdition.bytes("kept, corrected");
    TestDatabase.bean(EditionStore.class)
        .publish(SampleEdition.of("kept", SampleEdition.R6, corrected), corrected);
    assertThat(open.listOpen(List.of(new PlanCode("kept")))).containsExactly(raised);
  }

  @Test
  void anEditionThatWasNeverPublishedCannotBeDisputed() {
    Objection nowhere = at("published-at-all", VALUE, Optional.empty());
    assertThatThrownBy(() -> store.raise(nowhere)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCorrectionIsARevisionOfTheSameEdition() {
    Dispute.Open raised = raise("corrected-nowhere");
    assertThatThrownBy(
            () -> store.resolve(raised.resolve(resolution(new Settlement.CorrectedIn(9)))))
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(FOREIGN_KEY));
    assertThat(library.findDispute(raised.id())).contains(raised);
  }

  @ParameterizedTest
  @FieldSource("FORBIDDEN")
  void whatWasSaidIsNeverTouchedAgain(String sql) {
    Dispute.Open raised = raise("untouched");
    store.resolve(raised.resolve(resolution(new Settlement.FigureStands())));
    assertThatThrownBy(() -> TestDatabase.execute(sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).as(sql).isEqualTo(REFUSED));
  }

  private Dispute.Open raise(String plan) {
    return store.raise(objection(plan, VALUE, Optional.empty()));
  }

  private static Objection objection(String plan, Contested what, Optional<Proposal> proposal) {
    byte[] bytes = SampleEdition.bytes(plan);
    TestDatabase.bean(EditionStore.class)
        .publish(SampleEdition.of(plan, SampleEdition.R6, bytes), bytes);
    return at(plan, what, proposal);
  }

  private static Objection at(String plan, Contested what, Optional<Proposal> proposal) {
    return new Objection(
        new DisputedFigure(new PlanCode(plan), SampleEdition.R6, what, SampleEdition.R5),
        1,
        "手続のオンライン化率",
        "60.0%",
        PERSON,
        AT,
        "「60.0％」は\n<script>alert(1)</script>",
        proposal);
  }

  private static Resolution resolution(Settlement settlement) {
    return new Resolution(new Person("担当", ""), AT, settlement, "確かめました。");
  }
}
