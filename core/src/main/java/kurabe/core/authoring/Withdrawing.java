package kurabe.core.authoring;

import java.util.List;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.scheme.SchemeCode;

/// What came of withdrawing what people wrote.
public sealed interface Withdrawing {

  record Withdrawn(SchemeVersion version) implements Withdrawing {}

  /// Nobody has written a scheme of that code, or it is withdrawn already.
  record NothingToWithdraw(SchemeCode code) implements Withdrawing {}

  /// Published plans judge by it and nothing is bundled to take its place.
  record InUse(SchemeCode code, List<SchemeUse> uses) implements Withdrawing {
    public InUse {
      uses = List.copyOf(uses);
    }
  }

  /// Somebody else has saved or withdrawn it since the person has read it.
  record Overtaken(SchemeCode code) implements Withdrawing {}
}
