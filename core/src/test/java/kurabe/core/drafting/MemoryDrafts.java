package kurabe.core.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Step;
import kurabe.core.draft.Work;
import kurabe.core.source.Sha256;

/// Drafts and publications for as long as a test runs. Everything happens at one moment.
final class MemoryDrafts implements DraftStore, PublicationLog {

  static final Instant AT = Instant.parse("2026-02-04T01:05:00Z");

  private final Map<Long, Draft> drafts = new LinkedHashMap<>();
  private final Map<Sha256, byte[]> documents = new LinkedHashMap<>();
  final List<PublicationEntry> entries = new ArrayList<>();

  @Override
  public synchronized Draft add(Origin it, byte[] bytes) {
    documents.put(it.hash(), bytes);
    Origin origin =
        new Origin(
            it.hash(),
            it.fileName(),
            it.url(),
            it.asOf(),
            it.chosen(),
            it.source(),
            it.work(),
            it.title(),
            it.importer(),
            it.again(),
            it.person(),
            AT);
    Draft draft = new Draft(new DraftId(drafts.size() + 1L), origin, List.of());
    drafts.put(draft.id().value(), draft);
    return draft;
  }

  @Override
  public synchronized Optional<Draft> findDraft(DraftId id) {
    return Optional.ofNullable(drafts.get(id.value()));
  }

  @Override
  public List<DraftSummary> listDrafts(int limit, int offset) {
    return List.of();
  }

  @Override
  public synchronized Optional<DraftId> findUnfinished(Work work, Sha256 hash) {
    return drafts.values().stream()
        .filter(it -> it.origin().work().equals(work) && it.origin().hash().equals(hash))
        .filter(it -> !it.stage().isFinished())
        .map(Draft::id)
        .findFirst();
  }

  @Override
  public synchronized List<DraftId> listDue(LocalDate day) {
    return drafts.values().stream()
        .filter(it -> it.findDue().filter(due -> !due.on().isAfter(day)).isPresent())
        .map(Draft::id)
        .toList();
  }

  @Override
  public byte[] getBytes(Sha256 hash) {
    return documents.getOrDefault(hash, new byte[0]);
  }

  @Override
  public synchronized Optional<Draft> append(
      DraftId id, String person, Function<Draft, Optional<Step>> step) {
    Optional<Draft> draft = findDraft(id);
    Optional<Draft> grown =
        draft.flatMap(it -> step.apply(it).map(taken -> grown(it, person, taken)));
    grown.ifPresent(it -> drafts.put(id.value(), it));
    return grown;
  }

  private static Draft grown(Draft draft, String person, Step step) {
    List<DraftEntry> all = new ArrayList<>(draft.entries());
    all.add(new DraftEntry(draft.version() + 1, person, AT, step));
    return new Draft(draft.id(), draft.origin(), all);
  }

  @Override
  public void addPublished(
      Work work, int revision, String person, String reason, String importer, DraftId draft) {
    Origin origin = findDraft(draft).orElseThrow().origin();
    entries.add(
        new PublicationEntry(
            work,
            revision,
            PublicationAct.PUBLISHED,
            Optional.of(person),
            AT,
            reason,
            origin.hash(),
            origin.fileName(),
            Optional.of(importer),
            Optional.of(draft)));
  }

  @Override
  public Outcome withdraw(Work work, int revision, String person, String reason) {
    return Outcome.DONE;
  }

  @Override
  public Outcome restore(Work work, int revision, String person, String reason) {
    return Outcome.NOT_WITHDRAWN;
  }

  @Override
  public Optional<Known> find(Work work, Sha256 hash) {
    return entries.stream()
        .filter(it -> it.work().equals(work) && it.hash().equals(hash))
        .map(it -> new Known(it.revision(), it.at(), false))
        .findFirst();
  }

  @Override
  public List<PublicationEntry> list(Work work) {
    return entries.stream().filter(it -> it.work().equals(work)).toList();
  }

  @Override
  public List<PublicationEntry> listNewest(int limit) {
    return entries.reversed().stream().limit(limit).toList();
  }
}
