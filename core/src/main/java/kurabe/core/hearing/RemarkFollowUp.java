package kurabe.core.hearing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkEvent.Act;
import kurabe.core.council.RemarkId;
import kurabe.core.hearing.FollowUpDraft.Wish;

/// Lets a person link a remark to what it speaks of, and record the reply or action that followed.
@Singleton
public final class RemarkFollowUp {

  private final RemarkBrowser remarks;
  private final RemarkEventStore store;
  private final LinkTargets targets;
  private final InstantSource clock;

  @Inject
  RemarkFollowUp(RemarkBrowser remarks, RemarkEventStore store, LinkTargets targets) {
    this(remarks, store, targets, InstantSource.system());
  }

  RemarkFollowUp(
      RemarkBrowser remarks, RemarkEventStore store, LinkTargets targets, InstantSource clock) {
    this.remarks = remarks;
    this.store = store;
    this.targets = targets;
    this.clock = clock;
  }

  public FollowingUp record(RemarkId id, FollowUpDraft draft) {
    return remarks
        .findRemark(id)
        .map(remark -> record(remark, draft))
        .orElseGet(FollowingUp.NoSuchRemark::new);
  }

  private FollowingUp record(KnownRemark remark, FollowUpDraft draft) {
    List<Fault> faults = new ArrayList<>(draft.listFaults());
    Optional<Act> act = act(remark, draft.wish(), faults);
    if (!faults.isEmpty() || act.isEmpty()) {
      return new FollowingUp.Refused(faults);
    }
    RemarkEvent event = new RemarkEvent(remark.id(), act.get(), draft.person(), now());
    store.append(event);
    return new FollowingUp.Recorded(event);
  }

  private Optional<Act> act(KnownRemark remark, Wish wish, List<Fault> faults) {
    return switch (wish) {
      case Wish.Reply(String text) -> Optional.of(new Act.Replied(text));
      case Wish.Action(String text) -> Optional.of(new Act.Acted(text));
      case Wish.Link(LinkTarget target) -> link(remark, target, faults);
      case Wish.Unlink(LinkTarget target) -> unlink(remark, target, faults);
    };
  }

  private Optional<Act> link(KnownRemark remark, LinkTarget target, List<Fault> faults) {
    Optional<String> label = targets.findLabel(target);
    if (label.isEmpty()) {
      faults.add(new Fault(Field.TARGET, Fault.Kind.UNKNOWN));
    } else if (remark.isLinkedTo(target)) {
      faults.add(new Fault(Field.TARGET, Fault.Kind.NO_CHANGE));
    }
    return label.map(name -> new Act.Linked(target, name));
  }

  private static Optional<Act> unlink(KnownRemark remark, LinkTarget target, List<Fault> faults) {
    if (!remark.isLinkedTo(target)) {
      faults.add(new Fault(Field.TARGET, Fault.Kind.NO_CHANGE));
    }
    return Optional.of(new Act.Unlinked(target));
  }

  /// To the digit that storage keeps.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
