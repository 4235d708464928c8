package kurabe.core.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A file that was read but is not published yet, with all that happened to it (下書き). Its content
/// is not kept: it is read from the same bytes again, and the decisions are applied to it.
///
/// @param entries oldest first
public record Draft(DraftId id, Origin origin, List<DraftEntry> entries) {

  public Draft {
    entries = List.copyOf(entries);
  }

  public Stage stage() {
    Stage stage = Stage.OPEN;
    for (DraftEntry entry : entries) {
      stage = stage.after(entry.step()).orElse(stage);
    }
    return stage;
  }

  /// Grows by one with everything that happens.
  public int version() {
    return entries.size();
  }

  public Rulings rulings() {
    return Rulings.of(entries);
  }

  /// What happened since somebody looked.
  ///
  /// @param seen the version that they saw
  public List<DraftEntry> listSince(int seen) {
    return entries.stream().filter(it -> it.number() > seen).toList();
  }

  public List<DraftEntry> listDecisions(RowRef row) {
    return entries.stream()
        .filter(it -> it.step() instanceof Step.Decided decided && decided.row().equals(row))
        .toList();
  }

  /// When it is to be published; empty unless it is scheduled.
  public Optional<Due> findDue() {
    return stage() == Stage.SCHEDULED
        ? entries.reversed().stream().flatMap(it -> Due.of(it).stream()).findFirst()
        : Optional.empty();
  }

  public Optional<Integer> findRevision() {
    return entries.stream()
        .flatMap(
            it ->
                it.step() instanceof Step.Published published
                    ? Optional.of(published.revision()).stream()
                    : Optional.<Integer>empty().stream())
        .findFirst();
  }

  /// A publication that a person has ordered for a day.
  public record Due(LocalDate on, String reason, String person) {

    static Optional<Due> of(DraftEntry entry) {
      return entry.step() instanceof Step.Scheduled(LocalDate on, String reason)
          ? Optional.of(new Due(on, reason, entry.person()))
          : Optional.empty();
    }
  }
}
