package kurabe.importers.sources.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Grid;
import kurabe.core.document.Opened;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.profile.Profile;
import kurabe.core.profiling.ProfileBook;
import kurabe.core.profiling.ProfileTrial;
import kurabe.core.profiling.Profiles;
import kurabe.core.profiling.SchemeFinder;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;
import kurabe.importers.source.DocumentSource;
import kurabe.importers.source.WrittenSources;

/// The profiles as sources. Asked anew for each document, so that a profile reads the first
/// document
/// after it was saved.
@Singleton
final class ProfileSources implements WrittenSources, ProfileTrial {

  private final Profiles profiles;
  private final SchemeFinder schemes;

  ProfileSources(Profiles profiles, SchemeFinder schemes) {
    this.profiles = profiles;
    this.schemes = schemes;
  }

  @Override
  public List<DocumentSource> list() {
    return current().listProfiles().stream()
        .map(this::source)
        .map(DocumentSource.class::cast)
        .toList();
  }

  /// Reports are read by what comes with Kurabe also where there is no storage.
  private ProfileBook current() {
    try {
      return profiles.current();
    } catch (StorageUnavailable _) {
      return profiles.bundled();
    }
  }

  private ProfileSource source(Profile profile) {
    return new ProfileSource(profile, schemes.getScheme(profile.plan().scheme()));
  }

  @Override
  public Reading read(Profile profile, Opened.Contents contents, Submission submission) {
    Document document =
        new Document(
            Sha256.of(submission.bytes()),
            submission.fileName(),
            contents.text().mediaType(),
            profile.title(),
            profile.publisher(),
            submission.url(),
            Optional.empty());
    return source(profile).read(contents, document, submission.asOf()).with(contents.notes());
  }

  @Override
  public List<Grid> listTables(Opened.Contents contents) {
    return Blocks.of(contents).stream().map(Block::grid).toList();
  }

  @Override
  public boolean recognises(Profile profile, Opened.Contents contents) {
    return source(profile).recognises(contents);
  }
}
