package kurabe.core.disputing;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kurabe.core.MemoryDisputes;
import kurabe.core.MemoryEditions;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.Browsers;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Person;
import kurabe.core.dispute.Proposal;
import kurabe.core.dispute.Settlement;
import kurabe.core.dispute.Standing;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisputingTest {

  private static final Instant TODAY = Instant.parse("2026-02-04T01:05:00.123456Z");
  private static final PlanCode PLAN = new PlanCode("test");
  private static final Indicator AI = indicator("AIの導入率", Optional.of(value("45.4%")));
  private static final PlanItem ITEM = item("1", AI);
  private static final DisputedFigure FIGURE = figure(new Contested.OfValue(AI.key()));
  private static final ObjectionDraft DRAFT =
      new ObjectionDraft(FIGURE, " 青森 花子 ", "〇〇市", "調査票の集計と異なります。", "55.0％");

  private final MemoryDisputes disputes = new MemoryDisputes();
  private final MemoryEditions editions =
      new MemoryEditions(List.of(printing("60.0%"), printing("55.0%")));
  private final EditionBrowser browser = Browsers.of(editions, disputes);
  private final Disputing disputing = disputing(editions);

  @Test
  void aDisputeRemembersWhoWhenWhatAndTheFigureAsItStood() {
    assertThat(raise(disputing(new MemoryEditions(List.of(printing("60.0%")))), DRAFT).objection())
        .isEqualTo(
            new Objection(
                FIGURE,
                1,
                "AIの導入率",
                "60.0%",
                new Person("青森 花子", "〇〇市"),
                TODAY,
                "調査票の集計と異なります。",
                Optional.of(
                    new Proposal.Figure(
                        "55.0％",
                        new Quantity(
                            quantity("55.0%").value(), quantity("55.0%").unit(), "55.0％")))));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsStored() {
    ObjectionDraft draft =
        new ObjectionDraft(
            figure(new Contested.OfValue(indicator("他", Optional.empty()).key())),
            "　",
            "",
            " \n",
            "x".repeat(201));
    assertThat(disputing.raise(draft))
        .isEqualTo(
            new Raising.Refused(
                List.of(
                    new Fault(Field.FIGURE, Fault.Kind.UNKNOWN),
                    new Fault(Field.NAME, Fault.Kind.EMPTY),
                    new Fault(Field.TEXT, Fault.Kind.EMPTY),
                    new Fault(Field.PROPOSED, Fault.Kind.TOO_LONG))));
    assertThat(disputes.listDisputes(Optional.empty())).isEmpty();
  }

  @Test
  void aLimitCountsCharactersAsPeopleDo() {
    assertThat(disputing.raise(withText("𠮷".repeat(4000)))).isInstanceOf(Raising.Raised.class);
    assertThat(disputing.raise(withText("𠮷".repeat(4001)))).isInstanceOf(Raising.Refused.class);
  }

  @Test
  void charactersThatNobodyCanReadAreRefusedAndBrokenLinesAreNot() {
    assertThat(disputing.raise(withText("一行目\n二行目"))).isInstanceOf(Raising.Raised.class);
    for (String unreadable : List.of("a\u0000b", "a\u001bb", "a\ud800b")) {
      assertThat(disputing.raise(withText(unreadable)))
          .isEqualTo(
              new Raising.Refused(List.of(new Fault(Field.TEXT, Fault.Kind.CONTROL_CHARACTERS))));
    }
  }

  static List<DisputedFigure> unknown() {
    return List.of(
        new DisputedFigure(new PlanCode("other"), NOW, FIGURE.what(), NOW),
        new DisputedFigure(PLAN, R6, FIGURE.what(), NOW),
        new DisputedFigure(PLAN, NOW, FIGURE.what(), R6),
        figure(new Contested.OfDifference(new Subject.OfIndicator(AI.key()))));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void onlyAFigureThatIsPrintedCanBeDisputed(DisputedFigure figure) {
    assertThat(disputing.raise(new ObjectionDraft(figure, "名", "", "理由", "")))
        .isEqualTo(new Raising.Refused(List.of(new Fault(Field.FIGURE, Fault.Kind.UNKNOWN))));
  }

  @Test
  void ratesAndIndicesCanBeDisputedToo() {
    for (Subject subject :
        List.of(new Subject.OfIndicator(AI.key()), new Subject.OfItem(ITEM.key()))) {
      Contested rate = new Contested.OfOutcome(subject);
      assertThat(raise(disputing, new ObjectionDraft(figure(rate), "名", "", "理由", "")).objection())
          .satisfies(it -> assertThat(it.printed()).isEqualTo("100%"));
    }
  }

  @Test
  void anOpenDisputeStandsBesideTheEditionInAllItsRevisions() {
    raise(disputing, DRAFT);
    for (int revision : List.of(1, 2)) {
      AuditedEdition edition = browser.findRevision(PLAN, NOW, revision).orElseThrow();
      assertThat(edition.disputes().at(FIGURE.what(), NOW)).hasSize(1);
    }
    assertThat(browser.findNewest(PLAN).orElseThrow().disputes().at(FIGURE.what(), R6)).isEmpty();
  }

  @Test
  void aCorrectedFigureIsToldButResolvesNothing() {
    Dispute.Open dispute = raise(disputing(new MemoryEditions(List.of(printing("60.0%")))), DRAFT);
    AuditedEdition corrected = browser.findNewest(PLAN).orElseThrow();
    assertThat(Standing.of(dispute.objection(), corrected.index(), 2))
        .isEqualTo(new Standing.Changed("60.0%", "55.0%", 2));
    assertThat(corrected.disputes().all()).containsExactly(dispute);
  }

  @Test
  void aFigureThatIsNoLongerPrintedIsToldAsGone() {
    Dispute.Open dispute = raise(disputing, DRAFT);
    Edition without = edition(List.of(ITEM), List.of(), List.of(), List.of());
    assertThat(Standing.of(dispute.objection(), new EditionIndex(without), 3))
        .isEqualTo(new Standing.Gone("55.0%", 3));
  }

  @Test
  void aResolvedDisputeLeavesTheFigureAndStaysInTheList() {
    Dispute.Open dispute = raise(disputing, DRAFT);
    assertThat(resolve(dispute.id(), new Settlement.FigureStands()))
        .isInstanceOf(Resolving.Settled.class);
    assertThat(browser.findNewest(PLAN).orElseThrow().disputes().all()).isEmpty();
    assertThat(disputes.listDisputes(Optional.of(PLAN)))
        .singleElement()
        .isInstanceOfSatisfying(
            Dispute.Resolved.class,
            it -> {
              assertThat(it.objection()).isEqualTo(dispute.objection());
              assertThat(it.resolution().at()).isEqualTo(TODAY);
            });
  }

  @Test
  void aDisputeIsResolvedOnce() {
    DisputeId id = raise(disputing, DRAFT).id();
    resolve(id, new Settlement.Withdrawn());
    assertThat(resolve(id, new Settlement.FigureStands()))
        .isInstanceOf(Resolving.AlreadyResolved.class);
  }

  @Test
  void whatWasNeverRaisedCannotBeResolved() {
    assertThat(resolve(new DisputeId(7), new Settlement.Withdrawn()))
        .isInstanceOf(Resolving.NoSuchDispute.class);
  }

  @Test
  void aCorrectionIsALaterRevisionThatExists() {
    DisputeId old = raise(disputing(new MemoryEditions(List.of(printing("60.0%")))), DRAFT).id();
    for (int revision : List.of(0, 1, 3)) {
      assertThat(resolve(old, new Settlement.CorrectedIn(revision)))
          .isEqualTo(
              new Resolving.Refused(
                  List.of(new Fault(Field.REVISION, Fault.Kind.NOT_A_CORRECTION))));
    }
    assertThat(resolve(old, new Settlement.CorrectedIn(2))).isInstanceOf(Resolving.Settled.class);
  }

  @Test
  void aResolutionNeedsAPersonAndAReason() {
    DisputeId id = raise(disputing, DRAFT).id();
    assertThat(disputing.resolve(id, new ResolutionDraft("", "", new Settlement.Withdrawn(), "")))
        .isEqualTo(
            new Resolving.Refused(
                List.of(
                    new Fault(Field.NAME, Fault.Kind.EMPTY),
                    new Fault(Field.TEXT, Fault.Kind.EMPTY))));
  }

  private Disputing disputing(MemoryEditions known) {
    return new Disputing(
        Browsers.of(known, disputes), known, disputes, disputes, InstantSource.fixed(TODAY));
  }

  private Resolving resolve(DisputeId id, Settlement settlement) {
    return disputing.resolve(id, new ResolutionDraft("担当", "県", settlement, "確かめました。"));
  }

  private static Dispute.Open raise(Disputing disputing, ObjectionDraft draft) {
    return ((Raising.Raised) disputing.raise(draft)).dispute();
  }

  private static ObjectionDraft withText(String text) {
    return new ObjectionDraft(FIGURE, "名", "", text, "");
  }

  private static DisputedFigure figure(Contested what) {
    return new DisputedFigure(PLAN, NOW, what, NOW);
  }

  private static Edition printing(String newest) {
    return edition(
        List.of(ITEM),
        List.of(observation(AI, NOW, value(newest))),
        List.of(rate(new Subject.OfIndicator(AI.key())), rate(new Subject.OfItem(ITEM.key()))),
        List.of());
  }

  private static PublishedEvaluation rate(Subject subject) {
    return new PublishedEvaluation(
        subject, NOW, new Outcome.Rate(quantity("100%")), Optional.empty(), CITATION);
  }
}
