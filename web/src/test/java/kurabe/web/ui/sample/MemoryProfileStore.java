package kurabe.web.ui.sample;

import static java.util.Comparator.comparing;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileStore;
import kurabe.core.profiling.ProfileVersion;

/// Profiles that are written for as long as the test runs.
@Singleton
@Primary
@Requires(env = Environment.TEST)
public final class MemoryProfileStore implements ProfileStore {

  private static final Instant WRITTEN = Instant.parse("2026-02-05T03:00:00Z");

  private final List<ProfileVersion> versions = new ArrayList<>();

  @Override
  public long countVersions() {
    return versions.size();
  }

  @Override
  public List<ProfileVersion> listNewest() {
    return versions.stream()
        .map(ProfileVersion::code)
        .distinct()
        .sorted(comparing(ProfileCode::value))
        .map(code -> listVersions(code).getFirst())
        .toList();
  }

  @Override
  public List<ProfileVersion> listVersions(ProfileCode code) {
    return versions.reversed().stream().filter(one -> one.code().equals(code)).toList();
  }

  @Override
  public Optional<ProfileVersion> append(
      ProfileCode code, ProfileVersion.Change change, String person, int after) {
    if (listVersions(code).size() != after) {
      return Optional.empty();
    }
    ProfileVersion version =
        new ProfileVersion(code, after + 1, change, person, WRITTEN.plusSeconds(versions.size()));
    versions.add(version);
    return Optional.of(version);
  }
}
