package kurabe.core.hearing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkId;
import kurabe.core.plan.PlanCode;

/// Finds remarks with what was recorded about each.
@Singleton
public final class RemarkBrowser {

  private final CouncilLibrary councils;
  private final RemarkEventStore events;

  RemarkBrowser(CouncilLibrary councils, RemarkEventStore events) {
    this.councils = councils;
    this.events = events;
  }

  /// Latest meeting first, in the minutes' order within it.
  ///
  /// @param plan all plans where it is empty
  public List<KnownRemark> listRemarks(Optional<PlanCode> plan) {
    Map<RemarkId, List<RemarkEvent>> recorded =
        events.listEvents(plan).stream().collect(groupingBy(RemarkEvent::remark));
    return councils.listRecords(plan).stream()
        .map(PublishedRecord::record)
        .flatMap(
            record ->
                record.remarks().stream()
                    .map(
                        remark ->
                            new KnownRemark(
                                record.meeting(),
                                record.document(),
                                remark,
                                recorded.getOrDefault(record.id(remark), List.of()))))
        .toList();
  }

  public Optional<KnownRemark> findRemark(RemarkId id) {
    return listRemarks(Optional.of(id.plan())).stream()
        .filter(remark -> remark.id().equals(id))
        .findFirst();
  }

  /// Remarks of any plan's meetings.
  public List<KnownRemark> listLinked(LinkTarget target) {
    return listRemarks(Optional.empty()).stream()
        .filter(remark -> remark.isLinkedTo(target))
        .toList();
  }
}
