package kurabe.core.hearing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.council.AddedCase;
import kurabe.core.council.CouncilRecord;
import kurabe.core.plan.PlanCode;

/// Finds cases and lets people add some.
@Singleton
public final class Cases {

  private final ReportedCaseLibrary reported;
  private final CouncilLibrary councils;
  private final AddedCaseStore added;
  private final EditionLibrary editions;
  private final InstantSource clock;

  @Inject
  Cases(
      ReportedCaseLibrary reported,
      CouncilLibrary councils,
      AddedCaseStore added,
      EditionLibrary editions) {
    this(reported, councils, added, editions, InstantSource.system());
  }

  Cases(
      ReportedCaseLibrary reported,
      CouncilLibrary councils,
      AddedCaseStore added,
      EditionLibrary editions,
      InstantSource clock) {
    this.reported = reported;
    this.councils = councils;
    this.added = added;
    this.editions = editions;
    this.clock = clock;
  }

  /// @param plan all plans where it is empty
  public CaseCollection listCases(Optional<PlanCode> plan) {
    Stream<PrintedCase> ofCouncils =
        councils.listRecords(plan).stream().map(PublishedRecord::record).flatMap(Cases::printed);
    return new CaseCollection(
        Stream.concat(reported.listReported(plan).stream(), ofCouncils).toList(),
        added.listAdded(plan));
  }

  private static Stream<PrintedCase> printed(CouncilRecord record) {
    return record.cases().stream()
        .map(
            one ->
                new PrintedCase(
                    record.meeting().plan(), record.meeting().name(), record.document(), one));
  }

  public CaseAdding add(CaseDraft draft) {
    List<Fault> faults = new ArrayList<>(draft.listFaults());
    if (isUnknown(draft.plan())) {
      faults.addFirst(new Fault(Field.PLAN, Fault.Kind.UNKNOWN));
    }
    if (!faults.isEmpty()) {
      return new CaseAdding.Refused(faults);
    }
    AddedCase one = draft.at(clock.instant().truncatedTo(ChronoUnit.MICROS));
    added.append(one);
    return new CaseAdding.Added(one);
  }

  private boolean isUnknown(PlanCode plan) {
    return editions.listEditions().stream().noneMatch(it -> it.plan().code().equals(plan));
  }
}
