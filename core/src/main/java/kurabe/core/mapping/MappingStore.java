package kurabe.core.mapping;

import java.util.List;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.mapping.MappingEntry.Act;

/// Keeps what people decide about mappings, append-only. Implemented by the database and read from
/// it each time, so that several nodes see one truth.
public interface MappingStore {

  /// The whole history, oldest first, in a fixed number of queries.
  List<MappingEntry> listEntries();

  /// @return the entry with the time that the store gave it
  MappingEntry append(MappedSubject subject, Act act, String ground, String person);
}
