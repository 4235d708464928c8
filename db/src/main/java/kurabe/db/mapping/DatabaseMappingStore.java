package kurabe.db.mapping;

import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.mapping.MappingEntry;
import kurabe.core.mapping.MappingEntry.Act;
import kurabe.core.mapping.MappingStore;
import kurabe.db.edition.Storage;

/// Keeps decisions in their table. Nothing is remembered between calls, so all nodes see the same.
@Singleton
final class DatabaseMappingStore implements MappingStore {

  private final DecisionRows rows;
  private final Storage storage;

  DatabaseMappingStore(DecisionRows rows, Storage storage) {
    this.rows = rows;
    this.storage = storage;
  }

  @Override
  public List<MappingEntry> listEntries() {
    return storage.read(rows::findAllOrderById).stream().map(DecisionRow::toEntry).toList();
  }

  @Override
  public MappingEntry append(MappedSubject subject, Act act, String ground, String person) {
    return storage.write(
        () -> {
          MappingEntry entry = new MappingEntry(subject, act, ground, person, rows.now());
          return rows.save(DecisionRow.of(entry)).toEntry();
        });
  }
}
