package kurabe.db.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.council.AddedCase;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.KpiClause;
import kurabe.core.council.KpiOutline;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.Meeting;
import kurabe.core.council.Project;
import kurabe.core.council.Remark;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkEvent.Act;
import kurabe.core.dispute.Person;
import kurabe.core.hearing.AddedCaseStore;
import kurabe.core.hearing.CouncilLibrary;
import kurabe.core.hearing.PublishedRecord;
import kurabe.core.hearing.RemarkEventStore;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.CouncilStore;
import kurabe.core.publishing.Publication;
import kurabe.core.report.Case;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CouncilsIT {

  private static final String REFUSED = "23001";
  private static final Instant AT = Instant.parse("2026-02-04T01:05:00.123456Z");
  private static final Person PERSON = new Person("青森 花子", "");
  private static final Citation PLACE = new Citation(new Place.OnPage(3, 12), "引用「′」");
  private static final AgendaItem POINT = new AgendaItem("(1)ア", "議題", PLACE);
  private static final Remark REMARK = new Remark(POINT, "", "一つめの\n意見", PLACE);

  static final List<String> FORBIDDEN =
      List.of(
          "update council_remark set text = 'x'",
          "delete from council_revision",
          "truncate council_revision cascade",
          "update remark_event set text = 'x'",
          "delete from remark_event",
          "delete from added_case",
          "insert into council_agenda select id, 99, '9', '', 'whole', null, null, null, null, ''"
              + " from council_revision limit 1");

  private final CouncilStore store = TestDatabase.bean(CouncilStore.class);
  private final CouncilLibrary library = TestDatabase.bean(CouncilLibrary.class);
  private final RemarkEventStore events = TestDatabase.bean(RemarkEventStore.class);
  private final AddedCaseStore cases = TestDatabase.bean(AddedCaseStore.class);

  @Test
  void everythingOfARecordComesBackAsItWasPublished() {
    CouncilRecord record = record("round-trip", "a");
    assertThat(publish(record, "a")).isEqualTo(new Publication.Published(1));
    assertThat(newest("round-trip")).extracting(PublishedRecord::record).containsExactly(record);
  }

  @Test
  void theSameBytesAreKnownAndOthersAreTheNextRevision() {
    CouncilRecord first = record("revised", "a");
    CouncilRecord second = record("revised", "b");
    publish(first, "a");
    assertThat(publish(first, "a")).isInstanceOf(Publication.AlreadyKnown.class);
    assertThat(publish(second, "b")).isEqualTo(new Publication.Published(2));
    assertThat(newest("revised")).extracting(PublishedRecord::record).containsExactly(second);
  }

  @Test
  void manyRecordsTakeAFixedNumberOfStatements() {
    for (int i = 0; i < 4; i++) {
      publish(record("counted-" + i, "c"), "c");
    }
    assertThat(StatementCounter.count(() -> library.listRecords(Optional.empty()))).isEqualTo(9);
  }

  @Test
  void everyKindOfEventComesBackAsItWasRecorded() {
    List<RemarkEvent> recorded =
        List.of(
            event(new Act.Linked(indicator(), "指標")),
            event(new Act.Linked(new LinkTarget.ToItem(plan("events"), new ItemKey("n1")), "項目")),
            event(new Act.Linked(new LinkTarget.ToConcept(new ConceptCode("online-use")), "共通")),
            event(new Act.Unlinked(indicator())),
            event(new Act.Replied("回答")),
            event(new Act.Acted("対応\n二行め")));
    recorded.forEach(events::append);
    assertThat(events.listEvents(Optional.of(plan("events")))).isEqualTo(recorded);
  }

  @Test
  void casesThatPeopleAddComeBackNewestFirst() {
    AddedCase success = added(AddedCase.Result.SUCCESS, "");
    AddedCase failure = added(AddedCase.Result.FAILURE, "気づき");
    cases.append(success);
    cases.append(failure);
    assertThat(cases.listAdded(Optional.of(plan("added")))).containsExactly(failure, success);
  }

  @Test
  void aFailureWithoutALessonIsRefusedByTheTable() {
    AddedCase silent = added(AddedCase.Result.FAILURE, "");
    assertThatThrownBy(() -> cases.append(silent)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @FieldSource("FORBIDDEN")
  void nothingIsEverChanged(String statement) {
    publish(record("forbidden", "f"), "f");
    assertThatThrownBy(() -> TestDatabase.execute(statement))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
  }

  private Publication publish(CouncilRecord record, String content) {
    return store.publish(record, content.getBytes(UTF_8));
  }

  private List<PublishedRecord> newest(String plan) {
    return library.listRecords(Optional.of(plan(plan)));
  }

  private static PlanCode plan(String code) {
    return new PlanCode("council-" + code);
  }

  private static LinkTarget indicator() {
    return new LinkTarget.ToIndicator(plan("events"), new IndicatorKey("abc"));
  }

  private static RemarkEvent event(Act act) {
    CouncilRecord record = record("events", "e");
    return new RemarkEvent(record.id(REMARK), act, PERSON, AT);
  }

  private static AddedCase added(AddedCase.Result result, String lesson) {
    return new AddedCase(plan("added"), "分野", "題", result, "", "文", lesson, "", PERSON, AT);
  }

  private static CouncilRecord record(String plan, String content) {
    return new CouncilRecord(
        new Meeting(plan(plan), new JurisdictionCode("02"), "第2回会議", LocalDate.of(2024, 12, 18)),
        "minutes",
        new Document(
            Sha256.of(content.getBytes(UTF_8)),
            "m.txt",
            "text/plain",
            "議事録",
            "県",
            Optional.empty(),
            Optional.of("CC BY 4.0")),
        List.of(POINT, new AgendaItem("(2)", "議題二", PLACE)),
        List.of(REMARK, new Remark(POINT, "話題", "二つめ", PLACE)),
        List.of(new Project(1, "分野", "区分", "事業", PLACE), new Project(3, "", "", "事業三", PLACE)),
        List.of(
            new KpiOutline(
                "分野", "KPI", List.of(new KpiOutline.Example("例", PLACE)), List.of(), PLACE),
            new KpiOutline(
                "分野",
                "KPI2",
                List.of(new KpiOutline.Example("例2", PLACE)),
                List.of(new KpiOutline.Example("構成", PLACE)),
                PLACE)),
        List.of(new KpiClause(KpiClause.Kind.INDEX, "指数化する", PLACE)),
        List.of(
            new Case(
                "分野",
                "",
                new AsOf("R6", Optional.of(new Period.FiscalYear(2024))),
                List.of("a", "b"),
                PLACE)),
        List.of(new Problem.MissingItem(new Place.Line(4), "10")));
  }
}
