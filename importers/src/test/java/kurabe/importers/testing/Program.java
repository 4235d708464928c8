package kurabe.importers.testing;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileStore;
import kurabe.core.profiling.ProfileVersion;
import kurabe.core.scheme.SchemeCode;

/// The program's own beans without a database: nobody has written anything.
public final class Program {

  private Program() {}

  public static ApplicationContext start() {
    return ApplicationContext.builder().singletons(new NoSchemes(), new NoProfiles()).start();
  }

  private static final class NoSchemes implements SchemeStore {

    @Override
    public long countVersions() {
      return 0;
    }

    @Override
    public List<SchemeVersion> listNewest() {
      return List.of();
    }

    @Override
    public List<SchemeVersion> listVersions(SchemeCode code) {
      return List.of();
    }

    @Override
    public Optional<SchemeVersion> append(
        SchemeCode code, SchemeVersion.Change change, String person, int after) {
      throw new UnsupportedOperationException("nobody writes here");
    }
  }

  private static final class NoProfiles implements ProfileStore {

    @Override
    public long countVersions() {
      return 0;
    }

    @Override
    public List<ProfileVersion> listNewest() {
      return List.of();
    }

    @Override
    public List<ProfileVersion> listVersions(ProfileCode code) {
      return List.of();
    }

    @Override
    public Optional<ProfileVersion> append(
        ProfileCode code, ProfileVersion.Change change, String person, int after) {
      throw new UnsupportedOperationException("nobody writes here");
    }
  }
}
