package kurabe.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.OpenDisputeLibrary;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.Objection;
import kurabe.core.disputing.DisputeLibrary;
import kurabe.core.disputing.DisputeStore;
import kurabe.core.plan.PlanCode;

/// Disputes for as long as a test runs.
public final class MemoryDisputes implements DisputeStore, DisputeLibrary, OpenDisputeLibrary {

  private final List<Dispute> all = new ArrayList<>();

  @Override
  public Dispute.Open raise(Objection objection) {
    Dispute.Open open = new Dispute.Open(new DisputeId(all.size() + 1), objection);
    all.add(open);
    return open;
  }

  @Override
  public boolean resolve(Dispute.Resolved dispute) {
    int position = (int) dispute.id().value() - 1;
    boolean open = all.get(position) instanceof Dispute.Open;
    if (open) {
      all.set(position, dispute);
    }
    return open;
  }

  @Override
  public Optional<Dispute> findDispute(DisputeId id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public List<Dispute> listDisputes(Optional<PlanCode> plan) {
    return all.reversed().stream().filter(it -> plan.map(plan(it)::equals).orElse(true)).toList();
  }

  @Override
  public List<Dispute.Open> listOpen(Collection<PlanCode> plans) {
    return all.stream()
        .filter(it -> plans.contains(plan(it)))
        .flatMap(it -> it instanceof Dispute.Open open ? Stream.of(open) : Stream.empty())
        .toList();
  }

  private static PlanCode plan(Dispute dispute) {
    return dispute.objection().figure().plan();
  }
}
