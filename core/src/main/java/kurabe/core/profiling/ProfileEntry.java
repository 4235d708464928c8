package kurabe.core.profiling;

import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.InvalidCatalog;
import kurabe.core.profile.Profile;
import kurabe.core.profile.ProfileCode;

/// A profile as it stands now: the text that counts, and what was read from it.
///
/// @param faults why this version of Kurabe cannot read the text; empty where it can
public record ProfileEntry(
    ProfileCode code, Origin origin, String yaml, Optional<Profile> profile, List<Fault> faults) {
  public ProfileEntry {
    faults = List.copyOf(faults);
  }

  /// Where the text that counts comes from.
  public enum Origin {
    /// It comes with Kurabe.
    BUNDLED("bundled"),
    /// Somebody has written another text in the place of a bundled one.
    EDITED("edited"),
    /// Somebody has written it, and nothing of that code is bundled.
    ADDED("added");

    private final String code;

    Origin(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  static ProfileEntry of(ProfileCode code, Origin origin, String yaml) {
    try {
      Profile profile = ProfileReader.read(code.value() + ".yml", yaml);
      return new ProfileEntry(code, origin, yaml, Optional.of(profile), List.of());
    } catch (InvalidCatalog e) {
      return new ProfileEntry(code, origin, yaml, Optional.empty(), e.faults());
    }
  }

  /// What to call it, also where it cannot be read.
  public String title() {
    return profile.map(Profile::title).orElse(code.value());
  }
}
