package kurabe.core.drafting;

import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.draft.Decision;
import kurabe.core.draft.Difference;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.Stage;
import kurabe.core.drafting.DraftFault.Field;
import kurabe.core.drafting.DraftFault.Kind;
import kurabe.core.plan.Indicator;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import org.junit.jupiter.api.Test;

class DraftingTest {

  private static final Indicator AI = indicator("AIの導入率", Optional.of(value("45.4%")));
  private static final Indicator OLD = indicator("AI導入率", Optional.of(value("45.4%")));
  private static final RowRef VALUE = new RowRef.OfValue(AI.key(), NOW);
  private static final RowRef NAME = new RowRef.OfIndicator(AI.key());
  private static final int ALL = Integer.MAX_VALUE;

  private final Desk desk = new Desk(printing(AI, "60.0%"), printing(OLD, "60.0%"));

  @Test
  void aFileThatCanBeReadIsADraft() {
    Draft draft = draft();
    assertThat(draft.stage()).isEqualTo(Stage.OPEN);
    assertThat(draft.origin().importer()).isEqualTo("1+test");
    assertThat(desk.published.editions()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsNotKept() {
    assertThat(desk.bring(Desk.EMPTY, "青森")).isInstanceOf(Intake.Refused.class);
    assertThat(desk.store.findDraft(new DraftId(1))).isEmpty();
  }

  @Test
  void theSameBytesLeadToTheDraftThatSomebodyIsAtWorkOn() {
    Draft draft = draft();
    assertThat(desk.bring("report", "秋田"))
        .isInstanceOfSatisfying(
            Intake.AlreadyDrafted.class, it -> assertThat(it.draft()).isEqualTo(draft));
  }

  @Test
  void aNameIsAlwaysStated() {
    assertThat(desk.bring("report", " "))
        .isEqualTo(new Intake.Faulty(List.of(new DraftFault(Field.PERSON, Kind.EMPTY))));
  }

  @Test
  void anEditStandsBesideTheFigureWithWhatWasReadWhoAndWhy() {
    Draft draft = draft();
    decide(draft, VALUE, 0, new Decision.Edited("55.0"), "秋田", "原本は55.0");
    approved(draft);
    assertThat(desk.reviewing.publish(draft.id(), ALL, "岩手", "定例"))
        .isInstanceOf(Progress.Published.class);
    Observation published = desk.published.editions().getFirst().observations().getFirst();
    assertThat(published.value().findQuantity()).contains(quantity("55.0%", "55.0"));
    assertThat(published.citation().amendment())
        .hasValueSatisfying(
            it -> {
              assertThat(it.before()).isEqualTo("60.0%");
              assertThat(it.after()).isEqualTo("55.0");
              assertThat(it.person()).isEqualTo("秋田");
              assertThat(it.reason()).isEqualTo("原本は55.0");
            });
  }

  @Test
  void aTextThatIsNoFigureOfThatUnitIsRefused() {
    Draft draft = draft();
    assertThat(decide(draft, VALUE, 0, new Decision.Edited("55件"), "秋田", "理由"))
        .isEqualTo(new Progress.Faulty(List.of(new DraftFault(Field.TEXT, Kind.UNREADABLE))));
    assertThat(decide(draft, VALUE, 0, new Decision.Edited("55.0"), "秋田", ""))
        .isEqualTo(new Progress.Faulty(List.of(new DraftFault(Field.REASON, Kind.EMPTY))));
  }

  @Test
  void whatIsDiscardedIsLeftOutAndSaidSo() {
    Draft draft = draft();
    decide(draft, VALUE, 0, new Decision.Discarded(), "秋田", "速報値");
    DraftContent content = content(draft);
    assertThat(content.findRow(VALUE)).hasValueSatisfying(it -> assertThat(it.counts()).isEmpty());
    assertThat(content.problems())
        .singleElement()
        .isInstanceOfSatisfying(
            Problem.DiscardedRow.class, it -> assertThat(it.reason()).isEqualTo("速報値"));
  }

  @Test
  void ofTwoPeopleWhoDecideOnTheSameLookTheSecondSeesWhatTheFirstDecided() {
    Draft draft = draft();
    decide(draft, VALUE, 0, new Decision.Edited("55.0"), "秋田", "原本");
    assertThat(decide(draft, VALUE, 0, new Decision.Discarded(), "岩手", "不要"))
        .isInstanceOfSatisfying(
            Progress.Overtaken.class,
            it ->
                assertThat(it.since())
                    .singleElement()
                    .satisfies(one -> assertThat(one.person()).isEqualTo("秋田")));
    assertThat(decide(draft, VALUE, 1, new Decision.Discarded(), "岩手", "不要"))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void decisionsOnDifferentRowsDoNotDisturbEachOther() {
    Draft draft = draft();
    decide(draft, VALUE, 0, new Decision.Accepted(), "秋田", "");
    assertThat(decide(draft, NAME, 0, new Decision.Accepted(), "岩手", ""))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void aRenamedIndicatorGoesOnUnderItsOldKey() {
    Draft draft = draft();
    decide(draft, NAME, 0, new Decision.Matched(OLD.key().value()), "秋田", "");
    approved(draft);
    desk.reviewing.publish(draft.id(), ALL, "岩手", "定例");
    Edition published = desk.published.editions().getFirst();
    assertThat(published.observations().getFirst().indicator()).isEqualTo(OLD.key());
    assertThat(published.items().getFirst().indicators().getFirst().name()).isEqualTo("AIの導入率");
  }

  @Test
  void anIndicatorIsMatchedOnlyToOneThatTheLastEditionHas() {
    assertThat(decide(draft(), NAME, 0, new Decision.Matched("nowhere"), "秋田", ""))
        .isEqualTo(new Progress.Faulty(List.of(new DraftFault(Field.KEY, Kind.UNKNOWN))));
  }

  @Test
  void theDifferenceTellsWhatIsAddedAndWhatIsGone() {
    Draft draft = draft();
    DraftContent content = content(draft);
    Difference difference = desk.browser.difference(content, desk.browser.base(draft));
    assertThat(difference.count())
        .containsEntry(Difference.Sign.ADDED, 3L)
        .containsEntry(Difference.Sign.REMOVED, 3L);
    assertThat(desk.browser.listUnmatched(content, desk.browser.base(draft)))
        .singleElement()
        .satisfies(it -> assertThat(it.name()).isEqualTo("AI導入率"));
  }

  @Test
  void nobodyApprovesWhatTheyHaveNotSeen() {
    Draft draft = draft();
    decide(draft, VALUE, 0, new Decision.Accepted(), "秋田", "");
    assertThat(desk.reviewing.submit(draft.id(), 0, "岩手", ""))
        .isInstanceOf(Progress.Overtaken.class);
  }

  @Test
  void whatIsNotApprovedIsNotPublished() {
    Draft draft = draft();
    assertThat(desk.reviewing.publish(draft.id(), ALL, "岩手", "理由"))
        .isEqualTo(new Progress.WrongStage(Stage.OPEN));
  }

  @Test
  void aSubmittedDraftIsDecidedAboutOnlyAfterItWasSentBack() {
    Draft draft = draft();
    desk.reviewing.submit(draft.id(), ALL, "秋田", "");
    assertThat(decide(draft, VALUE, 0, new Decision.Accepted(), "秋田", ""))
        .isEqualTo(new Progress.WrongStage(Stage.SUBMITTED));
    desk.reviewing.sendBack(draft.id(), ALL, "岩手", "確かめて");
    assertThat(decide(draft, VALUE, 0, new Decision.Accepted(), "秋田", ""))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void aScheduledDraftIsPublishedOnceItsDayHasBegunInJapan() {
    Draft draft = draft();
    approved(draft);
    desk.reviewing.schedule(draft.id(), ALL, LocalDate.of(2026, 4, 1), "岩手", "年度初め");
    assertThat(desk.publishDue("2026-03-31T14:59:59Z")).isEmpty();
    assertThat(desk.publishDue("2026-03-31T15:00:00Z"))
        .singleElement()
        .isInstanceOf(Progress.Published.class);
    assertThat(desk.publishDue("2026-03-31T15:01:00Z")).isEmpty();
    assertThat(desk.published.editions()).hasSize(1);
    assertThat(desk.store.entries)
        .singleElement()
        .satisfies(it -> assertThat(it.importer()).contains("2+test"));
  }

  @Test
  void aDayThatHasBegunIsTooLate() {
    Draft draft = draft();
    approved(draft);
    assertThat(desk.reviewing.schedule(draft.id(), ALL, LocalDate.of(2026, 2, 4), "岩手", "理由"))
        .isEqualTo(new Progress.Faulty(List.of(new DraftFault(Field.DATE, Kind.PAST))));
  }

  @Test
  void bytesThatArePublishedAreKnownUnlessAReasonIsGiven() {
    desk.reviewing.publishAtOnce(Desk.file("report"), "青森", "", Optional.empty());
    assertThat(desk.bring("report", "秋田")).isInstanceOf(Intake.AlreadyPublished.class);
    assertThat(desk.drafting.take(Desk.file("report"), "秋田", Optional.of("取込の改良")))
        .isInstanceOfSatisfying(
            Intake.Taken.class, it -> assertThat(it.draft().origin().again()).contains("取込の改良"));
  }

  @Test
  void whatIsPublishedAtOnceSaysWhoDidIt() {
    desk.reviewing.publishAtOnce(Desk.file("report"), "青森", "", Optional.empty());
    assertThat(desk.store.entries)
        .singleElement()
        .satisfies(it -> assertThat(it.person()).contains("青森"));
  }

  private Draft draft() {
    return ((Intake.Taken) desk.bring("report", "青森")).draft();
  }

  private DraftContent content(Draft draft) {
    return desk.browser.findContent(draft.id()).orElseThrow();
  }

  private Progress decide(
      Draft draft, RowRef row, int seen, Decision decision, String person, String reason) {
    return desk.deciding.decide(draft.id(), row, seen, decision, person, reason);
  }

  private void approved(Draft draft) {
    desk.reviewing.submit(draft.id(), ALL, "秋田", "");
    desk.reviewing.approve(draft.id(), ALL, "岩手", "");
  }

  private static Quantity quantity(String printed, String text) {
    Value value = value(printed);
    var read = value.findQuantity().orElseThrow();
    return new Quantity(read.value(), read.unit(), text);
  }

  private static Edition printing(Indicator indicator, String newest) {
    return edition(
        List.of(item("1", indicator)),
        List.of(observation(indicator, NOW, value(newest))),
        List.of(),
        List.of());
  }
}
