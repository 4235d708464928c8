package kurabe.core.profiling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import kurabe.core.profile.Profile;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileEntry.Origin;
import kurabe.core.profiling.ProfileVersion.Change;

/// All profiles at one moment: the bundled ones, and over them what people wrote.
public final class ProfileBook {

  private final SequencedMap<ProfileCode, ProfileEntry> entries = new LinkedHashMap<>();

  ProfileBook(Collection<ProfileEntry> entries) {
    entries.forEach(entry -> this.entries.put(entry.code(), entry));
  }

  /// @param newest the newest version of each code
  ProfileBook with(List<ProfileVersion> newest) {
    Map<ProfileCode, ProfileEntry> merged = new LinkedHashMap<>(entries);
    newest.forEach(version -> put(version, merged));
    return new ProfileBook(merged.values());
  }

  private static void put(ProfileVersion version, Map<ProfileCode, ProfileEntry> merged) {
    ProfileCode code = version.code();
    switch (version.change()) {
      case Change.Written(String yaml) -> {
        Origin origin = merged.containsKey(code) ? Origin.EDITED : Origin.ADDED;
        merged.put(code, ProfileEntry.of(code, origin, yaml));
      }
      case Change.Withdrawn() -> {} // what is bundled, if anything, is there already
    }
  }

  /// The bundled ones in the order of their index, then the others by code.
  public List<ProfileEntry> listEntries() {
    return List.copyOf(entries.values());
  }

  /// Those that can be read.
  public List<Profile> listProfiles() {
    return entries.values().stream().flatMap(entry -> entry.profile().stream()).toList();
  }

  public Optional<ProfileEntry> findEntry(ProfileCode code) {
    return Optional.ofNullable(entries.get(code));
  }
}
