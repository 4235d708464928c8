package kurabe.core.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What counts for each row that was ever decided about.
public final class Rulings {

  private final Map<RowRef, Ruling> byRow = new LinkedHashMap<>();

  private Rulings() {}

  /// @param entries oldest first
  public static Rulings of(List<DraftEntry> entries) {
    Rulings rulings = new Rulings();
    for (DraftEntry entry : entries) {
      if (entry.step() instanceof Step.Decided decided) {
        rulings.byRow.put(decided.row(), Ruling.of(entry, decided));
      }
    }
    return rulings;
  }

  /// The newest, even where it takes the one before back.
  public Optional<Ruling> findNewest(RowRef row) {
    return Optional.ofNullable(byRow.get(row));
  }

  public Optional<Ruling> find(RowRef row) {
    return findNewest(row).filter(Ruling::counts);
  }

  /// How often the row was decided about, 0 for never.
  public int version(RowRef row) {
    return findNewest(row).map(Ruling::number).orElse(0);
  }

  public boolean discards(RowRef row) {
    return find(row).filter(it -> it.decision() instanceof Decision.Discarded).isPresent();
  }

  /// The rows that something is decided about, in the order of the first decision on each.
  public List<RowRef> listDecided() {
    return byRow.entrySet().stream()
        .filter(it -> it.getValue().counts())
        .map(Map.Entry::getKey)
        .toList();
  }
}
