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
import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.scheme.SchemeCode;

/// Schemes that are written for as long as the test runs.
@Singleton
@Primary
@Requires(env = Environment.TEST)
public final class MemorySchemeStore implements SchemeStore {

  private static final Instant WRITTEN = Instant.parse("2026-02-05T03:00:00Z");

  private final List<SchemeVersion> versions = new ArrayList<>();

  @Override
  public long countVersions() {
    return versions.size();
  }

  @Override
  public List<SchemeVersion> listNewest() {
    return versions.stream()
        .map(SchemeVersion::code)
        .distinct()
        .sorted(comparing(SchemeCode::value))
        .map(code -> listVersions(code).getFirst())
        .toList();
  }

  @Override
  public List<SchemeVersion> listVersions(SchemeCode code) {
    return versions.reversed().stream().filter(one -> one.code().equals(code)).toList();
  }

  @Override
  public Optional<SchemeVersion> append(
      SchemeCode code, SchemeVersion.Change change, String person, int after) {
    if (listVersions(code).size() != after) {
      return Optional.empty();
    }
    SchemeVersion version =
        new SchemeVersion(code, after + 1, change, person, WRITTEN.plusSeconds(versions.size()));
    versions.add(version);
    return Optional.of(version);
  }
}
