package kurabe.importers.sources.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Catalog;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Profile;
import kurabe.core.profiling.ProfileReader;
import kurabe.core.report.Edition;
import kurabe.core.time.Period;
import kurabe.importers.source.Sources;
import kurabe.importers.testing.Files;

/// Reads files by a profile as the program does.
record Profiled(Profile profile) {

  private static final Catalog CATALOG = new Catalog();

  static Profiled bundled(String code) {
    String name = "/kurabe/profiles/" + code + ".yml";
    try (InputStream stream = Profile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new AssertionError("no profile " + code);
      }
      return of(new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Profiled of(String yaml) {
    return new Profiled(ProfileReader.read("test.yml", yaml));
  }

  Reading read(byte[] bytes, Optional<Period> asOf) {
    ProfileSource source = new ProfileSource(profile, CATALOG.getScheme(profile.plan().scheme()));
    Submission submission = new Submission("report", bytes, Optional.empty(), asOf);
    return new Sources(Files.FORMATS, List.of(), List.of(), List.of(), () -> List.of(source))
        .read(submission);
  }

  Reading read(String text) {
    return read(text.getBytes(UTF_8), Optional.empty());
  }

  Edition edition(byte[] bytes) {
    return switch (read(bytes, Optional.empty())) {
      case Reading.Read(Edition edition) -> edition;
      case Reading.Surveyed(var table) -> throw new AssertionError("a survey " + table.survey());
      case Reading.Recorded(var record) -> throw new AssertionError("a record " + record.meeting());
      case Reading.Refused(List<Problem> problems) ->
          throw new AssertionError("expected an edition but found " + problems);
    };
  }

  Edition edition(String text) {
    return edition(text.getBytes(UTF_8));
  }

  List<Problem> refusal(String text) {
    return switch (read(text)) {
      case Reading.Refused(List<Problem> problems) -> problems;
      case Reading.Read _, Reading.Surveyed _, Reading.Recorded _ ->
          throw new AssertionError("expected a refusal but found an edition");
    };
  }
}
