package kurabe.db.council;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.time.LocalDate;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkEvent.Act;
import kurabe.core.council.RemarkId;
import kurabe.core.council.RemarkKey;
import kurabe.core.dispute.Person;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// What a person did about a remark.
@MappedEntity("remark_event")
record RemarkEventRow(
    @Id @GeneratedValue @Nullable Long id,
    String planCode,
    LocalDate meetingDate,
    String remarkKey,
    String act,
    @Relation(Relation.Kind.EMBEDDED) @Nullable TargetColumns target,
    @Nullable String targetLabel,
    @Nullable String text,
    String personName,
    String personOrganisation,
    Instant recordedAt) {

  private static final String LINKED = "linked";
  private static final String UNLINKED = "unlinked";
  private static final String REPLIED = "replied";
  private static final String ACTED = "acted";

  private record Columns(
      String act, @Nullable TargetColumns target, @Nullable String label, @Nullable String text) {

    static Columns of(Act act) {
      return switch (act) {
        case Act.Linked(var target, String label) ->
            new Columns(LINKED, TargetColumns.of(target), label, null);
        case Act.Unlinked(var target) ->
            new Columns(UNLINKED, TargetColumns.of(target), null, null);
        case Act.Replied(String text) -> new Columns(REPLIED, null, null, text);
        case Act.Acted(String text) -> new Columns(ACTED, null, null, text);
      };
    }
  }

  static RemarkEventRow of(RemarkEvent event) {
    Columns columns = Columns.of(event.act());
    return new RemarkEventRow(
        null,
        event.remark().plan().value(),
        event.remark().meeting(),
        event.remark().key().value(),
        columns.act,
        columns.target,
        columns.label,
        columns.text,
        event.by().name(),
        event.by().organisation(),
        event.at());
  }

  RemarkEvent toEvent() {
    RemarkId remark = new RemarkId(new PlanCode(planCode), meetingDate, new RemarkKey(remarkKey));
    return new RemarkEvent(remark, toAct(), new Person(personName, personOrganisation), recordedAt);
  }

  /// The table's checks see to it that what a kind needs is there.
  private Act toAct() {
    return switch (act) {
      case LINKED -> new Act.Linked(requireNonNull(target).toTarget(), requireNonNull(targetLabel));
      case UNLINKED -> new Act.Unlinked(requireNonNull(target).toTarget());
      case REPLIED -> new Act.Replied(requireNonNull(text));
      case ACTED -> new Act.Acted(requireNonNull(text));
      case String other -> throw new IllegalStateException("unknown act: " + other);
    };
  }
}
