package kurabe.core.publishing;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.council.CouncilRecord;
import kurabe.core.importing.Imports;
import kurabe.core.importing.Reading;
import kurabe.core.report.Edition;

/// Makes the use case for tests of other packages.
public final class Publishers {

  private final MemoryStores stores = new MemoryStores();

  public Publishing publishing() {
    return new Publishing(
        Imports.with(_ -> new Reading.Refused(List.of())),
        List::of,
        stores.editionStore(),
        stores.surveyStore(),
        (record, _) -> {
          stores.records.add(record);
          return new Publication.Published(stores.records.size());
        });
  }

  /// The council's documents that were kept, the first first.
  public List<CouncilRecord> records() {
    return List.copyOf(stores.records);
  }

  /// What was published, the first first.
  public List<Edition> editions() {
    return new ArrayList<>(stores.editions);
  }
}
