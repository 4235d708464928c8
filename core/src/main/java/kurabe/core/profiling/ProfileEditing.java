package kurabe.core.profiling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.InvalidCatalog;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.importing.BuiltInSources;
import kurabe.core.profile.Profile;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileVersion.Change;

/// Saves and withdraws the profiles that people write. What they save reads the next document.
@Singleton
public final class ProfileEditing {

  private final Profiles profiles;
  private final ProfileStore store;
  private final KnownSchemes schemes;
  private final BuiltInSources sources;

  ProfileEditing(
      Profiles profiles, ProfileStore store, KnownSchemes schemes, BuiltInSources sources) {
    this.profiles = profiles;
    this.store = store;
    this.schemes = schemes;
    this.sources = sources;
  }

  /// Reads a text as a profile and looks up what it names.
  ///
  /// @param name of the file or place that the text comes from, for messages
  public ProfileCheck check(String name, String yaml) {
    try {
      Profile profile = ProfileReader.read(name, yaml);
      List<Fault> faults = faults(name, profile);
      return faults.isEmpty() ? new ProfileCheck.Sound(profile) : new ProfileCheck.Faulty(faults);
    } catch (InvalidCatalog e) {
      return new ProfileCheck.Faulty(e.faults());
    }
  }

  /// What only the rest of the program can tell: the scheme must exist, the code be free.
  private List<Fault> faults(String name, Profile profile) {
    List<Fault> faults = new ArrayList<>();
    SchemeBook book = schemes.now();
    if (book.findEntry(profile.plan().scheme()).isEmpty()) {
      List<String> known = book.listSchemes().stream().map(one -> one.code().value()).toList();
      faults.add(new Fault.UnknownWord(name, "scheme", profile.plan().scheme().value(), known));
    }
    if (sources.codes().contains(profile.code().value())) {
      faults.add(new Fault.Taken(name, "code", profile.code().value()));
    }
    return faults;
  }

  /// Newest first; empty for a profile that nobody has changed.
  public List<ProfileVersion> listVersions(ProfileCode code) {
    return store.listVersions(code);
  }

  /// @param person who answers for it
  /// @param after number of the version that the person has read, 0 for what is bundled; empty for
  ///     whatever there is
  /// @param fresh whether it must be a profile of its own
  public ProfileSaving save(String yaml, String person, Optional<Integer> after, boolean fresh) {
    return switch (check("profile.yml", yaml)) {
      case ProfileCheck.Faulty(List<Fault> faults) -> new ProfileSaving.Faulty(faults);
      case ProfileCheck.Sound(Profile profile) -> save(profile, yaml, named(person), after, fresh);
    };
  }

  private ProfileSaving save(
      Profile profile, String yaml, String person, Optional<Integer> after, boolean fresh) {
    ProfileCode code = profile.code();
    Optional<ProfileEntry> now = profiles.current().findEntry(code);
    if (fresh && now.isPresent()) {
      return new ProfileSaving.CodeTaken(code);
    }
    if (now.filter(entry -> entry.yaml().equals(yaml)).isPresent()) {
      return new ProfileSaving.Unchanged(code);
    }
    return store
        .append(code, new Change.Written(yaml), person, after.orElseGet(() -> newest(code)))
        .<ProfileSaving>map(version -> new ProfileSaving.Saved(version, profile))
        .orElseGet(() -> new ProfileSaving.Overtaken(code));
  }

  /// Back to what is bundled under that code, or to nothing. Editions that were read by it stay.
  ///
  /// @param seen number of the version that the person has read
  public ProfileSaving withdraw(ProfileCode code, String person, int seen) {
    boolean written =
        profiles
            .current()
            .findEntry(code)
            .filter(entry -> entry.origin() != ProfileEntry.Origin.BUNDLED)
            .isPresent();
    if (!written) {
      return new ProfileSaving.Unchanged(code);
    }
    return store
        .append(code, new Change.Withdrawn(), named(person), seen)
        .<ProfileSaving>map(ProfileSaving.Withdrawn::new)
        .orElseGet(() -> new ProfileSaving.Overtaken(code));
  }

  private int newest(ProfileCode code) {
    return store.listVersions(code).stream().findFirst().map(ProfileVersion::number).orElse(0);
  }

  private static String named(String person) {
    if (person.isBlank()) {
      throw new IllegalArgumentException("expected the name of a person");
    }
    return person.strip();
  }
}
