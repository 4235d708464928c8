package kurabe.core.profiling;

import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.profile.Profile;
import kurabe.core.profile.ProfileCode;

/// What came of saving or withdrawing a profile.
public sealed interface ProfileSaving {

  /// It reads documents from now on.
  record Saved(ProfileVersion version, Profile profile) implements ProfileSaving {}

  record Withdrawn(ProfileVersion version) implements ProfileSaving {}

  /// The same text counts already, or nothing was there to withdraw; nothing was stored.
  record Unchanged(ProfileCode code) implements ProfileSaving {}

  record Faulty(List<Fault> faults) implements ProfileSaving {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// It was to be a profile of its own, but there is one of that code.
  record CodeTaken(ProfileCode code) implements ProfileSaving {}

  /// Somebody else has saved or withdrawn it since the person has read it.
  record Overtaken(ProfileCode code) implements ProfileSaving {}
}
