package kurabe.web.ui.sample;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.AddedCase;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.RemarkEvent;
import kurabe.core.hearing.AddedCaseStore;
import kurabe.core.hearing.CouncilLibrary;
import kurabe.core.hearing.PrintedCase;
import kurabe.core.hearing.PublishedRecord;
import kurabe.core.hearing.RemarkEventStore;
import kurabe.core.hearing.ReportedCaseLibrary;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.CouncilStore;
import kurabe.core.publishing.Publication;

/// Councils' documents, and what people recorded about them, that last as long as the test.
@Singleton
@Primary
@Requires(env = Environment.TEST)
public class MemoryCouncils
    implements CouncilStore, CouncilLibrary, RemarkEventStore, AddedCaseStore, ReportedCaseLibrary {

  private static final Instant AT = Instant.parse("2026-02-04T01:05:00Z");

  private final List<CouncilRecord> records = new ArrayList<>();
  private final List<RemarkEvent> events = new ArrayList<>();
  private final List<AddedCase> cases = new ArrayList<>();

  @Override
  public Publication publish(CouncilRecord record, byte[] bytes) {
    records.add(record);
    return new Publication.Published(1);
  }

  @Override
  public List<PublishedRecord> listRecords(Optional<PlanCode> plan) {
    return records.stream()
        .filter(one -> plan.map(one.meeting().plan()::equals).orElse(true))
        .map(one -> new PublishedRecord(one, 1, AT))
        .toList();
  }

  @Override
  public void append(RemarkEvent event) {
    events.add(event);
  }

  @Override
  public List<RemarkEvent> listEvents(Optional<PlanCode> plan) {
    return events.stream()
        .filter(one -> plan.map(one.remark().plan()::equals).orElse(true))
        .toList();
  }

  @Override
  public void append(AddedCase added) {
    cases.addFirst(added);
  }

  @Override
  public List<AddedCase> listAdded(Optional<PlanCode> plan) {
    return cases.stream().filter(one -> plan.map(one.plan()::equals).orElse(true)).toList();
  }

  @Override
  public List<PrintedCase> listReported(Optional<PlanCode> plan) {
    return List.of();
  }
}
