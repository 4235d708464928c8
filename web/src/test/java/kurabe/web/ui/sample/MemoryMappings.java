package kurabe.web.ui.sample;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.mapping.MappingEntry;
import kurabe.core.mapping.MappingEntry.Act;
import kurabe.core.mapping.MappingStore;

/// Decisions that are kept for as long as the test runs.
@Singleton
@Primary
@Requires(env = Environment.TEST)
public class MemoryMappings implements MappingStore {

  private static final Instant DECIDED = Instant.parse("2026-03-01T00:30:00Z");

  private final List<MappingEntry> entries = new ArrayList<>();

  /// As if nobody had ever decided anything.
  public void forget() {
    entries.clear();
  }

  @Override
  public List<MappingEntry> listEntries() {
    return List.copyOf(entries);
  }

  @Override
  public MappingEntry append(MappedSubject subject, Act act, String ground, String person) {
    MappingEntry entry = new MappingEntry(subject, act, ground, person, DECIDED);
    entries.add(entry);
    return entry;
  }
}
