package kurabe.core.profiling;

import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.profile.Profile;

/// What came of reading a text as a profile. Nothing is stored.
public sealed interface ProfileCheck {

  record Sound(Profile profile) implements ProfileCheck {}

  /// @param faults all of them
  record Faulty(List<Fault> faults) implements ProfileCheck {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
