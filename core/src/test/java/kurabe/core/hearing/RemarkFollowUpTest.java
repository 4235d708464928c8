package kurabe.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.MemoryEditions;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.Meeting;
import kurabe.core.council.Remark;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkId;
import kurabe.core.hearing.FollowUpDraft.Wish;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.PlanCode;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import org.junit.jupiter.api.Test;

class RemarkFollowUpTest {

  private static final Instant AT = Instant.parse("2026-02-04T01:05:00Z");
  private static final Citation PLACE = new Citation(new Place.Line(1), "");
  private static final Remark REMARK =
      new Remark(new AgendaItem("(1)", "議題", PLACE), "", "意見", PLACE);
  private static final LinkTarget CONCEPT =
      new LinkTarget.ToConcept(new ConceptCode("municipal-ai"));
  private static final LinkTarget NONE = new LinkTarget.ToConcept(new ConceptCode("no-such"));

  private final List<RemarkEvent> stored = new ArrayList<>();
  private final RemarkEventStore store = new MemoryEvents(stored);
  private final RemarkBrowser browser =
      new RemarkBrowser(_ -> List.of(new PublishedRecord(record(), 1, AT)), store);
  private final RemarkFollowUp followUp =
      new RemarkFollowUp(
          browser,
          store,
          new LinkTargets(new MemoryEditions(List.of()), new ConceptCatalog()),
          () -> AT);

  private record MemoryEvents(List<RemarkEvent> events) implements RemarkEventStore {

    @Override
    public void append(RemarkEvent event) {
      events.add(event);
    }

    @Override
    public List<RemarkEvent> listEvents(Optional<PlanCode> plan) {
      return List.copyOf(events);
    }
  }

  @Test
  void aLinkIsRecordedWithWhoAndWhatItWasCalled() {
    followUp.record(id(), draft(new Wish.Link(CONCEPT)));

    assertThat(known().links())
        .singleElement()
        .satisfies(link -> assertThat(link.label()).isNotEmpty());
    assertThat(stored.getFirst().by().name()).isEqualTo("青森 花子");
  }

  @Test
  void aLinkThatIsTakenBackIsGoneAndStaysInTheHistory() {
    followUp.record(id(), draft(new Wish.Link(CONCEPT)));
    followUp.record(id(), draft(new Wish.Unlink(CONCEPT)));

    assertThat(known().links()).isEmpty();
    assertThat(known().events()).hasSize(2);
  }

  @Test
  void theSameLinkTwiceIsRefused() {
    followUp.record(id(), draft(new Wish.Link(CONCEPT)));

    assertThat(followUp.record(id(), draft(new Wish.Link(CONCEPT))))
        .isEqualTo(new FollowingUp.Refused(List.of(new Fault(Field.TARGET, Fault.Kind.NO_CHANGE))));
  }

  @Test
  void whatDoesNotExistCannotBeLinked() {
    assertThat(followUp.record(id(), draft(new Wish.Link(NONE))))
        .isEqualTo(new FollowingUp.Refused(List.of(new Fault(Field.TARGET, Fault.Kind.UNKNOWN))));
    assertThat(stored).isEmpty();
  }

  @Test
  void aReplyNeedsWordsAndAName() {
    FollowUpDraft empty = new FollowUpDraft(new Wish.Reply(" "), "", "");

    assertThat(followUp.record(id(), empty))
        .isEqualTo(
            new FollowingUp.Refused(
                List.of(
                    new Fault(Field.TEXT, Fault.Kind.EMPTY),
                    new Fault(Field.NAME, Fault.Kind.EMPTY))));
  }

  @Test
  void repliesAndActionsAreKeptInTheirOrder() {
    followUp.record(id(), draft(new Wish.Reply("検討します")));
    followUp.record(id(), draft(new Wish.Action("指標を改めた")));

    assertThat(known().answers().stream().map(RemarkEvent::act))
        .containsExactly(new RemarkEvent.Act.Replied("検討します"), new RemarkEvent.Act.Acted("指標を改めた"));
  }

  @Test
  void aRemarkThatNobodyMadeHasNoRecord() {
    RemarkId other = new RemarkId(new PlanCode("other"), LocalDate.EPOCH, REMARK.key());

    assertThat(followUp.record(other, draft(new Wish.Reply("文"))))
        .isEqualTo(new FollowingUp.NoSuchRemark());
  }

  private KnownRemark known() {
    return browser.findRemark(id()).orElseThrow();
  }

  private static FollowUpDraft draft(Wish wish) {
    return new FollowUpDraft(wish, "青森 花子", "");
  }

  private static RemarkId id() {
    return record().id(REMARK);
  }

  private static CouncilRecord record() {
    return new CouncilRecord(
        new Meeting(
            new PlanCode("aomori-dx"),
            new JurisdictionCode("02"),
            "会議",
            LocalDate.of(2024, 12, 18)),
        "minutes",
        new Document(
            Sha256.of(new byte[0]),
            "m.txt",
            "text/plain",
            "議事録",
            "県",
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(REMARK),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
