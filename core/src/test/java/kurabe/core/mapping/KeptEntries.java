package kurabe.core.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.mapping.MappingEntry.Act;

/// Decisions in memory, all taken at one moment.
final class KeptEntries implements MappingStore {

  static final Instant AT = Instant.parse("2026-03-01T00:30:00Z");

  private final List<MappingEntry> entries = new ArrayList<>();

  @Override
  public List<MappingEntry> listEntries() {
    return List.copyOf(entries);
  }

  @Override
  public MappingEntry append(MappedSubject subject, Act act, String ground, String person) {
    MappingEntry entry = new MappingEntry(subject, act, ground, person, AT);
    entries.add(entry);
    return entry;
  }
}
